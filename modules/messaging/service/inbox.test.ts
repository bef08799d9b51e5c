import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Actor } from "#modules/accounts/index.ts";
import { memberOf } from "#modules/stays/testing.ts";
import { type Booked, book, hostOf, messagingAt, programOf } from "../testing.ts";
import type { InboxView } from "../types.ts";

const BEFORE_THE_STAY = "2026-03-20T10:00:00Z";
const db = await testDatabase();
const house = messagingAt(BEFORE_THE_STAY, db);
const { messaging, clock } = house;

/** A property of its own per test, so that no list holds another test's conversations. */
let serial = 0;
async function aHouse() {
  const property = `house-${++serial}`;
  const stay = (name: string, differently = {}) =>
    book(house, { guest: { name, language: "sv" }, ...differently }, { in: property });
  const mira = await stay("Mira Lindqvist");
  return { mira, stay, teo: await hostOf(db, mira.propertyId) };
}

const list = (actor: Actor, view: InboxView, more: object = {}) =>
  messaging.listInbox(actor, { view, limit: 50, ...more });
const names = async (actor: Actor, view: InboxView, more: object = {}) =>
  (await list(actor, view, more)).items.map(({ guest }) => guest.name);
const says = (booked: Booked, body = "Hello?") => messaging.send(booked.guest, "own", { body });
const wait = (minutes: number) => clock.advance({ minutes });

beforeEach(() => clock.set(BEFORE_THE_STAY));

describe("whoever needs an answer", () => {
  test("stands in the order in which answers are due, the first message counting", async () => {
    const { teo, mira, stay } = await aHouse();
    const [omar, jan] = [await stay("Omar Haddad"), await stay("Jan Kowalski")];
    await says(omar);
    wait(10);
    await says(mira);
    wait(10);
    await says(omar, "Are you there?");
    const { items, counts } = await list(teo, "needs_reply");
    expect(items.map(({ guest }) => guest.name)).toEqual(["Omar Haddad", "Mira Lindqvist"]);
    expect(items[0]?.reply?.openedAt.toString()).toBe("2026-03-20T10:00:00Z");
    expect(items[0]?.reply?.dueAt.toString()).toBe("2026-03-21T10:00:00Z");
    expect(counts.needsReply).toBe(2);
    expect(jan).toBeDefined();
  });

  test("is answered by a message of the property, whoever of it wrote", async () => {
    const { teo, mira } = await aHouse();
    await says(mira);
    await messaging.send(await programOf(db, mira.propertyId), mira.conversation, { body: "Yes" });
    expect(await names(teo, "needs_reply")).toEqual([]);
    await says(mira, "And the key?");
    expect(await names(teo, "needs_reply")).toEqual(["Mira Lindqvist"]);
  });

  test("stays there when it is only read: unanswered is not unread", async () => {
    const { teo, mira } = await aHouse();
    await says(mira);
    await messaging.markRead(teo, mira.conversation, { seq: 1 });
    expect(await names(teo, "needs_reply")).toEqual(["Mira Lindqvist"]);
    expect(await names(teo, "unread")).toEqual([]);
  });

  test("is no longer waited for when the property may not write any more", async () => {
    const { teo, mira } = await aHouse();
    clock.set("2026-03-30T10:00:00Z");
    await says(mira);
    clock.set("2026-04-13T22:59:59Z");
    expect(await list(teo, "needs_reply")).toMatchObject({ counts: { needsReply: 1 } });
    clock.set("2026-04-13T23:00:00Z");
    expect(await list(teo, "needs_reply")).toMatchObject({ items: [], counts: { needsReply: 0 } });
  });
});

describe("unread", () => {
  test("is a matter of each person, and one's own message is read", async () => {
    const { teo, mira } = await aHouse();
    const ana = await hostOf(db, mira.propertyId);
    await says(mira);
    await messaging.send(teo, mira.conversation, { body: "Welcome" });
    expect(await names(teo, "unread")).toEqual([]);
    const { items, counts } = await list(ana, "unread");
    expect(items.map(({ lastSeq, readSeq }) => lastSeq - readSeq)).toEqual([2]);
    expect(counts.unread).toBe(1);
  });

  test("can be had again from any message on, for oneself alone", async () => {
    const { teo, mira } = await aHouse();
    const ana = await hostOf(db, mira.propertyId);
    for (let n = 0; n < 7; n++) await says(mira);
    await messaging.markRead(ana, mira.conversation, { seq: 7 });
    await messaging.markRead(teo, mira.conversation, { seq: 7 });
    await messaging.markRead(teo, mira.conversation, { seq: 2 });
    expect((await messaging.getConversation(teo, mira.conversation)).readSeq).toBe(7);
    await messaging.markRead(teo, mira.conversation, { seq: 3, mayGoBack: true });
    const { items } = await list(teo, "unread");
    expect(items.map(({ lastSeq, readSeq }) => lastSeq - readSeq)).toEqual([4]);
    expect(await names(ana, "unread")).toEqual([]);
  });
});

describe("all", () => {
  test("shows the newest activity first; a stay nobody wrote about stands where it was booked", async () => {
    const { teo, mira, stay } = await aHouse();
    await stay("Jan Kowalski", { bookedAt: "2026-03-01T10:00:00Z" });
    await stay("Omar Haddad", { bookedAt: "2026-03-10T10:00:00Z" });
    await says(mira);
    expect(await names(teo, "all")).toEqual(["Mira Lindqvist", "Omar Haddad", "Jan Kowalski"]);
  });

  test("goes on page by page, each conversation once, although others move up meanwhile", async () => {
    const { teo, mira, stay } = await aHouse();
    for (let n = 1; n <= 6; n++) await stay(`Guest ${n}`, { bookedAt: `2026-03-0${n}T10:00:00Z` });
    const first = await list(teo, "all", { limit: 3 });
    await says(mira);
    const second = await list(teo, "all", { limit: 3, cursor: first.nextCursor });
    const seen = [first, second].flatMap(({ items }) => items.map(({ guest }) => guest.name));
    expect(seen).toEqual([6, 5, 4, 3, 2, 1].map((n) => `Guest ${n}`));
    expect(second.nextCursor).toBeUndefined();
  });

  test("refuses a place that is not one of this list", async () => {
    const { teo } = await aHouse();
    for (const cursor of ["x", Buffer.from("needs_reply 2026-01-01T00:00:00Z x").toString("base64url")]) {
      await expect(list(teo, "all", { cursor })).rejects.toMatchObject({
        code: "messaging.cursor_malformed",
      });
    }
  });
});

describe("several properties", () => {
  test("are one list in one order, page by page", async () => {
    const [one, other] = [await aHouse(), await aHouse()];
    await memberOf(db, other.mira.propertyId, "reception", one.teo.personId);
    const jan = await other.stay("Jan Kowalski");
    for (const booked of [one.mira, jan, other.mira]) {
      await says(booked);
      wait(1);
    }
    const first = await list(one.teo, "needs_reply", { limit: 2 });
    const second = await list(one.teo, "needs_reply", { limit: 2, cursor: first.nextCursor });
    expect([...first.items, ...second.items].map(({ property, guest }) => [property.id, guest.name])).toEqual(
      [
        [one.mira.propertyId, "Mira Lindqvist"],
        [jan.propertyId, "Jan Kowalski"],
        [other.mira.propertyId, "Mira Lindqvist"],
      ],
    );
    expect(first.counts).toEqual({ needsReply: 3, unread: 3 });
    expect(await names(one.teo, "needs_reply", { propertyId: jan.propertyId })).toHaveLength(2);
  });

  test("of others are not there, and those where one may not read are left out", async () => {
    const [one, other] = [await aHouse(), await aHouse()];
    await says(one.mira);
    await expect(list(other.teo, "all", { propertyId: one.mira.propertyId })).rejects.toMatchObject({
      code: "messaging.property_not_found",
    });
    const engine = await memberOf(db, one.mira.propertyId, "engine");
    expect(await names(engine, "all")).toEqual([]);
    await expect(list(engine, "all", { propertyId: one.mira.propertyId })).rejects.toMatchObject({
      code: "accounts.not_permitted",
    });
  });
});

describe("looking for a guest", () => {
  test("finds beginnings of names, without accents and case, whatever the view", async () => {
    const { teo, stay } = await aHouse();
    await stay("Zoë O’Brien");
    await stay("Łukasz Zoll");
    expect(await names(teo, "needs_reply", { q: "ZOE" })).toEqual(["Zoë O’Brien"]);
    expect(await names(teo, "all", { q: "zo luk" })).toEqual(["Łukasz Zoll"]);
    expect((await names(teo, "all", { q: "zo" })).toSorted()).toEqual(["Zoë O’Brien", "Łukasz Zoll"]);
    expect(await names(teo, "all", { q: "oll" })).toEqual([]);
    expect(await names(teo, "all", { q: "%" })).toEqual([]);
  });

  test("by the whole reservation number finds exactly that conversation", async () => {
    const { teo, stay } = await aHouse();
    const omar = await stay("Omar Haddad", { number: `DBX-${serial} 42` });
    const { exact, items } = await list(teo, "all", { q: `dbx${serial}42` });
    expect(exact?.conversationId).toBe(omar.conversation.id);
    expect(items.map(({ guest }) => guest.name)).toEqual(["Omar Haddad"]);
    expect((await list(teo, "all", { q: `dbx${serial}4` })).exact).toBeUndefined();
  });

  test("goes on page by page", async () => {
    const { teo, stay } = await aHouse();
    for (let n = 1; n <= 4; n++) await stay(`Ana ${n}`, { bookedAt: `2026-03-0${n}T10:00:00Z` });
    const first = await list(teo, "all", { q: "ana", limit: 3 });
    const second = await list(teo, "all", { q: "ana", limit: 3, cursor: first.nextCursor });
    expect([...first.items, ...second.items].map(({ guest }) => guest.name)).toEqual([
      "Ana 4",
      "Ana 3",
      "Ana 2",
      "Ana 1",
    ]);
  });
});

test("after a year a conversation is listed, without a word of it and not as unread", async () => {
  const { teo, mira } = await aHouse();
  await says(mira, "The code was 4711");
  clock.set("2027-03-28T23:00:00Z");
  const { viewRow } = await import("../viewing.ts");
  const { items, now, counts } = await list(teo, "all");
  const row = viewRow(items[0]!, now);
  expect(row).toMatchObject({ access: "unreadable", unreadCount: 0, hasDraft: false });
  expect(JSON.stringify(row)).not.toContain("4711");
  expect(counts).toEqual({ needsReply: 0, unread: 0 });
  expect(await names(teo, "unread")).toEqual([]);
});
