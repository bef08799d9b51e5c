/** The key of an installation that was given none: made once, kept in DATA_DIR, readable by its owner only. */

import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The key in `DATA_DIR/secret-key`, made when absent. Two processes that start together agree on one key. */
export function keptSecretKey(dataDir: string): string {
  const path = join(dataDir, "secret-key");
  return read(path) ?? make(dataDir, path);
}

function make(dataDir: string, path: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path); // fails when another process was first: its key counts
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
  } finally {
    unlinkSync(draft);
  }
  return read(path)!;
}

function read(path: string): string | undefined {
  try {
    const key = readFileSync(path, "utf8").trim();
    if (key.length < 32) throw new Error(`${path} is damaged: it must hold a key of at least 32 characters.`);
    return key;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw fault;
  }
}
