/** The header block of a mail or a part: its fields, unfolded, and where the body begins. Broken lines never stop it. */

import type { HeaderField } from "../types/part.ts";
import { beginsWithMark, endOfLine, isBlankByte, isLineEnd, nextLine, viewOf } from "./bytes.ts";
import { isFieldOfMail } from "./field-names.ts";
import { type RawField, readFields } from "./field-words.ts";
import type { ReadLimits } from "./limits.ts";

export type HeaderBlock = {
  readonly fields: readonly HeaderField[];
  readonly bodyStart: number;
  /** The block goes past a limit; the fields before that are there. */
  readonly isTooLarge: boolean;
  /** An empty line ended the block, as it should. */
  readonly isClosed: boolean;
};

const COLON = 58;
const DASH = 45;
const MBOX_LINE = /^(?:From |>From )/;

type Scan = Omit<HeaderBlock, "fields"> & { readonly fields: readonly RawField[] };
type Limits = Pick<ReadLimits, "headerBytes" | "headerLines">;

/**
 * Reads the block that begins at `start`. A line that is no field is passed over when fields of a mail follow;
 * otherwise somebody forgot the empty line, or filled it with blanks, and the body begins there.
 */
export function readHeaderBlock(raw: Uint8Array, start: number, end: number, limits: Limits): HeaderBlock {
  const block = scan(viewOf(raw), start, end, limits);
  return { ...block, fields: readFields(block.fields) };
}

function scan(bytes: Buffer, start: number, end: number, limits: Limits): Scan {
  const ceiling = Math.min(end, start + limits.headerBytes + 1);
  const fields: RawField[] = [];
  let at = skipMboxLine(bytes, beginsWithMark(bytes, start, end) ? start + 3 : start, ceiling);
  for (let lines = 0; at < end; ) {
    if (isLineEnd(bytes[at]))
      return { fields, bodyStart: nextLine(bytes, at, end), isTooLarge: false, isClosed: true };
    const colon = colonOf(bytes, at, ceiling);
    let lineEnd = endOfLine(bytes, at, ceiling);
    let next = nextLine(bytes, lineEnd, ceiling);
    lines++;
    const pieces = colon < 0 ? [] : [bytes.subarray(colon + 1, lineEnd)];
    while (next < ceiling && isBlankByte(bytes[next])) {
      const from = next;
      lineEnd = endOfLine(bytes, from, ceiling);
      next = nextLine(bytes, lineEnd, ceiling);
      lines++;
      if (isEmptyLine(bytes, from, lineEnd) && !isLineEnd(bytes[next]) && !goesOn(bytes, next, ceiling)) {
        if (colon >= 0) fields.push({ name: nameOf(bytes, at, colon), pieces });
        return { fields, bodyStart: next, isTooLarge: false, isClosed: true };
      }
      if (colon >= 0) pieces.push(bytes.subarray(from, lineEnd));
      if (lines > limits.headerLines) break;
    }
    const isOver = lines > limits.headerLines || (lineEnd >= ceiling && ceiling < end);
    if (isOver) return { fields, bodyStart: at, isTooLarge: true, isClosed: false };
    if (colon >= 0) fields.push({ name: nameOf(bytes, at, colon), pieces });
    else if (next === end && isCutField(bytes, at, end))
      return { fields, bodyStart: end, isTooLarge: false, isClosed: true };
    else if (colonOf(bytes, next, ceiling) < 0 || !goesOn(bytes, next, ceiling))
      return { fields, bodyStart: at, isTooLarge: false, isClosed: false };
    at = next;
  }
  return { fields, bodyStart: end, isTooLarge: false, isClosed: false };
}

/** A mailbox file puts its own line above the header, and so do some bounces. */
function skipMboxLine(bytes: Buffer, start: number, end: number): number {
  if (!MBOX_LINE.test(bytes.toString("latin1", start, Math.min(end, start + 6)))) return start;
  const next = nextLine(bytes, endOfLine(bytes, start, end), end);
  return colonOf(bytes, next, end) < 0 ? start : next;
}

const CUT_NAME = "content-";

/** A mail cut inside the name of a part's field: the last thing in it is the beginning of `Content-Type`. */
function isCutField(bytes: Buffer, start: number, end: number): boolean {
  if (end - start > 40) return false;
  const words = bytes.toString("latin1", start, end).toLowerCase();
  return CUT_NAME.startsWith(words) || /^content-[a-z-]*$/.test(words);
}

/** Where the colon of a field stands; -1 when the line has no name of printable ASCII before one. @rfc 5322-2.2 */
function colonOf(bytes: Buffer, start: number, end: number): number {
  let at = start;
  while (at < end && (bytes[at] as number) > 32 && (bytes[at] as number) < 127 && bytes[at] !== COLON) at++;
  if (at === start) return -1;
  while (at < end && isBlankByte(bytes[at])) at++;
  return at < end && bytes[at] === COLON ? at : -1;
}

const nameOf = (bytes: Buffer, start: number, colon: number): string =>
  bytes.toString("latin1", start, colon).trimEnd().toLowerCase();

const isEmptyLine = (bytes: Buffer, start: number, end: number): boolean => {
  let at = start;
  while (at < end && isBlankByte(bytes[at])) at++;
  return at === end;
};

/** So many lines are looked at to learn whether the header goes on. */
const LINES_AHEAD = 60;

/** Before the next empty line stands a field that mails have, and not only words with a colon. */
function goesOn(bytes: Buffer, from: number, end: number): boolean {
  let at = from;
  for (let lines = 0; lines < LINES_AHEAD && at < end && !isLineEnd(bytes[at]); lines++) {
    if (bytes[at] === DASH && bytes[at + 1] === DASH) return false; // a part begins, with fields of its own
    const colon = colonOf(bytes, at, end);
    if (colon >= 0 && isFieldOfMail(nameOf(bytes, at, colon))) return true;
    at = nextLine(bytes, endOfLine(bytes, at, end), end);
  }
  return false;
}
