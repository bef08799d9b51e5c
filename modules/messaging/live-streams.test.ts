import { get } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Actor, MembershipTables } from "#modules/accounts/index.ts";
import { memberOf } from "#modules/stays/testing.ts";
import { as, serverOf } from "./routes/testing.ts";
import { book, hostOf, messagingAt } from "./testing.ts";

const db = await testDatabase();
const house = messagingAt("2026-03-20T10:00:00Z", db);
const { messaging, live } = house;
const { app, streams, ended } = await serverOf(house);
await app.listen({ host: "127.0.0.1", port: 0 });
const { port } = app.server.address() as AddressInfo;
const mira = await book(house);
const teo = await hostOf(db, mira.propertyId);
const id = `${mira.propertyId}.${mira.conversation.id}`;

type Heard = { id: number; event: string; data: Record<string, unknown> };
type Listener = {
  heard: Heard[];
  status: number;
  /** Resolves when `count` events have come. */
  until(count: number): Promise<Heard[]>;
  over: Promise<void>;
  close(): void;
};
const listening: Listener[] = [];

/** A browser's view of a stream, over a real socket. */
function listen(actor: Actor, path = "/events"): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const request = get({ port, host: "127.0.0.1", path, headers: as(actor) }, (response) => {
      const heard: Heard[] = [];
      const waiting: { count: number; done: (heard: Heard[]) => void }[] = [];
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
        const blocks = text.split("\n\n");
        text = blocks.pop()!;
        heard.push(...blocks.filter((block) => block.includes("event:")).map(read));
        for (const { count, done } of waiting) if (heard.length >= count) done(heard);
      });
      const listener: Listener = {
        heard,
        status: response.statusCode!,
        until: (count) =>
          heard.length >= count
            ? Promise.resolve(heard)
            : new Promise((done) => waiting.push({ count, done })),
        over: new Promise((done) => response.on("close", done)),
        close: () => request.destroy(),
      };
      listening.push(listener);
      resolve(listener);
    });
    request.on("error", reject);
  });
}

function read(block: string): Heard {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? "";
  return { id: Number(field("id")), event: field("event"), data: JSON.parse(field("data")) };
}

afterEach(async () => {
  for (const listener of listening.splice(0)) {
    listener.close();
    await listener.over;
  }
  while (app.eventStreams.count() > 0) await new Promise(setImmediate);
});

describe("a live stream", () => {
  test("greets, then tells of messages by number, with events counted from one", async () => {
    const [host, guest] = await Promise.all([listen(teo), listen(mira.guest, "/events/guest")]);
    const { message } = await messaging.send(mira.guest, "own", { body: "The code is 4711" });
    const told = { event: "message", data: { conversationId: id, seq: message.seq } };
    expect(await host.until(2)).toMatchObject([
      { id: 1, event: "hello", data: { missed: false } },
      { id: 2, ...told },
    ]);
    expect(await guest.until(2)).toMatchObject([{ event: "hello" }, told]);
    expect(JSON.stringify([host.heard, guest.heard])).not.toContain("4711");
  });

  test("tells a person of their own drafts and of what others read", async () => {
    const host = await listen(teo);
    await messaging.keepDraft(teo, mira.conversation, "Dear");
    await messaging.markRead(mira.guest, "own", { seq: 1 });
    const [, draft, readBy] = await host.until(3);
    expect(draft).toMatchObject({ event: "draft", data: { conversationId: id } });
    expect(readBy).toMatchObject({ event: "read", data: { conversationId: id, by: "guest", seq: 1 } });
  });

  test("tells nothing of other properties or other guests", async () => {
    const elsewhere = await book(house, {}, { in: "fyrhuset", timeZone: "Europe/Stockholm" });
    const jan = await book(house);
    const [ulla, omar] = await Promise.all([
      listen(await hostOf(db, elsewhere.propertyId)),
      listen(jan.guest, "/events/guest"),
    ]);
    await messaging.send(teo, mira.conversation, { body: "For Mira alone" });
    await messaging.send(elsewhere.guest, "own", { body: "Hello" });
    await messaging.send(teo, jan.conversation, { body: "Hello" });
    await Promise.all([ulla.until(2), omar.until(2)]);
    expect(ulla.heard.map(({ data }) => data.conversationId)).not.toContain(id);
    expect(omar.heard.map(({ data }) => data.conversationId)).not.toContain(id);
  });

  test("greets again when signals may have been lost", async () => {
    const host = await listen(teo);
    live.miss();
    expect(await host.until(2)).toMatchObject([{}, { event: "hello", data: { missed: true } }]);
  });

  test("needs somebody who is signed in", async () => {
    expect((await listen({ kind: "anonymous" })).status).toBe(401);
    expect((await listen(teo, "/events/guest")).status).toBe(403);
  });

  test("is not given to one person without end", async () => {
    const greedy = await hostOf(db, mira.propertyId);
    const opened = await Promise.all(Array.from({ length: 13 }, () => listen(greedy)));
    expect(opened.filter(({ status }) => status === 200)).toHaveLength(12);
    expect(opened.filter(({ status }) => status === 429)).toHaveLength(1);
  });
});

describe("when it is asked again, a stream", () => {
  test("goes on while nothing has changed", async () => {
    const host = await listen(teo);
    await streams.askAgain();
    await messaging.send(mira.guest, "own", { body: "Still there?" });
    expect(await host.until(2)).toHaveLength(2);
  });

  test("ends with its session", async () => {
    const leaving = await hostOf(db, mira.propertyId);
    const host = await listen(leaving);
    ended.add(leaving.sessionId);
    await streams.askAgain();
    await host.over;
  });

  test("ends when a property is added or lost, so that it is opened anew with what is theirs", async () => {
    const moving = await hostOf(db, mira.propertyId);
    const host = await listen(moving);
    const elsewhere = await book(house, {}, { in: "fyrhuset", timeZone: "Europe/Stockholm" });
    await memberOf(db, elsewhere.propertyId, "manager", moving.personId);
    await streams.askAgain();
    await host.over;
    const again = await listen(moving);
    await db.q
      .withTables<MembershipTables>()
      .deleteFrom("accounts.membership")
      .where("person_id", "=", moving.personId)
      .execute();
    live.publish({ topic: `person:${moving.personId}`, data: { kind: "rights_changed" } });
    await again.over;
  });
});
