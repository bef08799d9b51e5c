/** The running server process: started, waited for, started again when it dies, stopped. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Log } from "../../log/index.ts";
import { StartFault } from "./fault.ts";
import type { Owner } from "./owner.ts";
import { endLeftover, endProcess } from "./postmaster.ts";
import type { Program } from "./program.ts";

type Start = { program: Program; pgdata: string; owner: Owner; settings: Record<string, string>; log: Log };

const READY = "ready to accept connections";
/** A postmaster killed alone leaves processes that hold its memory for a moment. */
const MEMORY_HELD = "is still in use";
const START_ATTEMPTS = 40;
const ATTEMPT_AFTER_MS = 250;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when the server accepts connections. @throws StartFault server */
export async function runServer(start: Start): Promise<{ stop(): Promise<void> }> {
  let stopping = false;
  let server = await launch(start);

  async function keep(): Promise<void> {
    for (;;) {
      const [code, signal] = await once(server, "exit");
      if (stopping) return;
      start.log.error({ code, signal }, "db.server_died");
      const next = await relaunch(start, () => stopping);
      if (!next) return;
      server = next;
    }
  }

  const kept = keep();
  return {
    stop: async () => {
      stopping = true;
      if (server.pid && server.exitCode === null && server.signalCode === null) {
        await endProcess(server.pid, () => server.exitCode === null && server.signalCode === null);
      }
      await kept;
    },
  };
}

async function relaunch(start: Start, stopping: () => boolean): Promise<ChildProcess | undefined> {
  for (let waitMs = 100; !stopping(); waitMs = Math.min(waitMs * 2, 5000)) {
    try {
      await endLeftover(start.pgdata, start.program);
      return await launch(start);
    } catch (error) {
      start.log.error({ fault: error }, "db.server_does_not_start");
      await pause(waitMs);
    }
  }
}

async function launch(start: Start): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt++) {
    const tried = await tryLaunch(start);
    if (tried.server) return tried.server;
    if (!tried.said.includes(MEMORY_HELD) || attempt === START_ATTEMPTS) {
      throw new StartFault("server", `the server did not start: ${tried.said}`);
    }
    await pause(ATTEMPT_AFTER_MS);
  }
}

/** In a session of its own, so that Ctrl-C reaches us alone and the server is stopped after its last client. */
async function tryLaunch({
  program,
  pgdata,
  owner,
  settings,
  log,
}: Start): Promise<{ server?: ChildProcess; said: string }> {
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(program.postgres, ["-D", pgdata, ...args], {
    ...owner,
    cwd: "/",
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  return new Promise((resolve) => {
    createInterface({ input: server.stderr! }).on("line", (line) => {
      if (line.includes(READY)) resolve({ server, said });
      if (said.length < 4000) said += `${line}\n`;
      if (/FATAL|PANIC/.test(line)) log.warn({ line }, "db.server_says");
    });
    server.once("error", (error) => resolve({ said: said + error.message }));
    server.once("exit", () => setImmediate(() => resolve({ said })));
  });
}
