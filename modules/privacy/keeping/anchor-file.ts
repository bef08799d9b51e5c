/** Heads of the record written down outside the database: a file that only grows, and is on disk when a line counts. */

import { mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Anchor } from "../types/audit.ts";

export async function writeAnchor(path: string, { seq, hash, at }: Anchor): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, "a", 0o600);
  try {
    await file.write(`${JSON.stringify({ seq, hash, at })}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** None when nothing was written down yet. @throws Error for a line that is no anchor: somebody was at the file */
export async function readAnchors(path: string): Promise<Anchor[]> {
  const text = await readFile(path, "utf8").catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === "ENOENT") return "";
    throw fault;
  });
  // A line that was being written when the machine stopped has no end yet.
  const lines = text.slice(0, text.lastIndexOf("\n") + 1).split("\n");
  return lines.filter((line) => line !== "").map((line, index) => anchorOf(line, index + 1, path));
}

function anchorOf(line: string, number: number, path: string): Anchor {
  const anchor = parsed(line);
  if (!anchor) throw new Error(`${path}: line ${number} is no anchor`);
  return anchor;
}

function parsed(line: string): Anchor | undefined {
  try {
    const { seq, hash, at } = JSON.parse(line);
    const isOne = Number.isSafeInteger(seq) && typeof hash === "string" && typeof at === "string";
    return isOne ? { seq, hash, at } : undefined;
  } catch {
    return undefined;
  }
}
