/** Where the parts of a multipart lie: one native search for its boundary, every hit looked at once. @rfc 2046-5.1.1 */

import { beforeLineBreak, endOfLine, isBlankByte, isLineEnd, nextLine } from "./bytes.ts";

export type Range = { readonly start: number; readonly end: number };

/** `isOver`: there are more parts than `most`; those found until then are given. */
export type Split = { readonly parts: readonly Range[]; readonly isOver: boolean };

const DASH = 45;

/** Splits `bytes` between `start` and `end`. A missing last boundary, and parts after it, are forgiven. */
export function splitAt(bytes: Buffer, start: number, end: number, boundary: Buffer, most: number): Split {
  const delimiter = Buffer.concat([Buffer.from("--"), boundary]);
  const body = bytes.subarray(0, end);
  const parts: Range[] = [];
  let openedAt = -1;
  let closings = 0;
  const close = (before: number) => {
    if (openedAt >= 0) parts.push({ start: openedAt, end: Math.max(openedAt, before) });
    openedAt = -1;
  };
  for (let at = body.indexOf(delimiter, start); at >= 0; ) {
    const after = at + delimiter.length;
    const is = at === start || isLineEnd(bytes[at - 1]) ? delimiterEnd(bytes, after, end) : undefined;
    if (!is) {
      at = body.indexOf(delimiter, endOfLine(bytes, at, end));
      continue;
    }
    close(beforeLineBreak(bytes, at, start));
    if (is.closes) closings++;
    if (closings > most) return { parts, isOver: true };
    if (!is.closes) {
      if (parts.length >= most) return { parts, isOver: true };
      openedAt = nextLine(bytes, is.lineEnd, end);
    }
    at = body.indexOf(delimiter, is.lineEnd);
  }
  if (openedAt < end) close(withoutCutDelimiter(bytes, openedAt, end, delimiter));
  return { parts, isOver: false };
}

/** Nothing but blanks and two dashes may follow: another boundary may begin like this one. */
function delimiterEnd(
  bytes: Buffer,
  after: number,
  end: number,
): { lineEnd: number; closes: boolean } | undefined {
  const lineEnd = skipBlanks(bytes, after, end);
  if (lineEnd >= end || isLineEnd(bytes[lineEnd])) return { lineEnd, closes: false };
  if (bytes[lineEnd] !== DASH) return undefined;
  if (lineEnd + 1 === end) return { lineEnd: end, closes: true }; // cut between the two dashes
  if (bytes[lineEnd + 1] !== DASH) return undefined;
  const closeEnd = skipBlanks(bytes, lineEnd + 2, end);
  return closeEnd >= end || isLineEnd(bytes[closeEnd]) ? { lineEnd: closeEnd, closes: true } : undefined;
}

function skipBlanks(bytes: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end && isBlankByte(bytes[at])) at++;
  return at;
}

/** A mail cut inside its last delimiter ends before it. */
function withoutCutDelimiter(bytes: Buffer, start: number, end: number, delimiter: Buffer): number {
  if (start < 0) return end;
  const floor = Math.max(start, end - delimiter.length - 2);
  let at = end;
  while (at > floor && !isLineEnd(bytes[at - 1])) at--;
  const length = end - at;
  const isCut =
    length >= 2 && length < delimiter.length && bytes.subarray(at, end).equals(delimiter.subarray(0, length));
  return isCut && (at === start || isLineEnd(bytes[at - 1])) ? beforeLineBreak(bytes, at, start) : end;
}

/**
 * The boundary a multipart forgot to name, or named wrongly: that of its first line of two dashes which a field
 * follows, or which is ended further down.
 */
export function guessBoundary(bytes: Buffer, start: number, end: number): Buffer | undefined {
  const body = bytes.subarray(0, end);
  for (let at = start, tries = 0; at < end && tries < 20; tries++) {
    const dashes = body.indexOf("--", at);
    if (dashes < 0) return undefined;
    const lineEnd = endOfLine(bytes, dashes, end);
    at = nextLine(bytes, lineEnd, end);
    if (dashes !== start && !isLineEnd(bytes[dashes - 1])) continue;
    const name = bytes.toString("latin1", dashes + 2, Math.min(lineEnd, dashes + 202)).trimEnd();
    const isFollowed = /^content-[a-z-]{1,40}:/i.test(bytes.toString("latin1", at, Math.min(end, at + 60)));
    if (/[^\s-]/.test(name) && (isFollowed || body.includes(`\n--${name}--`, at, "latin1")))
      return Buffer.from(name, "latin1");
  }
  return undefined;
}
