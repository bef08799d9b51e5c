/** The written rules, the points and what keeps them from doing too much. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Circumstances, Judged } from "../../types/verdict.ts";
import { explain } from "./explain.ts";
import { judge } from "./judge.ts";

const QUIET: Circumstances = {
  platformHosts: ["stays.example"],
  approvedHosts: ["casa-azul.example"],
  links: "on",
  countries: ["PT", "SE"],
  knownNumbers: ["4827105936"],
  isFirstOfSender: false,
  earlier: [],
  spread: { similarStays: 0, linkStays: 0, similarProperties: 0, isTemplateChanged: false },
  account: [],
  mayCarryLinks: true,
  reports: 0,
};
const toGuest = (text: string, differently: Partial<Circumstances> = {}) =>
  judge({ text, direction: "to_guest", channel: "chat" }, { ...QUIET, ...differently });
const toPartner = (text: string, differently: Partial<Circumstances> = {}) =>
  judge({ text, direction: "to_partner", channel: "chat" }, { ...QUIET, ...differently });

describe("by the written rules", () => {
  test.each([
    ["R0 a scheme that runs something", "Look: javascript:alert(document.cookie)", "hold", "R0"],
    [
      "R1 a card to be checked by a link",
      "Your card was declined, please verify it: https://lisbon-rooms.com/x",
      "hold",
      "R1",
    ],
    ["R2 a code asked for", "Please send us the SMS code you just received.", "hold", "R2"],
    ["R3 bank details", "PT50 0002 0123 1234 5678 9015 4", "mask", "R3"],
    ["R7 a card number", "4242 4242 4242 4242", "mask", "R3"],
  ])("%s", (_, text, verdict, rule) => {
    const judgement = toGuest(text);
    expect(["hold", "block"].includes(judgement.verdict) ? "hold" : judgement.verdict).toBe(verdict);
    expect(judgement.rules).toContain(rule);
  });

  test("R5 with links off every link is hidden, an approved one too, and nothing else happens", () => {
    const text = "The way: https://casa-azul.example/map";
    expect(toGuest(text).verdict).toBe("allow");
    const off = toGuest(text, { links: "off" });
    expect(off).toMatchObject({ verdict: "mask", rules: ["R5"], masks: [{ type: "url" }] });
    expect(toGuest(text, { links: "approved_only" }).verdict).toBe("allow");
    expect(toGuest("See https://fado-museum.pt", { links: "approved_only" }).masks).toHaveLength(1);
  });

  const stay = {
    payment: "unknown",
    guestAskedAboutMoney: false,
    hoursToArrival: 40,
    isOver: false,
  } as const;
  test("R6 a guest's own telephone number may be revealed from three days before arrival until the stay is over", () => {
    const text = "My number is +351 912 345 678";
    const reveals = (of: Partial<typeof stay> & object) =>
      toPartner(text, { stay: { ...stay, ...of } }).masks[0]?.mayReveal;
    expect(reveals({})).toBe(true);
    expect(reveals({ hoursToArrival: 73 } as never)).toBe(false);
    expect(reveals({ hoursToArrival: -10 } as never)).toBe(true);
    expect(reveals({ hoursToArrival: -90, isOver: true } as never)).toBe(false);
    expect(toGuest(text, { stay }).masks[0]?.mayReveal).toBe(false);
  });

  test("R4 a new link to many from an account that is not as usual is held, and only then", () => {
    const text = "The fado evening on Friday, with the menu: https://fado-lisbon.com/menu";
    const spread = { ...QUIET.spread, linkStays: 2 };
    expect(toGuest(text, { spread, account: [{ id: "acct.new_device" }] })).toMatchObject({
      verdict: "hold",
    });
    expect(toGuest(text, { spread, account: [{ id: "acct.new_device" }] }).rules).toContain("R4");
    expect(toGuest(text, { spread }).rules).not.toContain("R4");
    expect(toGuest(text).verdict).toBe("warn");
  });
});

test("S16 who signed in by a code from far away reads and writes, and sends no link for a day", () => {
  const relayed = { mayCarryLinks: false };
  expect(toGuest("See https://fado-museum.pt", relayed)).toMatchObject({ verdict: "hold", rules: ["R13"] });
  expect(toGuest("See https://casa-azul.example/map", relayed).verdict).toBe("allow");
  expect(toGuest("Breakfast is from eight.", relayed).verdict).toBe("allow");
});

describe("what keeps the points from doing too much", () => {
  test("one family of words can hold a message and never refuse it", () => {
    const text =
      "Pay by bank transfer or Western Union, the platform is blocked, cheaper outside, scan the QR code and pay.";
    expect(toGuest(text).verdict).toBe("hold");
  });

  test("S9 S12 an account on a new device that writes as always is not even warned", () => {
    const account = [{ id: "acct.new_device" }, { id: "acct.new_country" }] as const;
    expect(toGuest("Check-in is from three. The key is behind the third tile.", { account }).verdict).toBe(
      "allow",
    );
  });

  test("S13 five hundred check-in texts with an approved link are passed on", () => {
    const spread = { ...QUIET.spread, similarStays: 499 };
    const text = "Welcome! Everything about your arrival is at https://casa-azul.example/arrival";
    expect(toGuest(text, { spread }).verdict).toBe("allow");
  });

  test("numbers the stay is known by are nobody's telephone", () => {
    expect(toPartner("My booking is 4827105936").found).toEqual([]);
  });

  test("addresses of the marketplace are no contacts", () => {
    expect(toGuest("Answer to mira.7@guest.stays.example").found).toEqual([]);
  });
});

test("a contact over two messages is seen in the second", () => {
  const earlier = [{ text: "write to mira@gmail", hoursAgo: 0.1 }];
  expect(toPartner(".com please", { earlier }).signals.map(({ id }) => id)).toContain("contact.split");
});

test("lures of the last three days weigh on a new one, less and less, and on nothing harmless", () => {
  const said = (hoursAgo: number) => [{ text: "Please pay by bank transfer instead", hoursAgo }];
  const score = (hoursAgo: number) => toGuest("Write to me on WhatsApp", { earlier: said(hoursAgo) }).score;
  expect(score(1)).toBeGreaterThan(score(48));
  expect(score(72)).toBe(toGuest("Write to me on WhatsApp").score);
  expect(toGuest("Breakfast is from eight.", { earlier: said(1) }).score).toBe(0);
});

test("what its author is told names categories and places, never weights", () => {
  const text = "Please send the SMS code and your CVV";
  const { reasons, marks, ways } = explain(toGuest(text));
  expect(reasons).toEqual(expect.arrayContaining(["secret_request", "card_request"]));
  expect(marks.length).toBeGreaterThan(0);
  expect(ways).toContain("ask_for_review");
  expect(JSON.stringify(explain(toGuest(text)))).not.toMatch(/points|lure\./);
});

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        "pay",
        "http://",
        "@",
        ".com",
        "card",
        " ",
        "+351 912 345 678",
        "\n",
        "IBAN",
        "4242",
        "…",
        "\u200b",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

test("whatever the text: the same text is judged the same, and every place lies in it", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("to_guest", "to_partner"), (text, direction) => {
      const judged: Judged = { text, direction, channel: "chat" };
      const judgement = judge(judged, QUIET);
      expect(judge(judged, QUIET)).toEqual(judgement);
      for (const { span } of [...judgement.found, ...judgement.masks]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      for (const [index, { span }] of judgement.masks.entries())
        expect(span.start).toBeGreaterThanOrEqual(judgement.masks[index - 1]?.span.end ?? 0);
    }),
    { numRuns: 150 },
  );
});

test("what is approved is never touched, wherever it stands among harmless words", () => {
  fc.assert(
    fc.property(
      fc.lorem({ mode: "sentences", maxCount: 3 }),
      fc.stringMatching(/^[a-z0-9/-]{0,20}$/),
      (words, path) => {
        expect(toGuest(`${words} https://casa-azul.example/${path} `).verdict).toBe("allow");
      },
    ),
    { numRuns: 60 },
  );
});
