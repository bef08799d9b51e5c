import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { book, hostOf } from "#modules/messaging/testing.ts";
import { aJpeg, aZip } from "#modules/safety/testing.ts";
import { aMail, mailAt, TEO } from "../testing.ts";

const DURING_THE_STAY = "2026-03-26T10:00:00Z";
const db = await testDatabase();
const house = mailAt(DURING_THE_STAY, db);
const { mail, clock, bring, addressOf, messaging, people } = house;
const mira = await book(house);
const teo = await hostOf(db, mira.propertyId);
const partner = await addressOf("partner", mira);
const guest = await addressOf("guest", mira);

const lastMessages = async (limit = 1) =>
  (await messaging.listMessages(teo, mira.conversation, { limit })).messages;
const trail = () => mail.ledger.trail(teo, mira.conversation, 0);
const multipart = (...parts: readonly (readonly [string, string])[]) => ({
  headers: ['Content-Type: multipart/mixed; boundary="b"', "MIME-Version: 1.0"],
  body: `${parts.map(([head, body]) => `--b\r\n${head}\r\n\r\n${body}\r\n`).join("")}--b--`,
});
const file = (name: string, type: string, bytes: Uint8Array) =>
  [
    `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64`,
    Buffer.from(bytes).toString("base64"),
  ] as const;

beforeEach(() => {
  clock.advance({ minutes: 30 });
  people.splice(0, people.length, TEO);
});

describe("a guest's mail to the property's alias", () => {
  test("becomes a message with the words alone, in the guest's name, marked as mail", async () => {
    const body =
      "We arrive at eleven.\r\n\r\n-- \r\nMira\r\n\r\nOn Mon, Casa Azul <x@y.example> wrote:\r\n> Welcome!";
    expect(await bring(partner, aMail({ body }))).toEqual({ as: "message" });
    const [message] = await lastMessages();
    expect(message).toMatchObject({
      body: "We arrive at eleven.",
      from: "guest",
      via: "mail",
      author: { name: "Mira Lindqvist" },
    });
    const cut = await mail.ledger.cutOf(teo, mira.conversation, message!.id);
    expect(cut?.elided).toContain("> Welcome!");
    expect(cut?.signature).toContain("Mira");
    expect(JSON.stringify(cut)).not.toContain("x@y.example");
  });

  test("hands on no link that is a key, wherever it stands: who has it could act for the guest", async () => {
    const key = "https://stays.example/g/AAAAAIUOGgGiAAPtO3wykC";
    const body = `We arrive at twelve, as I saw at ${key} today.\r\n\r\nOn Mon, Casa Azul <x@y.example> wrote:\r\n> Open it: ${key}\r\n> https://stays.example/report/r3p0rt`;
    expect(await bring(partner, aMail({ body }))).toEqual({ as: "message" });
    const [message] = await lastMessages();
    expect(message?.body).toBe("We arrive at twelve, as I saw at […] today.");
    const cut = await mail.ledger.cutOf(teo, mira.conversation, message!.id);
    expect(cut?.elided).toContain("> Open it: […]");
    expect(JSON.stringify(cut)).not.toMatch(/AAAAAIUOGg|r3p0rt/);
  });

  test("S20 the same mail again is taken again and kept once", async () => {
    const raw = aMail({ body: "Is breakfast at eight?" });
    const taken = await Promise.all([bring(partner, raw), bring(partner, raw), bring(partner, raw)]);
    expect(taken.map(({ as }) => as).sort()).toEqual(["again", "again", "message"]);
    expect((await lastMessages(5)).filter(({ body }) => body === "Is breakfast at eight?")).toHaveLength(1);
  });

  test("A1 A2 finds its alias in any case and with an extension", async () => {
    const [name, domain] = partner.split("@");
    expect(await bring(`${name!.toUpperCase()}+holiday@${domain}`, aMail({ body: "Upper" }))).toEqual({
      as: "message",
    });
  });

  test("L1 holds no real address of either side once it is a message", async () => {
    const body = "Write to mira@guest.example or MIRA%40guest.example, not to teo@casa-azul.example.";
    await bring(partner, aMail({ body }));
    const [message] = await lastMessages();
    expect(message?.body).not.toMatch(/mira@guest|mira%40|teo@casa/i);
    expect(message?.body).toContain(guest);
    expect(message?.body).toContain(partner);
  });

  test.each([
    ["A10 another mailbox", { from: "eve@elsewhere.example" }, "mail.sender_not_known"],
    [
      "A12 another mailbox in the header, whatever the envelope says",
      { from: "Mira <eve@elsewhere.example>" },
      "mail.sender_not_known",
    ],
    ["A29 two senders", { from: "mira@guest.example, teo@casa-azul.example" }, "mail.from_unclear"],
    ["Q8 nothing but quotes", { body: "On Mon, Teo <t@y.example> wrote:\r\n> Welcome" }, "mail.only_quotes"],
    ["M24 nothing at all", { body: " " }, "mail.empty"],
    [
      "E-L1 51 hops",
      { headers: Array.from({ length: 51 }, () => "Received: from a by b; Thu, 26 Mar 2026 10:00:00 +0000") },
      "mail.loop",
    ],
  ])("from %s is refused, and nothing is kept", async (_, differently, code) => {
    const before = (await lastMessages())[0]?.seq ?? 0;
    await expect(bring(partner, aMail(differently))).rejects.toMatchObject({ code });
    expect((await lastMessages())[0]?.seq ?? 0).toBe(before);
  });

  test("A3 to an alias nobody was given is refused without a word about it", async () => {
    await expect(bring("harbour-2222-3333-4444-5555@partner.stays.example", aMail())).rejects.toMatchObject({
      code: "mail.alias_unknown",
    });
    await expect(bring(partner.replace("@partner.", "@guest."), aMail())).rejects.toMatchObject({
      code: "mail.alias_unknown",
    });
  });

  test("R1 an automatic answer is a note, once in a while, and no message", async () => {
    const away = {
      subject: "Automatic reply: hello",
      headers: ["Auto-Submitted: auto-replied"],
      body: "I am away.",
    };
    const before = (await lastMessages())[0]!.seq;
    expect(await bring(partner, aMail(away))).toEqual({ as: "note" });
    expect(await bring(partner, aMail(away))).toEqual({ as: "noted" });
    expect((await lastMessages())[0]!.seq).toBe(before);
    const { notes } = await trail();
    expect(notes.filter(({ kind }) => kind === "auto_reply")).toMatchObject([
      { side: "guest", afterSeq: before },
    ]);
  });

  test("E-L3 the same words for the third time within ten minutes are an echo", async () => {
    const echo = () => bring(partner, aMail({ body: "I will answer as soon as I can." }));
    await echo();
    await echo();
    await expect(echo()).rejects.toMatchObject({ code: "mail.loop" });
    clock.advance({ minutes: 11 });
    await expect(echo()).resolves.toEqual({ as: "message" });
  });
});

test("R12 letters to postmaster and abuse of either domain are kept for the people who run this", async () => {
  expect(await bring("postmaster@guest.stays.example", aMail({ body: "Your relay is listed." }))).toEqual({
    as: "noted",
  });
  expect(await bring("Abuse@partner.stays.example", aMail({ from: "a@b.example, c@d.example" }))).toEqual({
    as: "noted",
  });
  expect(house.letters.map(({ role }) => role)).toEqual(["postmaster", "abuse"]);
});

describe("files", () => {
  test("F16 one that is refused keeps neither the words nor the pictures back, and both sides are told", async () => {
    const mixed = multipart(
      ["Content-Type: text/plain", "The leak, and our plan."],
      file("leak.jpg", "image/jpeg", await aJpeg()),
      file("plan.zip", "application/zip", aZip()),
    );
    expect(await bring(partner, aMail(mixed))).toEqual({ as: "message" });
    const [message] = await lastMessages();
    expect(message).toMatchObject({
      body: "The leak, and our plan.",
      attachments: [{ name: "leak.jpg", type: "image/jpeg" }],
    });
    const picture = await messaging.getAttachment(teo, mira.conversation, message!.id, 1);
    expect(picture.sizeBytes).toBeGreaterThan(100);
    const { notes } = await trail();
    expect(notes.at(-1)).toMatchObject({
      kind: "files_refused",
      afterSeq: message!.seq,
      refusedFiles: [{ name: "plan.zip", because: "blocked_format" }],
    });
  });

  test("M23 a picture alone is a message", async () => {
    const picture = multipart(file("view.jpg", "image/jpeg", await aJpeg()));
    expect(await bring(partner, aMail(picture))).toEqual({ as: "message" });
    expect((await lastMessages())[0]).toMatchObject({ body: "", attachments: [{ place: 1 }] });
  });

  test("F2 a zip that calls itself a picture is refused, and a mail of nothing else with it", async () => {
    const disguised = multipart(file("view.jpg", "image/jpeg", aZip()));
    await expect(bring(partner, aMail(disguised))).rejects.toMatchObject({
      code: "mail.files_refused",
      params: { names: expect.stringContaining("view") },
    });
  });

  test("F6 more than fifteen megabytes together are refused with the figure", async () => {
    const big = multipart(
      ["Content-Type: text/plain", "Look"],
      file("a.jpg", "image/jpeg", Buffer.alloc(15 * 1024 ** 2 + 1)),
    );
    await expect(bring(partner, aMail(big))).rejects.toMatchObject({
      code: "mail.files_too_large",
      params: { sizeBytes: 15 * 1024 ** 2 + 1 },
    });
  });
});

describe("mail to the guest's alias", () => {
  const fromTeo = { from: "Teo <Teo@casa-azul.example>" };

  test("from a person of the property becomes their message", async () => {
    expect(await bring(guest, aMail({ ...fromTeo, body: "The key is under the mat." }))).toEqual({
      as: "message",
    });
    expect((await lastMessages())[0]).toMatchObject({
      from: "partner",
      author: { id: TEO.personId, name: "Teo Almeida" },
    });
  });

  test("M-57 from another address is refused until the property approves it, and then speaks as the property", async () => {
    const fromDesk = () =>
      bring(guest, aMail({ from: "Desk <desk@pms.example>", body: `Your room is ready ${Math.random()}` }));
    await expect(fromDesk()).rejects.toMatchObject({
      code: "mail.sender_not_known",
      params: { side: "partner" },
    });
    await mail.property.put(teo, mira.propertyId, {
      blocksMail: false,
      blocksLinks: false,
      approvedSenders: ["pms.example"],
    });
    expect(await fromDesk()).toEqual({ as: "message" });
    expect((await lastMessages())[0]).toMatchObject({ author: { name: "Casa Azul" } });
  });

  test("M-58 is refused when the property blocks mail, and with links when it blocks links", async () => {
    const put = (said: object) =>
      mail.property.put(teo, mira.propertyId, {
        blocksMail: false,
        blocksLinks: false,
        approvedSenders: [],
        ...said,
      });
    await put({ blocksMail: true });
    await expect(bring(guest, aMail(fromTeo))).rejects.toMatchObject({ code: "mail.mail_blocked" });
    await put({ blocksLinks: true });
    await expect(
      bring(guest, aMail({ ...fromTeo, body: "See https://pay.example/x" })),
    ).rejects.toMatchObject({
      code: "mail.links_blocked",
    });
    expect(await bring(guest, aMail({ ...fromTeo, body: "No link here." }))).toEqual({ as: "message" });
    await put({});
  });

  test("A6 from the guest themself is not passed on to them", async () => {
    await expect(bring(guest, aMail())).rejects.toMatchObject({ code: "mail.sender_not_known" });
  });
});

describe("the verdict holds for mail as for any message", () => {
  const rowsOf = (text: string) =>
    db.run<Record<string, unknown>>({ name: `t ${text.slice(0, 40)}`, text }, [mira.propertyId]);

  test("R7 a card number is hidden in the message and lies nowhere in what is kept of the mail", async () => {
    const body = "My card is 5555 5555 5555 4444.\n\n-- \nMira\n";
    expect(await bring(partner, aMail({ body, id: "<card-1@guest.example>" }))).toEqual({ as: "message" });
    expect((await lastMessages())[0]).toMatchObject({ body: "My card is [card number hidden]." });
    const kept = await rowsOf(
      "select i::text as whole, encode(i.raw, 'escape') as raw from mail.inbound i where property_id = $1",
    );
    expect(JSON.stringify(kept)).not.toMatch(/5555[ -]?5555[ -]?5555/);
  });

  test("what asks a guest for a code is kept and waits; the guest does not see it", async () => {
    const body = "Please send us the SMS code that you just received.";
    expect(await bring(guest, aMail({ from: TEO.email, body, id: "<code-1@casa-azul.example>" }))).toEqual({
      as: "message",
    });
    expect((await lastMessages()).map((message) => message.body)).not.toContain(body);
    const [held] = await rowsOf("select state, via from messaging.held_message where property_id = $1");
    expect(held).toEqual({ state: "held", via: "mail" });
  });

  test("what is refused answers so at the door, with its code, and leaves no mail behind", async () => {
    const count = async () => (await rowsOf("select 1 from mail.inbound where property_id = $1")).length;
    const before = await count();
    const body = "Your card was declined. Enter the card number and CVV at https://stays-verify.com/pay";
    await expect(
      bring(guest, aMail({ from: TEO.email, body, id: "<lure-1@casa-azul.example>" })),
    ).rejects.toMatchObject({ code: "safety.message_blocked" });
    expect(await count()).toBe(before);
  });
});

describe("an alias", () => {
  test("M-07 R-06 takes mail as long as the other side may write, then says until when that was", async () => {
    const early = await book(house, { checkInDate: "2026-03-01", checkOutDate: "2026-03-02" });
    const [toGuest, toPartner] = [await addressOf("guest", early), await addressOf("partner", early)];
    await expect(bring(toGuest, aMail({ from: TEO.email }))).rejects.toMatchObject({
      code: "mail.alias_closed",
      params: { side: "partner", lastDate: "2026-03-09" },
    });
    expect(await bring(toPartner, aMail({ body: "We left a book." }))).toEqual({ as: "message" });
    expect(await bring(toGuest, aMail({ from: TEO.email, body: "We send it." }))).toEqual({ as: "message" });
  });

  test("that is rotated refuses what comes, and the new one takes it", async () => {
    const omar = await book(house, { guest: { name: "Omar", email: "omar@guest.example", language: "ar" } });
    const old = await addressOf("partner", omar);
    const next = await mail.aliases.rotate(old.toUpperCase());
    expect(next).toMatch(/@partner\.stays\.example$/);
    const raw = aMail({ from: "omar@guest.example" });
    await expect(bring(old, raw)).rejects.toMatchObject({ code: "mail.alias_retired" });
    expect(await bring(next, raw)).toEqual({ as: "message" });
    await expect(mail.aliases.rotate(old)).rejects.toMatchObject({ code: "mail.alias_retired" });
  });

  test("R-01 names neither guest nor reservation", () => {
    expect(`${guest}${partner}`).not.toMatch(/mira|lindqvist|casa|7700/i);
  });
});
