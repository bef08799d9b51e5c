/** Ends the servers and removes the folders of tests that are over or were killed. */

import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { holdAlone } from "../embedded/alone.ts";
import { endProcess, livingPostmaster } from "../embedded/postmaster.ts";
import { ELSEWHERE } from "../embedded/state-folder.ts";

/** How the names of such folders begin; each DATA_DIR is a folder in one. */
export const TEST_FOLDER = "bellhop-test-";

/** A run that has just begun may not hold its folder yet. */
const SETTLED_MS = 60_000;

/** Sweeps what no living run holds. */
export async function sweepAbandoned(nowMs: number): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(TEST_FOLDER))) {
    const folder = path.join(tmpdir(), name);
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat && nowMs - stat.mtimeMs > SETTLED_MS && stat.uid === process.getuid?.()) await sweep(folder);
  }
  await sweepElsewhere();
}

async function sweep(folder: string): Promise<void> {
  try {
    for (const dataDir of dataDirsIn(folder)) holdAlone(dataDir)();
    await removeWithServers(folder);
  } catch {
    // held by a living run, or swept by another one
  }
}

/** Removes a test folder with the servers of its DATA_DIRs and what they keep elsewhere. */
export async function removeWithServers(folder: string): Promise<void> {
  for (const dataDir of dataDirsIn(folder)) {
    const state = path.join(dataDir, "postgres");
    if (existsSync(state)) await removeState(realpathSync(state));
  }
  rmSync(folder, { recursive: true, force: true });
}

const dataDirsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name));

/** State of tests whose folder is gone already: made as root for a closed folder. */
async function sweepElsewhere(): Promise<void> {
  for (const name of existsSync(ELSEWHERE) ? readdirSync(ELSEWHERE) : []) {
    const state = path.join(ELSEWHERE, name);
    const note = path.join(state, "data-dir");
    const dataDir = existsSync(note) ? readFileSync(note, "utf8") : undefined;
    if (dataDir?.startsWith(path.join(tmpdir(), "bellhop-")) && !existsSync(dataDir))
      await removeState(state);
  }
}

async function removeState(state: string): Promise<void> {
  const pgdata = path.join(state, "pgdata");
  const pid = livingPostmaster(pgdata);
  if (pid) await endProcess(pid, () => livingPostmaster(pgdata) === pid);
  rmSync(state, { recursive: true, force: true });
}
