/** One Bellhop per DATA_DIR: a lock that the kernel releases when its holder dies, however it dies. */

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StartFault } from "./fault.ts";

/**
 * Holds `dataDir` until the function returned is called or the process ends. The lock is SQLite's exclusive lock on an
 * empty database, the one file lock that Node brings on every platform.
 * @throws StartFault in_use, no_way_in
 */
export function holdAlone(dataDir: string): () => void {
  const holder = path.join(dataDir, "bellhop.pid");
  const lock = openLock(dataDir);
  try {
    lock.exec("begin exclusive");
  } catch (cause) {
    lock.close();
    if ((cause as { errcode?: number }).errcode !== BUSY) throw unusable(dataDir, cause);
    throw new StartFault("in_use", `another Bellhop (process ${pidIn(holder)}) uses ${dataDir}`, { cause });
  }
  writeFileSync(holder, `${process.pid}\n`);
  return () => lock.close();
}

/** SQLITE_BUSY. */
const BUSY = 5;

function openLock(dataDir: string): DatabaseSync {
  try {
    return new DatabaseSync(path.join(dataDir, "bellhop.lock"), { timeout: 0 });
  } catch (cause) {
    throw unusable(dataDir, cause);
  }
}

const unusable = (dataDir: string, cause: unknown): StartFault =>
  new StartFault("no_way_in", `${dataDir} cannot be written to by the user who starts Bellhop`, { cause });

function pidIn(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "unknown";
  }
}
