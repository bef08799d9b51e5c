/** What was answered 201 survives `kill -9` of everything, once: the real program, its own database, a real restart. */

import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const SENDS = 500;
const AT_ONCE = 16;
const port = 20_000 + Math.floor(Math.random() * 20_000);
const base = `http://127.0.0.1:${port}`;
let dataDir: string;
let server: ChildProcess;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "bellhop-crash-"));
});

afterAll(async () => {
  server.kill("SIGINT");
  await new Promise((done) => server.once("exit", done));
  await rm(dataDir, { recursive: true, force: true });
});

async function start(): Promise<void> {
  server = spawn(process.execPath, ["apps/cli.ts", "serve"], {
    env: {
      ...process.env,
      NODE_ENV: "development",
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
    },
    stdio: "ignore",
    detached: true,
  });
  for (let tries = 0; tries < 300; tries++) {
    const ready = await fetch(`${base}/readyz`).catch(() => undefined);
    if (ready?.ok) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error("the server was not ready within 30 s");
}

async function signIn(): Promise<Record<string, string>> {
  const response = await fetch(`${base}/api/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: base },
    body: JSON.stringify({ email: "teo@casa-azul.example", password: "bellhop-sample" }),
  });
  expect(response.status).toBe(201);
  const cookie = response.headers.getSetCookie()[0]!.split(";")[0]!;
  return { cookie, origin: base, "content-type": "application/json" };
}

async function json<T>(path: string, headers: Record<string, string>): Promise<T> {
  const response = await fetch(base + path, { headers });
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

type Conversations = { items: { id: string; access: string }[] };
type Messages = { items: { id: string; seq: number }[] };

test("every message answered 201 is there once after kill -9 in the middle of 500 sends, and none twice", async () => {
  await start();
  let headers = await signIn();
  const { items } = await json<Conversations>("/api/conversations?view=all", headers);
  const conversation = items.find((row) => row.access === "read_write")!.id;
  const path = `/api/conversations/${conversation}/messages`;
  const ids: readonly string[] = Array.from({ length: SENDS }, () => randomUUID());
  const answered = new Set<string>();
  const send = async (id: string) => {
    const response = await fetch(base + path, {
      method: "POST",
      headers,
      body: JSON.stringify({ id, body: `The key is in box ${id}` }),
    });
    if (response.status === 201 || response.status === 200) answered.add(id);
    return response.status;
  };
  const sendAll = async (list: readonly string[], onAnswer: () => void) => {
    const waiting = [...list];
    const lane = async () => {
      for (let id = waiting.shift(); id; id = waiting.shift()) {
        await send(id).catch(() => undefined);
        onAnswer();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  };

  let killed = false;
  await sendAll(ids, () => {
    if (answered.size < SENDS / 3 || killed) return;
    killed = true;
    process.kill(-server.pid!, "SIGKILL");
  });
  expect(killed).toBe(true);
  const beforeCrash = new Set(answered);
  expect(beforeCrash.size).toBeLessThan(SENDS);

  await start();
  headers = await signIn();
  const stored = async () => {
    const seen: { id: string; seq: number }[] = [];
    for (let after = 0; ; ) {
      const page = await json<Messages>(`${path}?after=${after}&limit=200`, headers);
      if (page.items.length === 0) return seen;
      seen.push(...page.items);
      after = page.items.at(-1)!.seq;
    }
  };
  const afterCrash = (await stored()).map((message) => message.id);
  expect(new Set(afterCrash).size).toBe(afterCrash.length);
  expect([...beforeCrash].filter((id) => !afterCrash.includes(id))).toEqual([]);

  // The client that was cut off sends everything again: nothing is doubled, nothing is missing, no number is skipped.
  await sendAll(ids, () => {});
  const complete = await stored();
  const ours = complete.filter((message) => ids.includes(message.id));
  expect(ours.length).toBe(SENDS);
  expect(complete.map((message) => message.seq)).toEqual(complete.map((_, index) => index + 1));
}, 120_000);
