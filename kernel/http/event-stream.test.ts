/** What a browser hears on a live stream, and how streams end. */

import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { fastify } from "fastify";
import { afterEach, expect, test } from "vitest";
import { type EventStream, eventStreamsOf } from "./event-stream.ts";

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function listening(heartbeatSeconds?: number) {
  const app = fastify();
  const streams = eventStreamsOf(app, heartbeatSeconds);
  const opened: EventStream[] = [];
  app.get("/events", (_request, reply) => {
    reply.header("x-kept", "yes");
    opened.push(app.eventStreams.open(reply));
    return reply;
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  closers.push(() => app.close());
  return { app, streams, opened, port: (app.server.address() as AddressInfo).port };
}

/** Reads until `enough` says so. */
async function hear(port: number, enough: (text: string) => boolean) {
  const heard = Promise.withResolvers<{ text: string; headers: Record<string, unknown> }>();
  const ended = Promise.withResolvers<void>();
  const call = request({ port, path: "/events" }, (response) => {
    let text = "";
    response.setEncoding("utf8").on("data", (part: string) => {
      text += part;
      if (enough(text)) heard.resolve({ text, headers: response.headers });
    });
    response.on("close", () => ended.resolve());
    response.on("error", () => undefined);
  });
  call.on("error", () => undefined);
  call.end();
  return { heard: heard.promise, ended: ended.promise, hangUp: () => call.destroy() };
}

const until = async (is: () => boolean) => {
  while (!is()) await new Promise((next) => setImmediate(next));
};

test("events arrive with their name, number and data, under the server's headers", async () => {
  const { opened, streams, port } = await listening();
  const { heard, hangUp } = await hear(port, (text) => text.includes("\n\nid: 2"));
  await until(() => opened.length === 1);
  expect(streams.count()).toBe(1);
  opened[0]!.send({ event: "hello", data: {}, id: 1 });
  opened[0]!.send({ event: "message", data: { conversationId: "1001.x", seq: 4 }, id: 2 });
  const { text, headers } = await heard;
  expect(headers).toMatchObject({
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-kept": "yes",
  });
  expect(text).toBe(
    'retry: 2000\n\nid: 1\nevent: hello\ndata: {}\n\nid: 2\nevent: message\ndata: {"conversationId":"1001.x","seq":4}\n\n',
  );
  hangUp();
});

test("who opened a stream is told when the reader leaves", async () => {
  const { opened, streams, port } = await listening();
  const { hangUp } = await hear(port, () => false);
  await until(() => opened.length === 1);
  let ends = 0;
  opened[0]!.onEnd(() => ends++);
  hangUp();
  await until(() => ends === 1);
  expect(streams.count()).toBe(0);
  expect(opened[0]!.send({ event: "late", data: {} })).toBe(false);
  opened[0]!.onEnd(() => ends++);
  expect(ends).toBe(2);
});

test("a heartbeat keeps the line open", async () => {
  const { port } = await listening(0.02);
  const { heard, hangUp } = await hear(port, (text) => text.includes(": still here"));
  await heard;
  hangUp();
});

test("closing the server ends its streams at once", async () => {
  const { app, opened, port } = await listening();
  const { ended } = await hear(port, () => false);
  await until(() => opened.length === 1);
  await app.close();
  await ended;
});

test("a reader who never reads is let go before memory fills", async () => {
  const { opened, port } = await listening();
  const call = request({ port, path: "/events" }, (response) => response.pause());
  call.on("error", () => undefined);
  call.end();
  await until(() => opened.length === 1);
  const data = "x".repeat(64 * 1024);
  let sent = 0;
  while (opened[0]!.send({ event: "flood", data }) && sent < 1000) {
    sent++;
    await new Promise((next) => setImmediate(next));
  }
  expect(sent).toBeLessThan(1000);
  call.destroy();
});
