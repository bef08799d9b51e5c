/** Folders for tests of the embedded server, and the Bellhop to be killed in them. */

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach } from "vitest";
import { removeWithServers, TEST_FOLDER } from "../../testing/sweep.ts";
import { runtimeDir } from "../../testing/test-server.ts";
import { livingPostmaster } from "../postmaster.ts";

const SCRIPT = fileURLToPath(new URL("./write-forever.ts", import.meta.url));

export const isRoot = process.getuid?.() === 0;

const homes: string[] = [];
const victims: Victim[] = [];

afterEach(async () => {
  for (const victim of victims.splice(0)) {
    victim.process.kill("SIGKILL");
    await victim.ended;
  }
});
afterAll(async () => {
  for (const home of homes) await removeWithServers(home);
}, 120_000);

/** A DATA_DIR that anyone may enter, or in a folder closed to all but its owner; gone when the file's tests end. */
export function place({ mode = 0o755, name = "data" }: { mode?: number; name?: string } = {}): string {
  const home = mkdtempSync(path.join(tmpdir(), TEST_FOLDER));
  homes.push(home);
  const dataDir = path.join(home, name);
  mkdirSync(dataDir);
  chmodSync(home, mode);
  return realpathSync(dataDir);
}

/** A home that only `user` may enter, with a DATA_DIR and a folder for the runtime in it. */
export function homeOf({ uid, gid }: { uid: number; gid: number }): { dataDir: string; runtime: string } {
  const dataDir = place({ mode: 0o700 });
  chownSync(path.dirname(dataDir), uid, gid);
  chownSync(dataDir, uid, gid);
  return { dataDir, runtime: path.join(path.dirname(dataDir), "runtime") };
}

export const postmasterOf = (dataDir: string): number | undefined =>
  livingPostmaster(path.join(realpathSync(path.join(dataDir, "postgres")), "pgdata"));

export type Victim = {
  process: ChildProcess;
  said: string[];
  hears(line: string | RegExp): Promise<void>;
  ended: Promise<unknown>;
};

/** Starts a Bellhop that writes, as another user where told. */
export function startVictim(
  dataDir: string,
  user: { uid?: number; gid?: number } = {},
  runtime = runtimeDir,
): Victim {
  const child = spawn(process.execPath, [SCRIPT, dataDir, runtime], {
    ...user,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said: string[] = [];
  let rest = "";
  const waiting = new Set<() => void>();
  child.stdout!.on("data", (bytes) => {
    const lines = (rest + bytes).split("\n");
    rest = lines.pop()!;
    said.push(...lines);
    for (const look of waiting) look();
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const hears = (line: string | RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (said.some((one) => (typeof line === "string" ? one === line : line.test(one)))) resolve();
      };
      waiting.add(look);
      void ended.then(() => reject(new Error(`ended without ${line}, said: ${said.slice(0, 5).join(", ")}`)));
      look();
    });
  const victim = { process: child, said, hears, ended };
  victims.push(victim);
  return victim;
}

/** The last number that was said to be committed. */
export const acknowledged = ({ said }: Victim): number =>
  Number(said.findLast((line) => /^\d+$/.test(line)) ?? 0);

export function idOf(name: string): { uid: number; gid: number } | undefined {
  const { status, stdout } = spawnSync("id", ["-u", name], { encoding: "utf8" });
  const group = spawnSync("id", ["-g", name], { encoding: "utf8" }).stdout;
  return status === 0 ? { uid: Number(stdout), gid: Number(group) } : undefined;
}

export const isAlive = (pid: number): boolean =>
  existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
