/** What people of the desk decide, alone or in twos, and what becomes of a message whose author asks them to look again. */

import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id } from "#kernel/ids.ts";
import type { GuestActor, PersonActor, StaffPost } from "#modules/accounts/index.ts";
import { appealDesk, reviewDesk } from "#modules/safety/index.ts";
import { type Booked, book, hostOf, messagingAt } from "../testing.ts";
import type { Sent } from "./send.ts";

const LURE =
  "Your card could not be verified. Please enter the card number and CVV at https://pay-now-24.com/x";
const HELD = "The balance is due, our account is PT50 0002 0123 1234 5678 9015 4";

const db = await testDatabase();
const house = messagingAt("2026-03-26T11:00:00Z", db);
const mira = await book(house);
const teo = await hostOf(db, mira.propertyId);
const reads: { ground: string; caseId: string }[] = [];
const deps = {
  ...{ ...house, properties: house.stays.properties, held: house.messaging.held },
  reads: { note: async (read: { ground: string; caseId: string }) => void reads.push(read) },
};
const desk = reviewDesk({ ...deps, isTwoPersons: false });
const deskOfTwo = reviewDesk({ ...deps, isTwoPersons: true });
const appeals = appealDesk({ ...house, appellants: house.messaging.appellants });

const staffOf = (staff: StaffPost): PersonActor => ({
  ...teo,
  personId: randomUUID() as string as Id<"person">,
  staff,
});
const [ines, bo] = [staffOf("trust_officer"), staffOf("agent")];

const rows = <Row>(text: string, values: readonly unknown[] = []) =>
  db.run<Row>({ name: `t ${text.slice(0, 60)}`, text }, values);

const say = (actor: PersonActor | GuestActor, booked: Booked, body: string, id?: Id<"message">) =>
  house.messaging.send(actor, actor.kind === "guest" ? "own" : booked.conversation, {
    body,
    ...(id && { id }),
  }) as Promise<Sent>;
const hold = async (booked: Booked) => (await say(teo, booked, HELD)) as Extract<Sent, { as: "held" }>;
/** @throws what refused it; answers the id under which it can be contested. */
async function blocked(actor: PersonActor | GuestActor, booked: Booked, body = LURE): Promise<Id<"message">> {
  const fault = await say(actor, booked, body).then(
    () => undefined,
    (thrown: { code: string; params: { messageId: Id<"message"> } }) => thrown,
  );
  expect(fault?.code).toBe("safety.message_blocked");
  return fault!.params.messageId;
}
const threadOf = (reader: PersonActor | GuestActor, booked: Booked) =>
  house.messaging.listMessages(reader, reader.kind === "guest" ? "own" : booked.conversation, { limit: 50 });
async function queued(messageId: Id<"message">) {
  const found = (await desk.list(ines)).find(({ review }) => review.messageId === messageId);
  if (!found) throw new Error("it does not wait");
  return { ...found, place: { propertyId: found.review.propertyId, id: found.review.id } };
}
const code = (expected: string) => ({ code: expected });

describe("where two persons are wanted", () => {
  let held: Extract<Sent, { as: "held" }>;
  let jan: Booked;
  beforeAll(async () => {
    jan = await book(house);
    held = await hold(jan);
  });

  test("a refusal waits for the second one, who is never the first; both are in the record", async () => {
    const { place } = await queued(held.held.id);
    await deskOfTwo.claim(ines, place);
    expect(await deskOfTwo.decide(ines, place, { outcome: "refused", reason: "Bank details" })).toEqual({
      state: "waits_for_second",
    });
    const waits = await queued(held.held.id);
    expect(waits.review).toMatchObject({ proposal: { outcome: "refused", by: ines.personId } });
    expect(waits.review.claimedBy).toBeUndefined();
    expect((await threadOf(teo, jan)).held).toMatchObject([{ state: "held" }]);
    await expect(deskOfTwo.claim(ines, place)).rejects.toMatchObject(code("safety.review_other_person"));
    await expect(
      deskOfTwo.decide(ines, place, { outcome: "refused", reason: "Again" }),
    ).rejects.toMatchObject(code("safety.review_other_person"));

    await deskOfTwo.claim(bo, place);
    expect(await deskOfTwo.decide(bo, place, { outcome: "refused", reason: "I agree" })).toEqual({
      state: "decided",
    });
    expect((await threadOf(teo, jan)).held).toMatchObject([{ state: "refused", settledReason: "I agree" }]);
    expect(house.notes.filter(({ object }) => object?.id === place.id)).toMatchObject([
      { action: "safety.review_proposed", actor: { id: ines.personId }, details: { outcome: "refused" } },
      {
        ...{ action: "safety.review_decided", actor: { id: bo.personId } },
        details: { outcome: "refused", answers: "confirmed", firstPerson: ines.personId },
      },
    ]);
    const outcomes = await rows<{ outcome: string; signals: string[] }>(
      "select outcome, signals from safety.review_outcome where review_id = $1",
      [place.id],
    );
    expect(outcomes).toMatchObject([{ outcome: "refused" }]);
    expect(outcomes[0]!.signals).toContain("contact.iban");
  });

  test("the second one may see it otherwise, and what they say counts", async () => {
    const other = await hold(await book(house));
    const { place } = await queued(other.held.id);
    await deskOfTwo.decide(ines, place, { outcome: "refused", reason: "Bank details" });
    expect(
      await deskOfTwo.decide(bo, place, { outcome: "released", reason: "It is their own invoice" }),
    ).toEqual({ state: "decided" });
    expect(house.notes.at(-1)).toMatchObject({ details: { outcome: "released", answers: "overturned" } });
  });

  test("its author can still take it back while it waits for the second one", async () => {
    const booked = await book(house);
    const other = await hold(booked);
    const { place } = await queued(other.held.id);
    await deskOfTwo.decide(ines, place, { outcome: "refused", reason: "Bank details" });
    await house.messaging.withdrawHeld(teo, booked.conversation, other.held.id);
    await expect(deskOfTwo.claim(bo, place)).rejects.toMatchObject(code("safety.review_decided"));
  });
});

describe("the author of a message that a person refused", () => {
  let jan: Booked;
  let id: Id<"message">;
  beforeAll(async () => {
    jan = await book(house);
    id = (await hold(jan)).held.id;
  });
  const ask = (words = "This is how we always invoice.") =>
    appeals.file(teo, jan.conversation, id, { words });

  test("asks for a review once it is refused, in words, and only on the own side", async () => {
    await expect(ask()).rejects.toMatchObject(code("safety.appeal_waiting"));
    const { place } = await queued(id);
    await desk.claim(ines, place);
    await desk.decide(ines, place, { outcome: "refused", reason: "Bank details" });
    await expect(ask("  ")).rejects.toMatchObject(code("safety.appeal_words_needed"));
    await expect(appeals.file(jan.guest, "own", id, { words: "Why?" })).rejects.toMatchObject(
      code("safety.verdict_not_found"),
    );
    expect(await ask()).toMatchObject({ state: "open", against: "block", messageId: id });
    await expect(ask()).rejects.toMatchObject(code("safety.appeal_filed"));
    expect((await threadOf(teo, jan)).appeals).toMatchObject([{ messageId: id, state: "open" }]);
    expect((await threadOf(jan.guest, jan)).appeals).toEqual([]);
  });

  test("is answered by somebody else, who sees why it is asked and what was decided", async () => {
    const { place, review } = await queued(id);
    expect(review).toMatchObject({ kind: "appeal", excluded: [ines.personId] });
    await expect(desk.claim(ines, place)).rejects.toMatchObject(code("safety.review_other_person"));
    const { words } = await desk.claim(bo, place);
    expect(words).toMatchObject({
      body: HELD,
      contesting: { words: "This is how we always invoice.", isByPerson: true, reason: "Bank details" },
    });
    expect(reads.at(-1)).toMatchObject({ ground: "party_request" });
    await desk.decide(bo, place, { outcome: "refused", reason: "A stay is paid the way it was booked" });
    expect((await threadOf(teo, jan)).appeals).toMatchObject([
      { state: "upheld", reason: "A stay is paid the way it was booked" },
    ]);
    expect((await threadOf(jan.guest, jan)).messages).toEqual([]);
  });
});

describe("the author of a message that was refused at once", () => {
  test("sends the very text along; it is kept sealed, read by a person, and passed on when they were right", async () => {
    const omar = await book(house);
    const id = await blocked(teo, omar);
    const words = "It is a training text for our own team.";
    const ask = (body?: string) => appeals.file(teo, omar.conversation, id, { words, body });
    await expect(ask()).rejects.toMatchObject(code("safety.appeal_text_needed"));
    await expect(ask(`${LURE} `)).rejects.toMatchObject(code("safety.appeal_other_text"));
    const appeal = await ask(LURE);
    expect(appeal).toMatchObject({ text: { body: LURE, explanation: { verdict: "block" } } });
    const everything = await rows<{ all: string }>(
      `select query_to_xml('select * from safety.appeal', true, false, '')::text
       || query_to_xml('select * from safety.verdict', true, false, '')::text as all`,
    );
    expect(everything[0]!.all).not.toContain("could not be verified");

    const { place } = await queued(id);
    expect((await desk.claim(ines, place)).words).toMatchObject({
      ...{ body: LURE, contesting: { isByPerson: false, against: "block" } },
      explanation: { reasons: expect.arrayContaining(["card_request"]) },
    });
    await desk.decide(ines, place, { outcome: "released", reason: "A test of theirs" });
    const { appeals: told } = await threadOf(teo, omar);
    expect(told).toMatchObject([{ state: "overturned", effect: "sent", reason: "A test of theirs" }]);
    expect((await threadOf(omar.guest, omar)).messages).toMatchObject([{ id, body: LURE }]);
  });

  test("R7 card numbers in it are not kept", async () => {
    const omar = await book(house);
    const body = `${LURE} My card is 4242 4242 4242 4242.`;
    const id = await blocked(teo, omar, body);
    const appeal = await appeals.file(teo, omar.conversation, id, { words: "Why?", body });
    expect(appeal.text!.body).not.toMatch(/4242/);
  });

  test("takes the appeal back: nobody looks any more", async () => {
    const omar = await book(house);
    const id = await blocked(omar.guest, omar, `${LURE} and your one-time code`);
    await expect(appeals.withdraw(omar.guest, "own", id)).rejects.toMatchObject(
      code("safety.appeal_not_found"),
    );
    const body = `${LURE} and your one-time code`;
    await appeals.file(omar.guest, "own", id, { words: "A joke.", body });
    await expect(appeals.withdraw(teo, omar.conversation, id)).rejects.toMatchObject(
      code("safety.appeal_not_found"),
    );
    await appeals.withdraw(omar.guest, "own", id);
    await expect(queued(id)).rejects.toThrow("does not wait");
    expect((await threadOf(omar.guest, omar)).appeals).toEqual([]);
  });
});

describe("the author of a message of which a part was hidden", () => {
  test("is shown as they wrote it when a person finds them right; nothing else of the message changes", async () => {
    const omar = await book(house);
    const body = "Write to me at teo@casa-azul.example please";
    const sent = (await say(teo, omar, body)) as Extract<Sent, { as: "sent" }>;
    const { id, seq, sentAt } = sent.message;
    await appeals.file(teo, omar.conversation, id, { words: "It is the address of our house." });
    const { place } = await queued(id);
    expect((await desk.claim(bo, place)).words).toMatchObject({ body, contesting: { against: "mask" } });
    await desk.decide(bo, place, { outcome: "released", reason: "Named in the booking" });
    expect((await threadOf(omar.guest, omar)).messages).toMatchObject([{ id, seq, sentAt, body, masks: [] }]);
    expect((await threadOf(teo, omar)).appeals).toMatchObject([{ effect: "shown" }]);
  });

  test("a message that went out as it was has nothing to contest, nor has one that was never seen", async () => {
    const omar = await book(house);
    const sent = (await say(teo, omar, "Breakfast is from eight.")) as Extract<Sent, { as: "sent" }>;
    const ask = (id: Id<"message">) => appeals.file(teo, omar.conversation, id, { words: "Why?" });
    await expect(ask(sent.message.id)).rejects.toMatchObject(code("safety.appeal_nothing"));
    await expect(ask(randomUUID() as never)).rejects.toMatchObject(code("safety.verdict_not_found"));
  });
});

describe("a decision computed again", () => {
  test("is the same by the same rules, whatever came afterwards; only who took the message may ask", async () => {
    const omar = await book(house);
    await say(teo, omar, "We are looking forward to your stay.");
    house.clock.advance({ minutes: 5 });
    const { held } = await hold(omar);
    house.clock.advance({ minutes: 5 });
    await say(teo, omar, "Our house is quiet after ten.");
    const { place } = await queued(held.id);
    await expect(desk.recompute(ines, place)).rejects.toMatchObject(code("safety.review_not_taken"));
    await desk.claim(ines, place);
    expect(await desk.recompute(ines, place)).toMatchObject({
      ...{ isSameRuleSet: true, isSame: true, signals: [], limits: [] },
    });
    await expect(desk.recompute(bo, place)).rejects.toMatchObject(code("safety.review_claimed"));
  });

  test("by other rules it is told what changed", async () => {
    const omar = await book(house);
    const { held } = await hold(omar);
    const { place } = await queued(held.id);
    await rows(
      `update safety.verdict set rule_set = '2025-01', score = score + 5, rules = rules || '{R1}'
      where property_id = $1 and message_id = $2`,
      [omar.propertyId, held.id],
    );
    await desk.claim(bo, place);
    expect(await desk.recompute(bo, place)).toMatchObject({
      ...{ isSameRuleSet: false, isSame: false, rules: { gone: ["R1"], added: [] } },
    });
  });
});

test("an appeal that succeeds counts against the signals that had fired", async () => {
  const omar = await book(house);
  const { held } = await hold(omar);
  const first = await queued(held.id);
  await desk.decide(ines, first.place, { outcome: "refused", reason: "Bank details" });
  const before = (await desk.signals(ines)).signals.find(({ signal }) => signal === "contact.iban")!;
  await appeals.file(teo, omar.conversation, held.id, { words: "Our own." });
  const { place } = await queued(held.id);
  await desk.decide(bo, place, { outcome: "released", reason: "Their own" });
  const after = await desk.signals(ines);
  const record = after.signals.find(({ signal }) => signal === "contact.iban")!;
  expect(record).toMatchObject({
    held: before.held,
    refused: before.refused - 1,
    released: before.released + 1,
  });
  expect(after.appeals.overturned).toBeGreaterThan(0);
  expect((await threadOf(omar.guest, omar)).messages).toMatchObject([
    { id: held.id, masks: [{ type: "iban" }] },
  ]);
});

test("who is right after the time to write is over is told so, and nothing is sent", async () => {
  const omar = await book(house, { checkInDate: "2026-03-27", checkOutDate: "2026-03-28" });
  const id = await blocked(teo, omar);
  await appeals.file(teo, omar.conversation, id, { words: "A test.", body: LURE });
  house.clock.advance({ hours: 24 * 13 });
  const { place, urgency } = await queued(id);
  expect(urgency).toBe("due");
  await desk.decide(bo, place, { outcome: "released", reason: "A test of theirs" });
  expect((await threadOf(teo, omar)).appeals).toMatchObject([{ state: "overturned", effect: "none" }]);
  expect((await threadOf(omar.guest, omar)).messages).toEqual([]);
});
