/** The running server process: started, waited for, started again when it dies, stopped. */

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Log } from "../../log/index.ts";
import { StartFault } from "./fault.ts";
import type { Owner } from "./owner.ts";
import { endLeftover, endProcess } from "./postmaster.ts";
import type { Program } from "./program.ts";
import { clearSocket } from "./socket.ts";

type Start = { program: Program; pgdata: string; owner: Owner; settings: Record<string, string>; log: Log };

type Running = { readonly pid: number; lives(): boolean; readonly exited: Promise<void> };

const READY = "ready to accept connections";
/** What a killed server leaves for a moment: processes that hold its memory, one that has just begun. */
const LEFTOVER = /is still in use|lock file .* (already exists|is empty)/;
const ATTEMPTS = 40;
const AGAIN_AFTER_MS = 250;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when the server accepts connections. @throws StartFault server */
export async function runServer(start: Start): Promise<{ stop(): Promise<void> }> {
  let stopping = false;
  let server = await launch(start);

  async function keep(): Promise<void> {
    for (;;) {
      await server.exited;
      if (stopping) return;
      start.log.error({}, "db.server_died");
      const next = await relaunch(start, () => stopping);
      if (!next) return;
      server = next;
      if (stopping) await end();
    }
  }

  async function end(): Promise<void> {
    if (server.lives()) await endProcess(server.pid, server.lives);
  }

  const kept = keep();
  return {
    stop: async () => {
      stopping = true;
      await end();
      await kept;
    },
  };
}

async function relaunch(start: Start, stopping: () => boolean): Promise<Running | undefined> {
  for (let waitMs = 100; !stopping(); waitMs = Math.min(waitMs * 2, 5000)) {
    try {
      return await launch(start);
    } catch (error) {
      start.log.error({ fault: error }, "db.server_does_not_start");
      await pause(waitMs);
    }
  }
}

async function launch(start: Start): Promise<Running> {
  const { unix_socket_directories: socketFolder } = start.settings;
  for (let attempt = 1; ; attempt++) {
    const leftover = await endLeftover(start.pgdata, start.program);
    if (leftover === "ended") start.log.warn({}, "db.leftover_server_ended");
    if (socketFolder) clearSocket(socketFolder);
    const { server, said } = await tryLaunch(start);
    if (server) return server;
    if (!LEFTOVER.test(said) || attempt === ATTEMPTS) {
      throw new StartFault("server", `the server did not start: ${said}`);
    }
    await pause(AGAIN_AFTER_MS);
  }
}

/** In a session of its own, so that Ctrl-C reaches us alone and the server is stopped after its last client. */
function tryLaunch(start: Start): Promise<{ server?: Running; said: string }> {
  const { program, pgdata, owner, settings, log } = start;
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(program.postgres, ["-D", pgdata, ...args], {
    ...owner,
    cwd: "/",
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const lives = () => child.exitCode === null && child.signalCode === null;
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let said = "";
  return new Promise((resolve) => {
    createInterface({ input: child.stderr }).on("line", (line) => {
      if (line.includes(READY)) resolve({ server: { pid: child.pid!, lives, exited }, said });
      if (said.length < 4000) said += `${line}\n`;
      if (/FATAL|PANIC/.test(line)) log.warn({ line }, "db.server_says");
    });
    child.once("error", (error) => resolve({ said: said + error.message }));
    child.once("close", () => resolve({ said }));
  });
}
