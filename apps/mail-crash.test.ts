/** What was answered 250 survives `kill -9` of everything, once, and so do the mails about it: the real program, a real restart. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { afterAll, beforeAll, expect, test } from "vitest";

const MAILS = 60;
const CONNECTIONS = 4;
/** A side of one conversation may send twenty mails in ten minutes. */
const CONVERSATIONS = 6;
const TEO = "teo@casa-azul.example";
const port = 20_000 + Math.floor(Math.random() * 20_000);
const smtpPort = port + 1;
const base = `http://127.0.0.1:${port}`;
let dataDir: string;
let server: ChildProcess;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "bellhop-mail-crash-"));
  await writeFile(join(dataDir, "names.zone"), "; Nobody publishes anything of their mail.\n");
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
      SMTP_PORT: String(smtpPort),
      MAILS_PER_MINUTE: "0",
      DNS_ZONE: join(dataDir, "names.zone"),
      DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
    },
    stdio: "ignore",
    detached: true,
  });
  for (let tries = 0; tries < 600; tries++) {
    const ready = await fetch(`${base}/readyz`).catch(() => undefined);
    if (ready?.ok) return;
    await pause(50);
  }
  throw new Error("the server was not ready within 30 s");
}

type Headers = Record<string, string>;

async function signIn(): Promise<Headers> {
  const response = await fetch(`${base}/api/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: base },
    body: JSON.stringify({ email: TEO, password: "bellhop-sample" }),
  });
  expect(response.status).toBe(201);
  const cookie = response.headers.getSetCookie()[0]!.split(";")[0]!;
  return { cookie, origin: base };
}

async function json<T>(path: string, headers: Headers): Promise<T> {
  const response = await fetch(base + path, { headers });
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

type Conversations = { items: { id: string; access: string }[] };
type Mail = { aliases: { guest: string }; mails: { seq: number; state: string }[] };
type Messages = { items: { id: string; seq: number; body: string; via: string }[] };

/** A mail of Teo's to a guest: the number is in its words, in its name, and names its conversation. */
type Sending = { readonly number: number; readonly to: string };

const rawOf = ({ number, to }: Sending): string =>
  [
    `From: Teo <${TEO}>`,
    `To: ${to}`,
    "Subject: The key",
    `Message-ID: <${number}@desk.casa-azul.example>`,
    "",
    `The key is in box ${number}.`,
    "",
  ].join("\r\n");

/** Sends one mail after the other over one connection, as mail servers do; what it was not told is not taken. */
async function sendAll(mails: readonly Sending[], taken: Set<number>, onTaken: () => void): Promise<void> {
  const connection = new SMTPConnection({ port: smtpPort, host: "127.0.0.1", ignoreTLS: true });
  const broken = new Promise<"broken">((resolve) => {
    connection.on("error", () => resolve("broken"));
    connection.on("end", () => resolve("broken"));
  });
  const connected = new Promise<void>((resolve) => connection.connect(() => resolve()));
  if ((await Promise.race([connected, broken])) === "broken") return;
  for (const mail of mails) {
    const answered = new Promise<string | undefined>((resolve) =>
      connection.send({ from: TEO, to: [mail.to] }, rawOf(mail), (fault, info) =>
        resolve(fault ? fault.response : info.response),
      ),
    );
    const answer = await Promise.race([answered, broken]);
    if (answer?.startsWith("250")) taken.add(mail.number);
    if (answer === "broken") return;
    onTaken();
  }
  connection.quit();
}

/** The mails that left, by the number in their words. */
async function left(): Promise<{ id: string; number: number }[]> {
  const folder = join(dataDir, "mail");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml"));
  const mails = await Promise.all(names.map((name) => readFile(join(folder, name), "latin1")));
  return mails.flatMap((raw) => {
    // the words come first, what was written before below them
    const number = /The key is in box (\d+)\./.exec(raw)?.[1];
    const id = /^Message-ID: (\S+)/im.exec(raw)?.[1];
    return number && id ? [{ id, number: Number(number) }] : [];
  });
}

test("every mail answered 250 is a message once after kill -9 in the middle of 60, and one mail to the guest", async () => {
  await start();
  let headers = await signIn();
  const { items } = await json<Conversations>("/api/conversations?view=all", headers);
  const conversations = items.filter(({ access }) => access === "read_write").slice(0, CONVERSATIONS);
  expect(conversations).toHaveLength(CONVERSATIONS);
  const aliases = await Promise.all(
    conversations.map(async ({ id }) => {
      const mail = await json<Mail>(`/api/conversations/${id}/mail`, headers);
      return mail.aliases.guest;
    }),
  );
  const mails = Array.from({ length: MAILS }, (_, number) => ({
    number,
    to: aliases[number % CONVERSATIONS]!,
  }));
  const lanes = Array.from({ length: CONNECTIONS }, (_, lane) =>
    mails.filter(({ number }) => number % CONNECTIONS === lane),
  );

  const taken = new Set<number>();
  let isKilled = false;
  const killInTheMiddle = () => {
    if (isKilled || taken.size < MAILS / 3) return;
    isKilled = true;
    process.kill(-server.pid!, "SIGKILL");
  };
  await Promise.all(lanes.map((lane) => sendAll(lane, taken, killInTheMiddle)));
  expect(isKilled).toBe(true);
  const beforeCrash = [...taken];
  expect(beforeCrash.length).toBeLessThan(MAILS);

  await start();
  headers = await signIn();
  /** The numbers in the messages that came by mail. */
  const stored = async () => {
    const pages = await Promise.all(
      conversations.map(({ id }) => json<Messages>(`/api/conversations/${id}/messages?limit=200`, headers)),
    );
    return pages
      .flatMap(({ items }) => items.filter(({ via }) => via === "mail"))
      .map(({ body }) => Number(/box (\d+)/.exec(body)?.[1]));
  };
  const afterCrash = await stored();
  expect(new Set(afterCrash).size).toBe(afterCrash.length);
  expect(beforeCrash.filter((number) => !afterCrash.includes(number))).toEqual([]);

  // The servers that heard nothing bring their mails again; one that heard 250 and forgot it brings that one, too.
  const again = lanes.map((lane) =>
    lane.filter(({ number }) => !beforeCrash.includes(number) || number % 5 === 0),
  );
  await Promise.all(again.map((lane) => sendAll(lane, taken, () => {})));
  expect(taken.size).toBe(MAILS);
  expect((await stored()).sort((a, b) => a - b)).toEqual(mails.map(({ number }) => number));

  const states = async () => {
    const trails = await Promise.all(
      conversations.map(({ id }) => json<Mail>(`/api/conversations/${id}/mail`, headers)),
    );
    return trails.flatMap(({ mails }) => mails.map(({ state }) => state));
  };
  while ((await states()).filter((state) => state === "accepted").length < MAILS) await pause(100);
  expect(await states()).toEqual(Array(MAILS).fill("accepted"));
  const outgoing = await left();
  expect(new Set(outgoing.map(({ id }) => id)).size).toBe(outgoing.length);
  expect(outgoing.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
    mails.map(({ number }) => number),
  );
}, 60_000);
