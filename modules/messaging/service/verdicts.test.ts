/** What becomes of words on their way: sent, hidden in part, held or refused; and an account in other hands is stopped. */

import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import type { GuestActor, PersonActor } from "#modules/accounts/index.ts";
import { exposureService, reportsService, SWITCH_ON_CHECKS } from "#modules/safety/index.ts";
import { type Booked, book, hostOf, messagingAt } from "../testing.ts";
import type { Sent } from "./send.ts";

const staffOf = (staff: "trust_officer"): PersonActor => ({
  ...teo,
  personId: crypto.randomUUID() as Id<"person">,
  staff,
});

const db = await testDatabase();
const house = messagingAt("2026-03-26T11:00:00Z", db);
const mira = await book(house);
const teo = await hostOf(db, mira.propertyId);

const rows = <Row>(text: string, values: readonly unknown[] = []) =>
  db.run<Row>({ name: `t ${text.slice(0, 50)}`, text }, values);

async function say(actor: PersonActor | GuestActor, booked: Booked, body: string): Promise<Sent> {
  const which = actor.kind === "guest" ? "own" : booked.conversation;
  return house.messaging.send(actor, which, { body }) as Promise<Sent>;
}

const threadOf = async (reader: PersonActor | GuestActor, booked = mira) =>
  house.messaging.listMessages(reader, reader.kind === "guest" ? "own" : booked.conversation, { limit: 50 });

describe("contacts", () => {
  test("are hidden from the reader and sealed; who wrote them is told what was hidden and why", async () => {
    const sent = await say(teo, mira, "Write to me at teo@casa-azul.example please");
    expect(sent).toMatchObject({
      as: "sent",
      message: {
        body: "Write to me at [e-mail address hidden] please",
        masks: [{ type: "email", start: 15 }],
      },
      explanation: { verdict: "mask", reasons: ["contact"], marks: [{ start: 15, end: 36 }] },
    });
    const { messages } = await threadOf(mira.guest);
    expect(messages.at(-1)?.body).not.toContain("teo@");
    const [kept] = await rows<{ sealed: Buffer }>(
      "select sealed from messaging.original where property_id = $1",
      [mira.propertyId],
    );
    expect(kept!.sealed.includes("teo@")).toBe(false);
  });

  test("R6 a guest's telephone number of the last days is shown to the host who asks, and to nobody else", async () => {
    const tonight = await book(house, { checkInDate: "2026-03-27", checkOutDate: "2026-03-29" });
    await say(tonight.guest, tonight, "My number is +351 912 345 678, we land late.");
    const { messages } = await threadOf(teo, tonight);
    const message = messages.at(-1)!;
    expect(message).toMatchObject({ body: "My number is [phone number hidden], we land late." });
    expect(message.masks).toMatchObject([{ type: "phone", mayReveal: true }]);
    expect(await house.messaging.reveal(teo, tonight.conversation, message.id, 1)).toBe("+351 912 345 678");
    await expect(house.messaging.reveal(teo, mira.conversation, message.id, 1)).rejects.toMatchObject({
      code: "messaging.hidden_not_found",
    });
    await expect(house.messaging.reveal(teo, tonight.conversation, message.id, 2)).rejects.toMatchObject({
      code: "messaging.hidden_not_found",
    });
  });

  test("R7 the number of a card is nowhere in the database", async () => {
    await say(mira.guest, mira, "My card is 4242 4242 4242 4242, take it from there");
    const everything = await rows<{ found: string }>(
      `select query_to_xml('select * from messaging.message', true, false, '')::text
       || query_to_xml('select * from messaging.held_message', true, false, '')::text
       || query_to_xml('select * from safety.verdict', true, false, '')::text as found`,
    );
    expect(everything[0]!.found).not.toMatch(/4242[ -]?4242[ -]?4242/);
    const { messages } = await threadOf(teo);
    expect(messages.at(-1)?.body).toBe("My card is [card number hidden], take it from there");
  });
});

describe("a message that asks for a card", () => {
  const LURE =
    "Your card could not be verified. Please enter the card number and CVV at https://pay-now-24.com/x";

  test("is not sent; the decision is kept with its reasons and can be computed again", async () => {
    await expect(say(teo, mira, LURE)).rejects.toMatchObject({ code: "safety.message_blocked" });
    const [kept] = await rows<{ verdict: string; rules: string[]; rule_set_digest: string }>(
      "select verdict, rules, rule_set_digest from safety.verdict where verdict = 'block' and property_id = $1",
      [mira.propertyId],
    );
    expect(kept).toMatchObject({
      verdict: "block",
      rule_set_digest: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(kept!.rules).toContain("R2");
  });

  test("is told before it is sent, and looking changes nothing", async () => {
    const before = (await threadOf(teo)).lastSeq;
    const checked = await house.messaging.preCheck(teo, mira.conversation, LURE);
    expect(checked.explanation).toMatchObject({ verdict: "block" });
    expect(checked.explanation.reasons).toEqual(expect.arrayContaining(["card_request", "link_unknown"]));
    expect((await threadOf(teo)).lastSeq).toBe(before);
  });
});

describe("a held message", () => {
  const HELD = "The balance is due, our account is PT50 0002 0123 1234 5678 9015 4";
  let held: Extract<Sent, { as: "held" }>;
  let jan: Booked;

  beforeAll(async () => {
    jan = await book(house);
    held = (await say(teo, jan, HELD)) as Extract<Sent, { as: "held" }>;
  });

  test("is seen by its author's side and by nobody else, and waits in the queue", async () => {
    expect(held).toMatchObject({ as: "held", held: { state: "held", body: HELD } });
    expect((await threadOf(teo, jan)).held).toHaveLength(1);
    const theirs = await threadOf(jan.guest, jan);
    expect(theirs.held).toEqual([]);
    expect(theirs.messages.map(({ body }) => body).join()).not.toContain("balance");
    expect(
      await rows("select 1 from safety.open_review where property_id = $1", [mira.propertyId]),
    ).toHaveLength(1);
  });

  test("sent again under the same id is the same one", async () => {
    const again = (await house.messaging.send(teo, jan.conversation, {
      id: held.held.id,
      body: HELD,
    })) as Sent;
    expect(again).toMatchObject({ as: "held", isNew: false });
  });

  test("that the desk passes on becomes a message, still without bank details", async () => {
    const { propertyId, id } = held.held;
    await db.write((tx) =>
      house.messaging.held.settle(
        tx,
        { propertyId, id },
        { state: "released", by: teo.personId, at: at("2026-03-26T12:00:00Z") },
      ),
    );
    const { messages } = await threadOf(jan.guest, jan);
    expect(messages.at(-1)).toMatchObject({ id, masks: [{ type: "iban" }] });
    expect(messages.at(-1)!.body).not.toContain("PT50");
    await expect(house.messaging.withdrawHeld(teo, jan.conversation, id)).rejects.toMatchObject({
      code: "messaging.held_settled",
    });
  });

  test("can be taken back by its author, once or twice, and not by the other side", async () => {
    const omar = await book(house);
    const other = (await say(teo, omar, HELD)) as Extract<Sent, { as: "held" }>;
    await expect(house.messaging.withdrawHeld(omar.guest, "own", other.held.id)).rejects.toMatchObject({
      code: "messaging.held_not_found",
    });
    await house.messaging.withdrawHeld(teo, omar.conversation, other.held.id);
    await house.messaging.withdrawHeld(teo, omar.conversation, other.held.id);
    expect((await threadOf(teo, omar)).held).toEqual([]);
    const open = await rows(
      "select 1 from safety.open_review o join safety.review r using (review_id) where r.message_id = $1",
      [other.held.id],
    );
    expect(open).toEqual([]);
  });
});

describe("an account in other hands", () => {
  const arrivals: Booked[] = [];
  /** Nothing in its words is against it: only that many get it. */
  const LINK = "The timetable of the boats and the ferry to the islands is at https://lagoon-boats.com/times";

  beforeAll(async () => {
    for (let index = 0; index < 30; index += 1) arrivals.push(await book(house, {}, { in: "hijacked" }));
  });

  test("S1 a new link to thirty guests at the same moment reaches two of them; then all links of the property are off", async () => {
    const thief = await hostOf(db, arrivals[0]!.propertyId);
    house.account.signs = ["acct.new_device", "acct.new_country"];
    const sent = await Promise.all(arrivals.map((booked) => say(thief, booked, LINK)));
    house.account.signs = [];
    const reached = sent.filter((one) => one.as === "sent");
    expect(reached.length).toBeLessThanOrEqual(2);
    const { propertyId } = arrivals[0]!;
    expect(await house.links.stateOf(propertyId, "lagoon-boats.com")).toEqual({
      open: false,
      because: "switched_off",
    });
    const incidents = await rows<{ cause: string; hosts: string[] }>(
      "select cause, hosts from safety.incident where property_id = $1",
      [propertyId],
    );
    expect(incidents).toEqual([{ cause: "spread", hosts: ["lagoon-boats.com"] }]);
  });

  test("S2 the same done slowly is stopped at the third, within a day", async () => {
    const slow: Booked[] = [];
    for (let index = 0; index < 4; index += 1) slow.push(await book(house, {}, { in: "slow" }));
    const thief = await hostOf(db, slow[0]!.propertyId);
    const fates: string[] = [];
    for (const booked of slow) {
      house.clock.advance({ minutes: 10 });
      fates.push((await say(thief, booked, LINK)).as);
    }
    expect(fates).toEqual(["sent", "sent", "held", "held"]);
  });

  test("S11 a host who tells forty guests that the water is off tomorrow is not held", async () => {
    const guests: Booked[] = [];
    for (let index = 0; index < 40; index += 1) guests.push(await book(house, {}, { in: "water" }));
    const host = await hostOf(db, guests[0]!.propertyId);
    const body =
      "Dear guests, the water will be off tomorrow between ten and noon because of works in the street.";
    for (const booked of guests) expect((await say(host, booked, body)).as).toBe("sent");
  });
});

test("S20 a guest who sends the same bait to many properties is held from the fifth at the latest", async () => {
  const fates: string[] = [];
  for (let index = 0; index < 8; index += 1) {
    const booked = await book(house, {}, { in: `baited-${index}` });
    const body =
      "Dear hotel, my daughter has severe allergies, the full list for your kitchen is at https://medical-list-share.com/f please read it before we come.";
    fates.push(
      await say(booked.guest, booked, body).then(
        ({ as }) => as,
        () => "refused",
      ),
    );
  }
  expect(fates.slice(4)).not.toContain("sent");
});

describe("two guests report fraud", () => {
  const reports = reportsService({ ...house, properties: house.stays.properties });
  const guests: { booked: Booked; messageId: Id<"message"> }[] = [];

  beforeAll(async () => {
    for (let index = 0; index < 3; index += 1) {
      const booked = await book(house, {}, { in: "reported" });
      const host = await hostOf(db, booked.propertyId);
      const sent = (await say(host, booked, "Please tell us your time of arrival.")) as Extract<
        Sent,
        { as: "sent" }
      >;
      guests.push({ booked, messageId: sent.message.id });
    }
  });
  const report = ({ booked, messageId }: (typeof guests)[number]) =>
    reports.file({
      ...{ propertyId: booked.propertyId, messageId, reporter: "guest", now: house.clock.now() },
      reason: "asks_for_card_or_code",
    });

  test("S18 one alone switches nothing; a second within the hour ends the links of the property", async () => {
    const { propertyId } = guests[0]!.booked;
    await report(guests[0]!);
    await report(guests[0]!);
    expect(await house.links.stateOf(propertyId, "casa-azul.example")).toMatchObject({ open: true });
    house.clock.advance({ minutes: 61 });
    await report(guests[1]!);
    expect(await house.links.stateOf(propertyId, "casa-azul.example")).toMatchObject({ open: true });
    house.clock.advance({ minutes: 30 });
    await report(guests[2]!);
    expect(await house.links.stateOf(propertyId, "casa-azul.example")).toEqual({
      open: false,
      because: "switched_off",
    });
  });
});

describe("when links were switched off", () => {
  test("the guests who got one are told once, who opened it first; the desk switches on only what was looked at", async () => {
    const exposure = exposureService(house);
    const [first, second, third] = [
      await book(house, {}, { in: "exposed" }),
      await book(house, {}, { in: "exposed" }),
      await book(house, {}, { in: "exposed" }),
    ];
    const host = await hostOf(db, first!.propertyId);
    const { propertyId } = first!;
    await say(host, first!, "Here: https://tram-tickets-lisbon.com/a");
    const opened = (await say(host, second!, "Here: https://tram-tickets-lisbon.com/b")) as Extract<
      Sent,
      { as: "sent" }
    >;
    await say(host, third!, "Breakfast is from eight.");
    await house.links.keepPress({
      propertyId,
      messageId: opened.message.id,
      host: "tram-tickets-lisbon.com",
    });
    await house.links.switchOffForProperty(host, propertyId);
    const [incident] = await rows<{ incident_id: Id<"incident"> }>(
      "select incident_id from safety.incident where property_id = $1",
      [propertyId],
    );
    expect(await exposure.warn(propertyId, incident!.incident_id)).toBe(2);
    expect(await exposure.warn(propertyId, incident!.incident_id)).toBe(0);
    expect(await exposure.find(propertyId, second!.guest.reservationId)).toMatchObject({ hasClicked: true });
    expect(await exposure.find(propertyId, first!.guest.reservationId)).toMatchObject({ hasClicked: false });
    expect(await exposure.find(propertyId, third!.guest.reservationId)).toBeUndefined();

    const ines = staffOf("trust_officer");
    const checks = [...SWITCH_ON_CHECKS];
    await expect(
      house.links.switchOn(ines, propertyId, { checks: checks.slice(1), note: "" }),
    ).rejects.toMatchObject({
      code: "safety.switch_on_unchecked",
      params: { missing: ["passwords_changed"] },
    });
    await expect(house.links.switchOn(host, propertyId, { checks, note: "" })).rejects.toMatchObject({
      code: "accounts.not_permitted",
    });
    expect(await house.links.switchOn(ines, propertyId, { checks, note: "All done" })).not.toHaveProperty(
      "switchedOff",
    );
  });
});

test("R8 when the rules fail nothing passes: the message waits for a person", async () => {
  const { messagingService } = await import("../service.ts");
  const broken = {
    ...house.verdicts,
    inTurn: ((submission, work) =>
      house.verdicts.inTurn(submission, (runner) => work(runner, undefined))) as typeof house.verdicts.inTurn,
  };
  const messaging = messagingService({ ...house, verdicts: broken });
  const sent = await messaging.send(teo, mira.conversation, {
    body: "See you at three, card 4242424242424242",
  });
  expect(sent).toMatchObject({ as: "held", explanation: { verdict: "hold", reasons: ["not_checked"] } });
  expect(sent).toMatchObject({ held: { body: expect.not.stringContaining("4242") } });
  await messaging.withdrawHeld(teo, mira.conversation, (sent as { held: { id: Id<"message"> } }).held.id);
});

test("R-08 whoever does without messages gets none, on any way; the other side is told so", async () => {
  const quiet = await book(house);
  house.account.optedOut.add(quiet.guest.reservationId);
  await expect(say(teo, quiet, "Welcome!")).rejects.toMatchObject({
    code: "messaging.opted_out",
    params: { by: "other" },
  });
  await expect(house.messaging.preCheck(teo, quiet.conversation, "Welcome!")).rejects.toMatchObject({
    code: "messaging.opted_out",
  });
  house.account.optedOut.clear();
  expect((await say(teo, quiet, "Welcome!")).as).toBe("sent");
});

test("what was revealed, switched and approved is noted, with who did it", () => {
  const actions = new Set(house.notes.map(({ action }) => action));
  expect(actions).toContain("messaging.hidden_revealed");
  expect(actions).toContain("safety.links_switched_off");
  expect(actions).toContain("safety.links_switched_on");
  expect(JSON.stringify(house.notes)).not.toContain("345 678");
});
