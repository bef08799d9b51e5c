/** One look over the bytes of a mail before anybody reads it: is it small enough to be read, and how do its lines end? */

import type { Unreadable } from "../types/part.ts";
import { CR, endOfLine, isLineEnd, LF, nextLine, viewOf } from "./bytes.ts";
import { READ_LIMITS, type ReadLimits } from "./limits.ts";
import { readParameters } from "./parameters.ts";

export type MailFacts = {
  readonly headerBytes: number;
  readonly headerLines: number;
  /** Lines that open a part, by the boundaries that the mail names. */
  readonly parts: number;
  /** An LF without its CR: not the mail that was signed, or a second mail in hiding. */
  readonly hasBareLf: boolean;
  readonly hasBareCr: boolean;
  /** Without its line break. */
  readonly longestLineBytes: number;
};

export type PreScan =
  | { readonly ok: true; readonly facts: MailFacts }
  | { readonly ok: false; readonly because: Unreadable; readonly limit: number };

/** Refuses what would cost much to read. How deep the parts lie is seen by `readMail` only. */
export function preScan(raw: Uint8Array, limits: ReadLimits = READ_LIMITS): PreScan {
  if (raw.length > limits.sizeBytes) return refuse("too_large", limits.sizeBytes);
  const bytes = viewOf(raw);
  const header = measureHeader(bytes, limits);
  if (header.lines > limits.headerLines) return refuse("header_too_large", limits.headerLines);
  if (header.size > limits.headerBytes) return refuse("header_too_large", limits.headerBytes);
  const parts = countParts(bytes, limits.parts);
  if (parts > limits.parts) return refuse("too_many_parts", limits.parts);
  const facts = { headerBytes: header.size, headerLines: header.lines, parts, ...measureLines(bytes) };
  return { ok: true, facts };
}

const refuse = (because: Unreadable, limit: number): PreScan => ({ ok: false, because, limit });

/** Up to the first empty line, and no further than the limits. */
function measureHeader(bytes: Buffer, limits: ReadLimits): { size: number; lines: number } {
  const ceiling = Math.min(bytes.length, limits.headerBytes + 1);
  let at = 0;
  let lines = 0;
  while (at < ceiling && !isLineEnd(bytes[at]) && lines <= limits.headerLines) {
    at = nextLine(bytes, endOfLine(bytes, at, ceiling), ceiling);
    lines++;
  }
  return { size: at, lines };
}

function measureLines(bytes: Buffer): Pick<MailFacts, "hasBareLf" | "hasBareCr" | "longestLineBytes"> {
  let hasBareLf = false;
  let hasBareCr = false;
  let longest = 0;
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte > CR || (byte !== LF && byte !== CR)) continue;
    if (at - start > longest) longest = at - start;
    if (byte === LF) hasBareLf = true;
    else if (bytes[at + 1] === LF) at++;
    else hasBareCr = true;
    start = at + 1;
  }
  return { hasBareLf, hasBareCr, longestLineBytes: Math.max(longest, bytes.length - start) };
}

/** What is read of a line to find a boundary in it. */
const LONGEST_BOUNDARY = 200;
/** So many lines are compared with the boundaries; the rest is left to the reading itself, which counts again. */
const MOST_COMPARED = 10_000;

function countParts(bytes: Buffer, most: number): number {
  const boundaries = boundariesIn(bytes, most);
  if (boundaries.size === 0) return 0;
  let parts = 0;
  let compared = 0;
  for (let at = bytes.indexOf("--"); at >= 0 && parts <= most && compared < MOST_COMPARED; ) {
    const end = endOfLine(bytes, at, bytes.length);
    if (at === 0 || isLineEnd(bytes[at - 1])) {
      const words = bytes.toString("latin1", at + 2, Math.min(end, at + 2 + LONGEST_BOUNDARY));
      if (boundaries.has(words.trimEnd())) parts++;
      compared++;
    }
    at = bytes.indexOf("--", end);
  }
  return parts;
}

/** How often the word is looked at: a text may be full of it. */
const MOST_MENTIONS = 1000;

/** Every value of `boundary=` in the mail, as its bytes read in Latin-1. */
function boundariesIn(bytes: Buffer, most: number): Set<string> {
  const boundaries = new Set<string>();
  for (const word of ["oundary", "OUNDARY"]) {
    let at = bytes.indexOf(word);
    for (let mentions = 0; at > 0 && mentions < MOST_MENTIONS && boundaries.size <= 2 * most; mentions++) {
      const end = endOfLine(bytes, at, Math.min(bytes.length, at + LONGEST_BOUNDARY));
      const { boundary } = readParameters(`; ${bytes.toString("latin1", at - 1, end)}`).params;
      if (boundary) boundaries.add(boundary.trimEnd());
      at = bytes.indexOf(word, at + 1);
    }
  }
  return boundaries;
}
