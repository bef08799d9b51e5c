import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideSender, type SenderQuestion } from "./sender.ts";

const fromPartner: SenderQuestion = {
  side: "partner",
  from: "teo@casa-azul.example",
  known: ["teo@casa-azul.example"],
  approved: ["bookings@software.example", "front-desk.example"],
  blocksMail: false,
  blocksLinks: false,
  hasLinks: true,
};
const fromGuest: SenderQuestion = {
  ...fromPartner,
  side: "guest",
  from: "mira@home.example",
  known: ["mira@home.example"],
};
const REFUSED = { may: false, because: "sender_not_known" };

describe("the partner", () => {
  test("writes from the addresses of its people, however they spell them", () => {
    expect(decideSender(fromPartner)).toEqual({ may: true, as: "known" });
    expect(decideSender({ ...fromPartner, from: "Teo@Casa-Azul.Example" })).toEqual({
      may: true,
      as: "known",
    });
    expect(
      decideSender({ ...fromPartner, from: "teo.m+azul@googlemail.com", known: ["teom@gmail.com"] }),
    ).toMatchObject({
      as: "known",
    });
  });

  test("writes from an approved address, and from every address of an approved domain", () => {
    const approved = { may: true, as: "approved" };
    expect(decideSender({ ...fromPartner, from: "Bookings@software.example" })).toEqual(approved);
    expect(decideSender({ ...fromPartner, from: "anyone@front-desk.example" })).toEqual(approved);
    expect(
      decideSender({ ...fromPartner, from: "anyone@xn--mnchen-3ya.example", approved: ["München.example"] }),
    ).toEqual(approved);
  });

  test.each([
    ["other@software.example", "only one address of that domain is approved"],
    ["anyone@mail.front-desk.example", "an approved domain does not cover what is below it"],
    ["anyone@evil-front-desk.example", "nor what ends like it"],
    ["mira@home.example", "the guest does not speak for the partner"],
    ["nobody", "that is no address"],
  ])("does not write from %s: %s (A10, A12)", (from) => {
    expect(decideSender({ ...fromPartner, from })).toEqual(REFUSED);
  });

  test("writes no mail at all when mail is blocked, not even from its own addresses", () => {
    const blocked = { ...fromPartner, blocksMail: true };
    expect(decideSender(blocked)).toEqual({ may: false, because: "mail_blocked" });
    expect(decideSender({ ...blocked, from: "bookings@software.example" })).toMatchObject({
      because: "mail_blocked",
    });
    expect(decideSender({ ...blocked, from: "stranger@evil.example" })).toEqual(REFUSED);
  });

  test("writes no links when links are blocked, and everything else", () => {
    const blocked = { ...fromPartner, blocksLinks: true };
    expect(decideSender(blocked)).toEqual({ may: false, because: "links_blocked" });
    expect(decideSender({ ...blocked, hasLinks: false })).toMatchObject({ may: true });
  });

  test("approves nobody by an entry that is no address and no domain", () => {
    for (const entry of ["", "@", "*", "example", "home.example/", "@home.example"]) {
      expect(decideSender({ ...fromPartner, from: "mira@home.example", approved: [entry] })).toEqual(REFUSED);
    }
  });
});

describe("the guest", () => {
  test("writes from the address of the reservation, whatever the partner has blocked", () => {
    expect(decideSender(fromGuest)).toEqual({ may: true, as: "known" });
    expect(decideSender({ ...fromGuest, blocksMail: true, blocksLinks: true })).toEqual({
      may: true,
      as: "known",
    });
  });

  test("does not write from what the partner approved (A10)", () => {
    expect(decideSender({ ...fromGuest, from: "bookings@software.example" })).toEqual(REFUSED);
    expect(decideSender({ ...fromGuest, from: "mira@other.example" })).toEqual(REFUSED);
  });
});

const mailboxes = fc.constantFrom(
  "teo@casa-azul.example",
  "mira@home.example",
  "a@front-desk.example",
  "b@gmail.com",
);
const questions: fc.Arbitrary<SenderQuestion> = fc.record({
  side: fc.constantFrom("guest" as const, "partner" as const),
  from: mailboxes,
  known: fc.array(mailboxes, { maxLength: 2 }),
  approved: fc.array(fc.oneof(mailboxes, fc.constantFrom("front-desk.example", "gmail.com")), {
    maxLength: 2,
  }),
  blocksMail: fc.boolean(),
  blocksLinks: fc.boolean(),
  hasLinks: fc.boolean(),
});

test("a switch never lets more through than there was without it", () => {
  fc.assert(
    fc.property(questions, (question) => {
      const open = decideSender({ ...question, blocksMail: false, blocksLinks: false });
      if (!open.may) expect(decideSender(question)).toEqual(open);
    }),
  );
});

test("who may write may still write when the lists grow", () => {
  fc.assert(
    fc.property(questions, mailboxes, (question, more) => {
      if (!decideSender(question).may) return;
      const { known, approved } = question;
      expect(decideSender({ ...question, known: [...known, more], approved: [...approved, more] }).may).toBe(
        true,
      );
    }),
  );
});
