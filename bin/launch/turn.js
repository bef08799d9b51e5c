// @ts-check
// Lets one command at a time prepare the folder: the others wait. A turn whose holder died is taken over.

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const LONGEST_MS = 15 * 60_000;

/**
 * @template T
 * @param {string} file that marks the turn @param {() => Promise<T>} work
 * @param {{ onWait?: (pid: number) => void }} [options]
 * @returns {Promise<T>}
 */
export async function inTurn(file, work, { onWait } = {}) {
  mkdirSync(dirname(file), { recursive: true });
  for (let waited = 0; !take(file); waited++) {
    if (waited === 0) onWait?.(holder(file));
    await new Promise((next) => setTimeout(next, 100));
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (isAbandoned(file)) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function isAbandoned(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return false;
  const ageMs = performance.timeOrigin + performance.now() - stat.mtimeMs;
  const pid = holder(file);
  if (pid === 0) return ageMs > 5_000; // made, and its writer gone before it could sign
  return ageMs > LONGEST_MS || !isAlive(pid);
}

/** @param {string} file */
function holder(file) {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return 0;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
