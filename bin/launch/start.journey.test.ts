/** `npm start` as a person uses it: Ctrl-C leaves nothing behind, and after a kill the next start goes on. */

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, test } from "vitest";

const repository = join(import.meta.dirname, "../..");
const dataDir = mkdtempSync(join(tmpdir(), "bellhop-start-"));
const port = 20_000 + Math.floor(Math.random() * 20_000);

let npm: ChildProcess;
let printed = "";
afterAll(() => {
  if (npm.exitCode === null && npm.signalCode === null) signalAll("SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

/** In a process group of its own, as a terminal starts it, with the machine's own Node first. */
async function start(): Promise<void> {
  const PATH = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  printed = "";
  npm = spawn("npm", ["start"], {
    cwd: repository,
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: "development",
      PATH: PATH.join(delimiter),
      PORT: String(port),
      DATA_DIR: dataDir,
      VITEST: "",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [npm.stdout!, npm.stderr!]) stream.on("data", (chunk) => (printed += chunk));
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    if (npm.exitCode !== null) break;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`npm start did not become ready:\n${printed}`);
}

const signalAll = (signal: NodeJS.Signals) => process.kill(-npm.pid!, signal);

/** Command lines that still name our folder: the program, its database. */
function left(): string[] {
  const all = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
  return all.filter((line) => line.includes(dataDir));
}

/** How many are left a moment later, as a signal to npm alone ends npm before the program. */
async function leftInTheEnd(): Promise<string[]> {
  for (let tries = 0; tries < 150 && left().length > 0; tries++)
    await new Promise((next) => setTimeout(next, 100));
  return left();
}

test("Ctrl-C stops the program, its database and npm, and nobody complains", async () => {
  await start();
  printed = "";
  const ended = once(npm, "exit");
  signalAll("SIGINT");
  await ended;
  expect(await leftInTheEnd()).toEqual([]);
  expect(printed).not.toMatch(/npm error|Error:|fault/);
});

test("a kill of everything leaves at most the database, and the next start goes on from there", async () => {
  await start();
  const ended = once(npm, "exit");
  signalAll("SIGKILL");
  await ended;
  await start();
});

test("a signal to npm alone ends the program too", async () => {
  const ended = once(npm, "exit");
  npm.kill("SIGTERM");
  await ended;
  expect(await leftInTheEnd()).toEqual([]);
});
