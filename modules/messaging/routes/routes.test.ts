import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { type Actor, ANONYMOUS } from "#modules/accounts/index.ts";
import { memberOf } from "#modules/stays/testing.ts";
import { book, hostOf, messagingAt } from "../testing.ts";
import { as, serverOf } from "./testing.ts";

const BEFORE_THE_STAY = "2026-03-20T10:00:00Z";
const db = await testDatabase();
const house = messagingAt(BEFORE_THE_STAY, db);
const { clock } = house;
const { app } = await serverOf(house);
const mira = await book(house);
const teo = await hostOf(db, mira.propertyId);
const elsewhere = await book(house, {}, { in: "fyrhuset", timeZone: "Europe/Stockholm" });
const ulla = await hostOf(db, elsewhere.propertyId);
const id = `${mira.propertyId}.${mira.conversation.id}`;

beforeEach(() => clock.set(BEFORE_THE_STAY));

type Method = "GET" | "POST" | "PUT" | "DELETE";
async function ask(actor: Actor, method: Method, url: string, payload?: object, headers: object = {}) {
  const response = await app.inject({
    method,
    url,
    headers: { ...as(actor), ...headers },
    ...(payload && { payload }),
  });
  return { status: response.statusCode, body: response.body === "" ? undefined : response.json() };
}
const send = (payload: object, headers = {}, actor: Actor = teo) =>
  ask(actor, "POST", `/api/conversations/${id}/messages`, payload, headers);
const stored = async () =>
  (
    await db.run<{ n: number }>(
      { name: "n", text: "select count(*)::int as n from messaging.message where $1" },
      [true],
    )
  )[0]!.n;

describe("sending", () => {
  test("answers 201 with the message, and 200 with the same one when it is sent again", async () => {
    const message = { id: randomUUID(), body: "Welcome" };
    const first = await send(message);
    const again = await send({ ...message, id: message.id.toUpperCase() });
    expect(first).toMatchObject({
      status: 201,
      body: { id: message.id, from: "partner", author: { id: teo.personId, name: "Teo" }, body: "Welcome" },
    });
    expect(again).toEqual({ status: 200, body: first.body });
  });

  test("takes a key in the header instead", async () => {
    const first = await send({ body: "Welcome" }, { "idempotency-key": "a-1" });
    const again = await send({ body: "Welcome" }, { "idempotency-key": "a-1" });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
  });

  test("by two clients at once under one id gives one 201 and the same message to both", async () => {
    const message = { id: randomUUID(), body: "Once" };
    const answers = await Promise.all([send(message), send(message), send(message)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.seq)).size).toBe(1);
  });

  test("is refused with its own problem, and nothing is written", async () => {
    await send({ id: "0197fa3e-0000-7000-8000-00000000aaaa", body: "Taken" });
    const before = await stored();
    const refusals: [object, number, string][] = [
      [{ body: "a".repeat(5001) }, 400, "messaging.body_too_long"],
      [{ body: "  " }, 400, "messaging.body_blank"],
      [{ body: "half \ud83d" }, 400, "http.body_invalid"],
      [{ body: "Hi", colour: "red" }, 400, "http.body_invalid"],
      [{ body: 5 }, 400, "http.body_invalid"],
      [{}, 400, "http.body_invalid"],
      [{ body: "Hi", id: "urn:uuid:0197fa3e-0000-7000-8000-000000000000" }, 400, "http.body_invalid"],
      [
        { body: "Other words", id: "0197fa3e-0000-7000-8000-00000000aaaa" },
        409,
        "messaging.message_id_taken",
      ],
    ];
    for (const [payload, status, code] of refusals) {
      expect(await send(payload)).toMatchObject({ status, body: { status, code } });
    }
    expect(await stored()).toBe(before);
  });

  test("outside the window is refused with its end, in words and as an instant", async () => {
    clock.set("2026-04-04T23:00:00Z");
    const { status, body } = await send({ body: "Too late" });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      type: "/problems/messaging/conversation-closed",
      code: "messaging.conversation_closed",
      since: "2026-04-04T23:00:00Z",
      timeZone: "Europe/Lisbon",
      lastDate: "2026-04-04",
    });
    expect(body.detail).toContain("4 April 2026");
  });

  test("into another property's conversation finds none; a reader is told who may; nobody is asked to sign in", async () => {
    const reader = await memberOf(db, mira.propertyId, "read_only");
    expect(await send({ body: "Hi" }, {}, ulla)).toMatchObject({
      status: 404,
      body: { code: "messaging.conversation_not_found" },
    });
    expect(await send({ body: "Hi" }, {}, reader)).toMatchObject({
      status: 403,
      body: { code: "accounts.not_permitted" },
    });
    expect(await send({ body: "Hi" }, {}, ANONYMOUS)).toMatchObject({ status: 401 });
    expect(await send({ body: "Hi" }, {}, mira.guest)).toMatchObject({ status: 403 });
  });
});

describe("the guest", () => {
  test("reads and answers in the own conversation, where the property speaks as one", async () => {
    const jan = await book(house, { guest: { name: "Jan Kowalski", language: "pl" } });
    const at = `${jan.propertyId}.${jan.conversation.id}`;
    await ask(teo, "POST", `/api/conversations/${at}/messages`, { body: "Welcome" });
    const sent = await ask(jan.guest, "POST", "/api/guest/conversation/messages", { body: "Thank you" });
    expect(sent).toMatchObject({ status: 201, body: { seq: 2, from: "guest" } });
    const { body } = await ask(jan.guest, "GET", "/api/guest/conversation/messages");
    expect(body).toMatchObject({
      items: [
        { seq: 1, from: "partner", author: { name: "Casa Azul" }, body: "Welcome" },
        { seq: 2, from: "guest", author: { name: "Jan Kowalski" } },
      ],
      hasBefore: false,
      hasAfter: false,
      lastSeq: 2,
    });
    expect(JSON.stringify(body)).not.toContain(teo.personId);
  });

  test("sees both windows, the essentials and nothing that is the property's own", async () => {
    const jan = await book(house);
    const { body } = await ask(jan.guest, "GET", "/api/guest/conversation");
    expect(body).toMatchObject({
      you: "guest",
      window: { may: true, until: "2026-06-02T23:00:00Z" },
      otherWindow: { may: true, until: "2026-04-04T23:00:00Z" },
      readableUntil: "2027-03-28T23:00:00Z",
      stay: {
        checkInFrom: "15:00",
        price: { amount: "412.00", currency: "EUR" },
        address: { city: "Lisboa" },
      },
      permissions: ["guest.read", "guest.send"],
    });
    expect(body.replyDueAt).toBeUndefined();
  });

  test("keeps a draft and a read mark", async () => {
    const jan = await book(house);
    const put = (path: string, payload: object) =>
      ask(jan.guest, "PUT", `/api/guest/conversation/${path}`, payload);
    expect(await put("draft", { body: "I wonder" })).toMatchObject({
      status: 200,
      body: { draft: { body: "I wonder" } },
    });
    expect(await put("read-mark", { seq: 0 })).toMatchObject({
      status: 200,
      body: { readSeq: 0, unreadCount: 0 },
    });
    expect(await ask(jan.guest, "DELETE", "/api/guest/conversation/draft")).toMatchObject({ status: 204 });
  });
});

describe("the inbox", () => {
  test("shows who waits, since when and until when, with the last words and the stay", async () => {
    const jan = await book(house, { guest: { name: "Anna Nowak", language: "pl" } });
    await ask(jan.guest, "POST", "/api/guest/conversation/messages", { body: "When can we\ncome?" });
    const { body } = await ask(
      teo,
      "GET",
      `/api/conversations?property=${jan.propertyId}&q=nowak%20anna&limit=1`,
    );
    expect(body.items).toMatchObject([
      {
        guest: { name: "Anna Nowak", language: "pl" },
        lastMessage: { seq: 1, from: "guest", preview: "When can we come?" },
        unreadCount: 1,
        replyOpenedAt: "2026-03-20T10:00:00Z",
        replyDueAt: "2026-03-21T10:00:00Z",
        hasDraft: false,
        access: "read_write",
        reservation: { checkInDate: "2026-03-25", unitNames: ["Sea flat"] },
      },
    ]);
    expect(body.counts.needsReply).toBeGreaterThan(0);
  });

  test.each([
    ["?property=abc", 400, "http.query_invalid"],
    ["?view=starred", 400, "http.query_invalid"],
    ["?limit=201", 400, "http.query_invalid"],
    ["?cursor=abc", 400, "messaging.cursor_malformed"],
  ])("refuses %s", async (query, status, code) => {
    expect(await ask(teo, "GET", `/api/conversations${query}`)).toMatchObject({ status, body: { code } });
  });

  test("of a property that is not one's own is not there", async () => {
    const { status, body } = await ask(ulla, "GET", `/api/conversations?property=${mira.propertyId}`);
    expect([status, body.code]).toEqual([404, "messaging.property_not_found"]);
  });
});

describe("a conversation", () => {
  test("pages through its messages both ways", async () => {
    const jan = await book(house);
    const at = `/api/conversations/${jan.propertyId}.${jan.conversation.id}`;
    for (let n = 1; n <= 7; n++) await ask(teo, "POST", `${at}/messages`, { body: `Message ${n}` });
    const seqs = async (query: string) => {
      const { body } = await ask(teo, "GET", `${at}/messages${query}`);
      return [body.items.map(({ seq }: { seq: number }) => seq), body.hasBefore, body.hasAfter];
    };
    expect(await seqs("?limit=3")).toEqual([[5, 6, 7], true, false]);
    expect(await seqs("?limit=3&before=5")).toEqual([[2, 3, 4], true, true]);
    expect(await seqs("?limit=3&after=5")).toEqual([[6, 7], true, false]);
    expect(await seqs("?limit=3&after=1")).toEqual([[2, 3, 4], true, true]);
    expect(await seqs("?after=7")).toEqual([[], true, false]);
  });

  test("keeps but no longer shows its words after a year", async () => {
    clock.set("2027-03-28T23:00:00Z");
    const messages = await ask(teo, "GET", `/api/conversations/${id}/messages`);
    expect(messages).toMatchObject({ status: 409, body: { code: "messaging.conversation_unreadable" } });
    expect(await ask(teo, "GET", `/api/conversations/${id}`)).toMatchObject({
      status: 200,
      body: { access: "unreadable", window: { may: false } },
    });
    expect(await ask(teo, "PUT", `/api/conversations/${id}/read-mark`, { seq: 1 })).toMatchObject({
      status: 409,
    });
  });

  test("is not there under a broken id, nor another property's", async () => {
    expect(await ask(teo, "GET", "/api/conversations/1001.xyz")).toMatchObject({ status: 400 });
    expect(await ask(ulla, "GET", `/api/conversations/${id}`)).toMatchObject({ status: 404 });
  });

  test("names what one may do there", async () => {
    const reader = await memberOf(db, mira.propertyId, "read_only");
    const { body } = await ask(reader, "GET", `/api/conversations/${id}`);
    expect(body.permissions).toContain("conversation.read");
    expect(body.permissions).not.toContain("conversation.send");
  });

  test("no reply needed, drafts and read marks have addresses of their own", async () => {
    const jan = await book(house);
    const at = `/api/conversations/${jan.propertyId}.${jan.conversation.id}`;
    await ask(jan.guest, "POST", "/api/guest/conversation/messages", { body: "Thanks" });
    expect(await ask(teo, "PUT", `${at}/read-mark`, { seq: 1 })).toMatchObject({
      body: { readSeq: 1, unreadCount: 0 },
    });
    expect(await ask(teo, "PUT", `${at}/draft`, { body: "You are" })).toMatchObject({ status: 200 });
    expect(await ask(teo, "POST", `${at}/no-reply-needed`, { seq: 1 })).toEqual({
      status: 204,
      body: undefined,
    });
    expect(await ask(teo, "DELETE", `${at}/draft`)).toMatchObject({ status: 204 });
    const { body } = await ask(teo, "GET", at);
    expect([body.replyDueAt, body.draft, body.readSeq]).toEqual([undefined, undefined, 1]);
  });
});
