import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import { memberOf } from "#modules/stays/testing.ts";
import { book, hostOf, messagingAt, programOf } from "../testing.ts";

const DURING_THE_STAY = "2026-03-26T10:00:00Z";
const db = await testDatabase();
const house = messagingAt(DURING_THE_STAY, db);
const { messaging, clock, heard } = house;
const mira = await book(house);
const teo = await hostOf(db, mira.propertyId);

const newId = () => randomUUID() as string as Id<"message">;
const rowsOf = async (id: string) =>
  (await db.run({ name: "t", text: "select * from messaging.message where message_id = $1" }, [id])).length;

beforeEach(() => {
  clock.set(DURING_THE_STAY);
  heard.length = 0;
});

describe("a message", () => {
  test("is kept exactly as sent, whatever its direction, spaces and lines", async () => {
    const body = "  مرحبا Mira,\r\n\tcode: 12‑34 👩🏽‍🔑 é (e\u0301)\n\n";
    await messaging.send(teo, mira.conversation, { body });
    const { messages } = await messaging.listMessages(mira.guest, "own", { limit: 1 });
    expect(messages[0]?.body).toBe(body);
  });

  test("gets the next number, its author's name, and the instant of the clock to the millisecond", async () => {
    clock.set("2026-03-26T11:00:00.123456789Z");
    const first = await messaging.send(teo, mira.conversation, { body: "One" });
    const second = await messaging.send(mira.guest, "own", { body: "Two" });
    expect(second.message.seq).toBe(first.message.seq + 1);
    expect(first).toMatchObject({ isNew: true, message: { from: "partner", author: { name: "Teo" } } });
    expect(second.message).toMatchObject({ from: "guest", author: { name: "Mira Lindqvist" } });
    expect(first.message.sentAt).toEqual(at("2026-03-26T11:00:00.123Z"));
  });

  test("is told to the property's and the guest's open pages, without its words", async () => {
    const { message } = await messaging.send(teo, mira.conversation, { body: "The code is 4711" });
    expect(heard.map(({ topic }) => topic)).toEqual([
      `property:${mira.propertyId}`,
      `guest:${mira.propertyId}.${mira.guest.reservationId}`,
    ]);
    expect(heard[0]?.data).toEqual({
      event: "message",
      conversationId: `${mira.propertyId}.${mira.conversation.id}`,
      seq: message.seq,
    });
    expect(JSON.stringify(heard)).not.toContain("4711");
  });

  test("is announced with its number, in the same transaction", async () => {
    const { message } = await messaging.send(mira.guest, "own", { body: "Hello" });
    const events = await db.run<{ payload: object }>(
      {
        name: "t2",
        text: "select payload from kernel.event where property_id = $1 and type = 'messaging.message_sent' and payload->>'messageId' = $2",
      },
      [mira.propertyId, message.id],
    );
    expect(events).toEqual([
      {
        payload: {
          conversationId: mira.conversation.id,
          reservationId: mira.guest.reservationId,
          messageId: message.id,
          seq: message.seq,
          from: "guest",
        },
      },
    ]);
  });

  test("ends what its author had begun to write, and nobody else's draft", async () => {
    const ana = await hostOf(db, mira.propertyId);
    await messaging.keepDraft(teo, mira.conversation, "Hello M");
    await messaging.keepDraft(ana, mira.conversation, "Dear M");
    await messaging.send(teo, mira.conversation, { body: "Hello Mira" });
    expect((await messaging.getConversation(teo, mira.conversation)).draft).toBeUndefined();
    expect((await messaging.getConversation(ana, mira.conversation)).draft).toMatchObject({ body: "Dear M" });
  });
});

describe("sending again", () => {
  test("with the same id gives the same message, stored once", async () => {
    const id = newId();
    const first = await messaging.send(teo, mira.conversation, { id, body: "Welcome" });
    clock.advance({ minutes: 5 });
    const again = await messaging.send(teo, mira.conversation, { id, body: "Welcome" });
    expect(again.isNew).toBe(false);
    expect(again.message).toEqual(first.message);
    expect(await rowsOf(id)).toBe(1);
  });

  test("with the same key gives the same message, and with the same key elsewhere another one", async () => {
    const omar = await book(house, { guest: { name: "Omar Haddad", language: "ar" } });
    const sending = { idempotencyKey: "order-7", body: "Welcome" };
    const first = await messaging.send(teo, mira.conversation, sending);
    const again = await messaging.send(teo, mira.conversation, sending);
    const elsewhere = await messaging.send(teo, omar.conversation, sending);
    const another = await messaging.send(await hostOf(db, mira.propertyId), mira.conversation, sending);
    expect(again).toMatchObject({ isNew: false, message: { id: first.message.id } });
    expect([elsewhere.isNew, another.isNew]).toEqual([true, true]);
  });

  test("is answered also after the window has closed: what was sent was sent", async () => {
    const id = newId();
    await messaging.send(teo, mira.conversation, { id, body: "Safe travels" });
    clock.set("2026-06-30T10:00:00Z");
    const again = await messaging.send(teo, mira.conversation, { id, body: "Safe travels" });
    expect(again.isNew).toBe(false);
  });

  test("with the same id is refused when the text, the conversation or the author differs", async () => {
    const id = newId();
    const omar = await book(house);
    const ana = await hostOf(db, mira.propertyId);
    await messaging.send(teo, mira.conversation, { id, body: "Welcome" });
    const refused = { code: "messaging.message_id_taken", params: { id } };
    const send = messaging.send;
    await expect(send(teo, mira.conversation, { id, body: "Welcome!" })).rejects.toMatchObject(refused);
    await expect(send(teo, omar.conversation, { id, body: "Welcome" })).rejects.toMatchObject(refused);
    await expect(send(ana, mira.conversation, { id, body: "Welcome" })).rejects.toMatchObject(refused);
    await expect(send(mira.guest, "own", { id, body: "Welcome" })).rejects.toMatchObject(refused);
    expect(await rowsOf(id)).toBe(1);
  });

  test("at the same moment, sixteen times, sends once and leaves no gap", async () => {
    const jan = await book(house);
    const id = newId();
    const all = await Promise.all(
      Array.from({ length: 16 }, () => messaging.send(teo, jan.conversation, { id, body: "Once" })),
    );
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(all.map(({ message }) => message.seq))).toEqual(new Set([1]));
    const next = await messaging.send(jan.guest, "own", { body: "Thanks" });
    expect(next.message.seq).toBe(2);
  });

  test("of one id by two people at the same moment lets one of them have it", async () => {
    const jan = await book(house);
    const id = newId();
    const outcomes = await Promise.allSettled([
      messaging.send(teo, jan.conversation, { id, body: "Mine" }),
      messaging.send(jan.guest, "own", { id, body: "No, mine" }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await rowsOf(id)).toBe(1);
  });
});

test("sixty-four messages sent at the same moment are numbered 1 to 64 without a gap", async () => {
  const jan = await book(house);
  await Promise.all(
    Array.from({ length: 64 }, (_, n) =>
      n % 2
        ? messaging.send(teo, jan.conversation, { body: `Host ${n}` })
        : messaging.send(jan.guest, "own", { body: `Guest ${n}` }),
    ),
  );
  const { messages, lastSeq } = await messaging.listMessages(teo, jan.conversation, { limit: 200 });
  expect(messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 64 }, (_, n) => n + 1));
  expect(new Set(messages.map(({ body }) => body)).size).toBe(64);
  expect(lastSeq).toBe(64);
});

describe("the window", () => {
  test("closes for the host after seven days, and says since when and on whose calendar", async () => {
    const jan = await book(house);
    clock.set("2026-04-04T22:59:59Z");
    await messaging.send(teo, jan.conversation, { body: "One last thing" });
    clock.set("2026-04-04T23:00:00Z");
    await expect(messaging.send(teo, jan.conversation, { body: "Too late" })).rejects.toMatchObject({
      code: "messaging.conversation_closed",
      params: { side: "partner", since: "2026-04-04T23:00:00Z", timeZone: "Europe/Lisbon" },
    });
    expect((await messaging.listMessages(teo, jan.conversation, { limit: 9 })).lastSeq).toBe(1);
  });

  test("opens again for the host when the guest writes, for fourteen days", async () => {
    const jan = await book(house);
    clock.set("2026-05-10T12:00:00Z");
    await messaging.send(jan.guest, "own", { body: "I left my charger" });
    clock.set("2026-05-24T22:59:59Z");
    await messaging.send(teo, jan.conversation, { body: "Found it" });
    clock.set("2026-05-24T23:00:00Z");
    await expect(messaging.send(teo, jan.conversation, { body: "Hello?" })).rejects.toMatchObject({
      code: "messaging.conversation_closed",
    });
  });

  test("closes for the guest after sixty-six days", async () => {
    const jan = await book(house);
    clock.set("2026-06-02T22:59:59Z");
    await messaging.send(jan.guest, "own", { body: "Thank you again" });
    clock.set("2026-06-02T23:00:00Z");
    await expect(messaging.send(jan.guest, "own", { body: "And again" })).rejects.toMatchObject({
      code: "messaging.conversation_closed",
      params: { side: "guest" },
    });
  });

  test("says after a year that nobody can read here any more, not that one still can", async () => {
    const jan = await book(house);
    clock.set("2027-03-29T00:00:00Z");
    const refused = { code: "messaging.conversation_unreadable" };
    await expect(messaging.send(teo, jan.conversation, { body: "Hello?" })).rejects.toMatchObject(refused);
    await expect(messaging.send(jan.guest, "own", { body: "Hello?" })).rejects.toMatchObject(refused);
  });
});

describe("who may not", () => {
  test("a host of another property finds nothing", async () => {
    const elsewhere = await book(house, {}, { in: "fyrhuset", timeZone: "Europe/Stockholm" });
    const ulla = await hostOf(db, elsewhere.propertyId);
    const refused = { code: "messaging.conversation_not_found" };
    await expect(messaging.send(ulla, mira.conversation, { body: "Hi" })).rejects.toMatchObject(refused);
    const misplaced = { propertyId: elsewhere.propertyId, id: mira.conversation.id };
    await expect(messaging.send(ulla, misplaced, { body: "Hi" })).rejects.toMatchObject(refused);
  });

  test("a reader is refused and told who may", async () => {
    const reader = await memberOf(db, mira.propertyId, "read_only");
    await expect(messaging.send(reader, mira.conversation, { body: "Hi" })).rejects.toMatchObject({
      code: "accounts.not_permitted",
      params: { permission: "conversation.send", role: "read_only" },
    });
  });

  test("a program of the property may, and its owner's draft stays", async () => {
    const program = await programOf(db, mira.propertyId);
    const { message } = await messaging.send(program, mira.conversation, { body: "From the front desk" });
    expect(message).toMatchObject({ from: "partner", author: { id: program.principalId } });
  });

  test.each([
    ["5,001 characters", "a".repeat(5001), "messaging.body_too_long"],
    ["only spaces", " \n ", "messaging.body_blank"],
    ["a character that cannot be kept", "a\u0000b", "messaging.body_not_text"],
  ])("nobody sends %s", async (_, body, code) => {
    await expect(messaging.send(teo, mira.conversation, { body })).rejects.toMatchObject({ code });
  });

  test("5,000 characters are sent, though they take 20,000 bytes", async () => {
    const body = "🔑".repeat(5000);
    const { message } = await messaging.send(teo, mira.conversation, { body });
    expect(message.body).toBe(body);
  });
});

test("history is written by the same rules as of its own time", async () => {
  const jan = await book(house);
  const past = (instant: string) => messaging.asOf(at(instant));
  await past("2026-02-02T09:00:00Z").send(jan.guest, "own", { body: "Is there a cot?" });
  await past("2026-02-02T11:30:00Z").send(teo, jan.conversation, { body: "There is" });
  const { messages } = await messaging.listMessages(teo, jan.conversation, { limit: 9 });
  expect(messages.map(({ sentAt }) => String(sentAt))).toEqual([
    "2026-02-02T09:00:00Z",
    "2026-02-02T11:30:00Z",
  ]);
  await expect(
    past("2026-05-01T09:00:00Z").send(teo, jan.conversation, { body: "Hm" }),
  ).rejects.toMatchObject({
    code: "messaging.conversation_closed",
  });
});

test("a failure half-way leaves nothing: no message, no number, no event", async () => {
  const jan = await book(house);
  const count = async () =>
    (
      await db.run<{ n: number }>(
        { name: "t3", text: "select count(*)::int as n from kernel.event where $1" },
        [true],
      )
    )[0]?.n;
  const before = await count();
  const broken = {
    ...house.events,
    announcement: (type: string, propertyId: never) => ({
      ...house.events.announcement(type, propertyId),
      eventId: "not an id" as Id<"event">,
    }),
  };
  const { messagingService } = await import("../service.ts");
  const failing = messagingService({ ...house, events: broken as never });
  await expect(failing.send(teo, jan.conversation, { body: "Half" })).rejects.toThrow();
  expect(await count()).toBe(before);
  const { message } = await messaging.send(teo, jan.conversation, { body: "Whole" });
  expect(message.seq).toBe(1);
});
