import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { aReservationBody, engine, memberOf } from "#modules/stays/testing.ts";
import { book, hostOf, messagingAt } from "../testing.ts";

const BEFORE_THE_STAY = "2026-03-20T10:00:00Z";
const db = await testDatabase();
const house = messagingAt(BEFORE_THE_STAY, db);
const { messaging, clock, heard, stays } = house;
const anyStay = await book(house);
const teo = await hostOf(db, anyStay.propertyId);
const reader = await memberOf(db, anyStay.propertyId, "read_only");

beforeEach(() => {
  clock.set(BEFORE_THE_STAY);
  heard.length = 0;
});

const owed = async (booked: typeof anyStay) =>
  (await messaging.getConversation(teo, booked.conversation)).reply;

describe("no reply needed", () => {
  test("ends the wait, and who said so is kept", async () => {
    const mira = await book(house);
    await messaging.send(mira.guest, "own", { body: "Thank you, see you soon" });
    await messaging.putAside(teo, mira.conversation, 1);
    expect(await owed(mira)).toBeUndefined();
    const kept = await db.run(
      {
        name: "t1",
        text: "select seq, person_id, person_name, marked_at from messaging.no_reply_needed where property_id = $1 and conversation_id = $2",
      },
      [mira.propertyId, mira.conversation.id],
    );
    expect(kept).toEqual([{ seq: 1, person_id: teo.personId, person_name: "Teo", marked_at: clock.now() }]);
    expect(heard.at(-1)?.data).toMatchObject({ event: "conversation" });
  });

  test("does not cover what the guest wrote meanwhile: the wait begins with that", async () => {
    const mira = await book(house);
    await messaging.send(mira.guest, "own", { body: "Thank you" });
    clock.advance({ minutes: 3 });
    await messaging.send(mira.guest, "own", { body: "One more thing: the key?" });
    await messaging.putAside(teo, mira.conversation, 1);
    expect((await owed(mira))?.openedAt.toString()).toBe("2026-03-20T10:03:00Z");
  });

  test("of something answered long ago changes nothing", async () => {
    const mira = await book(house);
    await messaging.send(mira.guest, "own", { body: "A question" });
    await messaging.send(teo, mira.conversation, { body: "An answer" });
    await messaging.send(mira.guest, "own", { body: "Another question" });
    const before = await owed(mira);
    await messaging.putAside(teo, mira.conversation, 1);
    expect(await owed(mira)).toEqual(before);
  });

  test("cannot be said of a message that is not there yet", async () => {
    const mira = await book(house);
    await messaging.send(mira.guest, "own", { body: "Hello" });
    await expect(messaging.putAside(teo, mira.conversation, 2)).rejects.toMatchObject({
      code: "messaging.seq_unknown",
      params: { seq: 2, lastSeq: 1 },
    });
  });

  test("is not for those who only read, nor for the guest", async () => {
    const mira = await book(house);
    await messaging.send(mira.guest, "own", { body: "Hello" });
    await expect(messaging.putAside(reader, mira.conversation, 1)).rejects.toMatchObject({
      code: "accounts.not_permitted",
    });
  });
});

describe("reading", () => {
  test("is shown to the other side with its time, and only goes forward there", async () => {
    const mira = await book(house);
    for (const body of ["One", "Two", "Three"]) await messaging.send(mira.guest, "own", { body });
    await messaging.markRead(teo, mira.conversation, { seq: 2 });
    clock.advance({ minutes: 1 });
    await messaging.markRead(teo, mira.conversation, { seq: 1, mayGoBack: true });
    await messaging.markRead(reader, mira.conversation, { seq: 1 });
    const { otherSeen } = await messaging.getConversation(mira.guest, "own");
    expect(otherSeen).toMatchObject({ seq: 2 });
    expect(otherSeen?.at.toString()).toBe("2026-03-20T10:00:00Z");
  });

  test("goes no further than the last message", async () => {
    const mira = await book(house);
    await messaging.send(teo, mira.conversation, { body: "Welcome" });
    const { mark } = await messaging.markRead(mira.guest, "own", { seq: 99 });
    expect(mark.readSeq).toBe(1);
  });

  test("is told to guests as the property's, not whose", async () => {
    const mira = await book(house);
    await messaging.send(mira.guest, "own", { body: "Hello" });
    heard.length = 0;
    await messaging.markRead(teo, mira.conversation, { seq: 1 });
    const [toProperty, toGuest] = heard.map(({ data }) => data);
    expect(toProperty).toMatchObject({ event: "read", by: teo.personId, seq: 1 });
    expect(toGuest).toMatchObject({ event: "read", by: "partner", seq: 1 });
  });
});

describe("a draft", () => {
  test("is the same on every device, the last one saved wins, and a blank one ends it", async () => {
    const mira = await book(house);
    await messaging.keepDraft(teo, mira.conversation, "Dear ");
    clock.advance({ seconds: 2 });
    await messaging.keepDraft(teo, mira.conversation, "Dear Mira");
    expect((await messaging.getConversation(teo, mira.conversation)).draft).toEqual({
      body: "Dear Mira",
      updatedAt: clock.now(),
    });
    const { items } = await messaging.listInbox(teo, { view: "all", limit: 200 });
    expect(items.find((head) => head.conversationId === mira.conversation.id)?.hasDraft).toBe(true);
    await messaging.keepDraft(teo, mira.conversation, " ");
    expect((await messaging.getConversation(teo, mira.conversation)).draft).toBeUndefined();
  });

  test("is its writer's alone, and so is the hint of it", async () => {
    const mira = await book(house);
    heard.length = 0;
    await messaging.keepDraft(teo, mira.conversation, "Between us");
    expect((await messaging.getConversation(mira.guest, "own")).draft).toBeUndefined();
    expect((await messaging.getConversation(reader, mira.conversation)).draft).toBeUndefined();
    expect(heard.map(({ topic }) => topic)).toEqual([`person:${teo.personId}`]);
  });

  test("is kept when the window has closed, and of guests too", async () => {
    const mira = await book(house);
    clock.set("2026-07-30T10:00:00Z");
    await messaging.keepDraft(mira.guest, "own", "I forgot to say");
    expect((await messaging.getConversation(mira.guest, "own")).draft?.body).toBe("I forgot to say");
    await messaging.dropDraft(mira.guest, "own");
    expect((await messaging.getConversation(mira.guest, "own")).draft).toBeUndefined();
  });
});

describe("what is agreed anew", () => {
  test("a longer stay keeps the conversation open longer", async () => {
    const mira = await book(house);
    clock.set("2026-04-05T10:00:00Z");
    await expect(messaging.send(teo, mira.conversation, { body: "Hi" })).rejects.toMatchObject({
      code: "messaging.conversation_closed",
    });
    await stays.reservation.put(engine, mira.ref, again({ checkOutDate: "2026-03-31" }));
    await messaging.send(teo, mira.conversation, { body: "Hi" });
  });

  test("a cancellation closes it seven days later, also for an answer that is owed", async () => {
    const mira = await book(house);
    await messaging.send(mira.guest, "own", { body: "We have to cancel" });
    await stays.reservation.cancel(engine, mira.ref, {});
    const kept = await db.run<{ readable_until: unknown; reply_closes_at: unknown }>(
      {
        name: "t4",
        text: "select readable_until, reply_closes_at from messaging.conversation where property_id = $1 and conversation_id = $2",
      },
      [mira.propertyId, mira.conversation.id],
    );
    expect(kept.map((row) => [String(row.readable_until), String(row.reply_closes_at)])).toEqual([
      ["2027-03-21T00:00:00Z", "2026-04-03T23:00:00Z"],
    ]);
    clock.set("2026-04-03T22:59:59Z");
    await messaging.send(teo, mira.conversation, { body: "We understand" });
  });

  test("a reservation has one conversation, however often it is told", async () => {
    const mira = await book(house);
    await stays.reservation.put(engine, mira.ref, again());
    const rows = await db.run(
      {
        name: "t5",
        text: "select 1 from messaging.conversation where property_id = $1 and reservation_id = $2",
      },
      [mira.propertyId, mira.guest.reservationId],
    );
    expect(rows).toHaveLength(1);
  });
});

/** What the booking engine says once more, with what is different now. */
function again(differently: object = {}) {
  return aReservationBody({ property: "casa-azul", number: undefined, ...differently }) as never;
}
