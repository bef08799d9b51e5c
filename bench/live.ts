/** Live messages: how soon a message is in the other browser, with a few streams open and with five thousand. */

import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { PropertyId } from "#kernel/ids.ts";
import { ask, startWeb, type Web } from "./children.ts";
import { median, ms, percentile } from "./figures.ts";
import { browserOf, type Ground, personAt } from "./ground.ts";
import { openConnection, requestText } from "./http-client.ts";
import type { Line, Section } from "./report.ts";
import { CONVERSATION, FIRST_PROPERTY, firstProperty, uuid } from "./seed.ts";

const P95_BAR_MS = 500;
const STREAMS_PER_PERSON = 10;
const MESSAGES = 100;
/** So that no more than ten thousand events are due in a second. */
const everyMs = (hearing: number): number => Math.max(20, hearing / 10);
const LISTENERS = fileURLToPath(new URL("listener-process.ts", import.meta.url));

type Crowd = { readonly people: number; readonly everybodyHears: boolean };

export async function measureLive(ground: Ground): Promise<Section> {
  const lines: Line[] = [];
  for (const crowd of [
    { people: 2, everybodyHears: true },
    { people: 500, everybodyHears: false },
    { people: 500, everybodyHears: true },
  ]) {
    lines.push(...(await withCrowd(ground, crowd)));
  }
  const about = `One message after the other, ten thousand events a second at most; the time runs from before the request is written until the event is read in another process. One web process holds all streams, each over a socket of its own, ${STREAMS_PER_PERSON} per person.`;
  return { title: "Live messages", about, lines };
}

async function withCrowd(ground: Ground, crowd: Crowd): Promise<Line[]> {
  const web = await startWeb(ground.url, ground.dataDir);
  const listeners = fork(LISTENERS);
  try {
    const before = await web.memory();
    const cookies = await cookiesOf(ground, crowd);
    const { opened } = await ask<{ opened: number }>(listeners, { port: web.port, path: "/events", cookies });
    const hearing = (crowd.everybodyHears ? crowd.people : 2) * STREAMS_PER_PERSON;
    const sentAt = await sendSome(ground, web, everyMs(hearing));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const heard = await ask<Record<string, number[]>>(listeners, "heard");
    const delays = Object.entries(heard).flatMap(([key, times]) =>
      times.map((time) => time - sentAt.get(key)!),
    );
    const p95 = percentile(delays, 0.95);
    const streams = `${opened.toLocaleString("en")} streams open, ${hearing.toLocaleString("en")} hear each message`;
    const memory = ((await web.memory()) - before) / 2 ** 20;
    return [
      {
        what: `message to other browser, ${streams}`,
        figure: `p50 ${ms(median(delays))}, p95 ${ms(p95)}, ${Math.round(memory)} MB more memory`,
        bar: `p95 ≤ ${P95_BAR_MS} ms`,
        isMet: p95 <= P95_BAR_MS && delays.length === hearing * MESSAGES,
      },
    ];
  } finally {
    listeners.kill();
    await web.stop();
  }
}

/** Cookies of people who have ten windows open each; those who hear nothing work for the other properties. */
async function cookiesOf({ house, size }: Ground, { people, everybodyHears }: Crowd): Promise<string[]> {
  const cookies: string[] = [];
  for (let n = 0; n < people; n++) {
    const other = (FIRST_PROPERTY + 2 + (n % (size.properties - 2))) as PropertyId;
    const works = everybodyHears || n < 2 ? firstProperty : other;
    const person = await personAt(house, `${randomUUID()}@bench.example`, [works]);
    const { cookie } = await browserOf(house, person);
    for (let stream = 0; stream < STREAMS_PER_PERSON; stream++) cookies.push(cookie!);
  }
  return cookies;
}

/** When each message was sent, by conversation and number. */
async function sendSome(
  { house, owner, size }: Ground,
  web: Web,
  pauseMs: number,
): Promise<Map<string, number>> {
  const { text } = await house.accounts.keys.create(owner, firstProperty, { source: "bench" });
  const headers = { authorization: `Bearer ${text}`, "content-type": "application/json" };
  const connection = await openConnection(web.port);
  const sentAt = new Map<string, number>();
  for (let n = 0; n < MESSAGES; n++) {
    const conversation = `${FIRST_PROPERTY}.${uuid(CONVERSATION, 1 + (n % size.inFirst))}`;
    const from = performance.timeOrigin + performance.now();
    const body = JSON.stringify({ body: "Your room is ready" });
    const { status, body: answer } = await connection.ask(
      requestText("POST", `/api/conversations/${conversation}/messages`, headers, body),
    );
    if (status !== 201) throw new Error(`a message was answered with ${status}`);
    sentAt.set(`${conversation} ${(JSON.parse(answer) as { seq: number }).seq}`, from);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  connection.close();
  return sentAt;
}
