/** Starts the processes a bench is made of, and asks them. */

import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Load, LoadResult } from "./load-process.ts";
import type { MailLoadResult, MailOrder, MailPrepared } from "./mail-load-process.ts";

export type Web = {
  readonly port: number;
  readonly hasPages: boolean;
  /** Resident memory in bytes. */
  memory(): Promise<number>;
  stop(): Promise<void>;
};

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export function ask<T>(child: ChildProcess, message?: object | string): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`a process of the bench ended with ${code}`));
    child.once("exit", gone);
    child.once("message", (answer) => {
      child.off("exit", gone);
      const { error } = answer as { error?: string };
      if (error) reject(new Error(error));
      else resolve(answer as T);
    });
    if (message !== undefined) child.send(message);
  });
}

/** The product's web process, with limits on requests off: one client here is many people. */
export async function startWeb(databaseUrl: string, dataDir: string, execArgv: string[] = []): Promise<Web> {
  const child = fork(file("web-process.ts"), {
    execArgv,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PUBLIC_URL: "http://127.0.0.1",
      PORT: "0",
      DATA_DIR: dataDir,
      BENCH_DATABASE: databaseUrl,
      REQUESTS_PER_MINUTE: "0",
      ANONYMOUS_REQUESTS_PER_MINUTE: "0",
      LOG_LEVEL: "silent",
    },
  });
  const { port, hasPages } = await ask<{ port: number; hasPages: boolean }>(child);
  return {
    port,
    hasPages,
    memory: () => ask<number>(child, "memory"),
    stop: () => new Promise((resolve) => child.once("exit", () => resolve()).send("stop")),
  };
}

/** A route that sends as this principal and does nothing else. */
export async function startBare(databaseUrl: string, principalId: string) {
  const env = { ...process.env, BENCH_DATABASE: databaseUrl, BENCH_PRINCIPAL: principalId };
  const child = fork(file("bare-process.ts"), { env: { ...env, NODE_ENV: "production" } });
  const { port } = await ask<{ port: number }>(child);
  return { port, stop: () => void child.kill() };
}

export type Loader = { run(load: Load): Promise<LoadResult>; stop(): void };

export function startLoader(): Loader {
  const child = fork(file("load-process.ts"));
  return { run: (load) => ask<LoadResult>(child, load), stop: () => void child.kill() };
}

export type Relay = { readonly pid: number; readonly port: number; stop(): Promise<void> };

/** The product's relay with two threads, names answered from a file, and no limit on mails: one client is many servers. */
export async function startRelay(
  databaseUrl: string,
  { dataDir, zone, mailDomain }: { dataDir: string; zone: string; mailDomain: string },
  execArgv: string[] = [],
): Promise<Relay> {
  const child = fork(file("mail-relay-process.ts"), {
    execArgv,
    env: {
      ...process.env,
      NODE_ENV: "development", // a zone file in place of DNS is refused in production
      MAIL_AUTHENTICATION: "strict",
      DNS_ZONE: zone,
      MAIL_DOMAIN: mailDomain,
      SMTP_PORT: "0",
      RELAY_THREADS: "2",
      MAILS_PER_MINUTE: "0",
      DATA_DIR: dataDir,
      BENCH_DATABASE: databaseUrl,
      LOG_LEVEL: "silent",
    },
  });
  const { port } = await ask<{ port: number }>(child);
  return {
    pid: child.pid!,
    port,
    stop: () => new Promise((resolve) => child.once("exit", () => resolve()).send("stop")),
  };
}

type Bring = Omit<Extract<MailOrder, { do: "bring" }>, "do">;
type Begin = Omit<Extract<MailOrder, { do: "begin" }>, "do">;
type Prepare = Omit<Extract<MailOrder, { do: "prepare" }>, "do">;

export type MailLoader = {
  prepare(what: Prepare): Promise<MailPrepared>;
  bring(how: Bring): Promise<MailLoadResult>;
  stop(): void;
};

export async function startMailLoader(begin: Begin): Promise<MailLoader> {
  const child = fork(file("mail-load-process.ts"));
  const order = <T>(one: MailOrder) => ask<T>(child, one);
  await order({ do: "begin", ...begin });
  return {
    prepare: (what) => order({ do: "prepare", ...what }),
    bring: (how) => order({ do: "bring", ...how }),
    stop: () => void child.kill(),
  };
}
