/** What a server left behind: finds out whether its process lives and is ours, and ends it. */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartFault } from "./fault.ts";
import type { Program } from "./program.ts";

const FAST_MS = 60_000;
const IMMEDIATE_MS = 10_000;
const BEGINNING_MS = 2000;

/** The process that `pgdata` says serves it, when it lives and really does. */
export function livingPostmaster(pgdata: string): number | undefined {
  const pid = pidIn(pgdata);
  return pid && isPostmasterOf(pid, pgdata) ? pid : undefined;
}

function pidIn(pgdata: string): number | undefined {
  const file = path.join(pgdata, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  return Number.parseInt(readFileSync(file, "utf8"), 10) || undefined;
}

/** A number is given to another program soon enough, so the command line must be that of our server, too. */
const isPostmasterOf = (pid: number, pgdata: string): boolean =>
  commandLine(pid).includes(`postgres -D ${pgdata} `);

function commandLine(pid: number): string {
  if (process.platform !== "linux") {
    return spawnSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

/**
 * Ends the server that a killed Bellhop left running, the clean way if it can. Afterwards a file that names a stranger's
 * process names us instead: PostgreSQL takes the number of a living process for a rival, but never its own parent's,
 * and still reads in the file whether processes of a killed server hold its memory.
 * @throws StartFault server when it does not end
 */
export async function endLeftover(pgdata: string, program: Program): Promise<"ended" | "none"> {
  if (process.platform === "win32") {
    const { status } = spawnSync(program.pgCtl, ["stop", "-D", pgdata, "-m", "fast", "-w"], { cwd: pgdata });
    return status === 0 ? "ended" : "none";
  }
  await settled(pgdata);
  const pid = livingPostmaster(pgdata);
  if (pid) {
    await endProcess(pid, () => livingPostmaster(pgdata) === pid);
    return "ended";
  }
  disown(pgdata);
  return "none";
}

/** The file is empty while a server begins, and for ever where the machine lost power just then. */
async function settled(pgdata: string): Promise<void> {
  const file = path.join(pgdata, "postmaster.pid");
  for (let waitedMs = 0; existsSync(file) && !pidIn(pgdata); waitedMs += 10) {
    if (waitedMs >= BEGINNING_MS) rmSync(file, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function disown(pgdata: string): void {
  const file = path.join(pgdata, "postmaster.pid");
  if (!pidIn(pgdata)) return;
  const [, ...rest] = readFileSync(file, "utf8").split("\n");
  writeFileSync(file, [process.pid, ...rest].join("\n"));
}

/** SIGINT closes connections and writes everything down; SIGQUIT leaves that to the next start. */
export async function endProcess(pid: number, lives: () => boolean): Promise<void> {
  for (const [signal, patienceMs] of [
    ["SIGINT", FAST_MS],
    ["SIGQUIT", IMMEDIATE_MS],
  ] as const) {
    process.kill(pid, signal);
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 10) {
      if (!lives()) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  throw new StartFault("server", `the server (process ${pid}) does not end`);
}
