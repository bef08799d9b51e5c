/** The forms of header and body over which signatures are made: what mail servers alter on the way counts for nothing. @rfc 6376-3.4 */

import { withLineEnds } from "./line-ends.ts";

export type Canonicalization = "simple" | "relaxed";

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;
const LINE_END = Buffer.from("\r\n");
const NOTHING = Buffer.alloc(0);
const STRETCH_BYTES = 4096;
/** What does not stay as it is when a body is relaxed: each is looked for by the machine's own search. */
const ALTERED = ["\t", "  ", " \r\n"].map((piece) => Buffer.from(piece));

/** A field without its line end, such as `subject:Your stay`. */
export function relaxedField(field: string): string {
  const line = field.replace(/\r?\n/g, "");
  const colon = line.indexOf(":");
  const name = line.slice(0, colon).trim().toLowerCase();
  return `${name}:${line
    .slice(colon + 1)
    .replace(/[ \t]+/g, " ")
    .replace(/^ | $/g, "")}`;
}

/** As it stands in the mail, but for its line end. */
export const simpleField = (field: string): string => field.replace(/\r?\n$/, "");

/** As {@link relaxedLines}, of a body whose lines may end otherwise. */
export const relaxedBody = (body: Buffer): Buffer => relaxedLines(withLineEnds(body));

/** Empty for a body of empty lines, and for no body at all. A slice of `body` where nothing is to be altered. */
export function relaxedLines(body: Buffer): Buffer {
  const lines = relaxedBlanks(body);
  return endingOnce(lines.at(-1) === BLANK ? lines.subarray(0, -1) : lines, NOTHING);
}

/** As it is; empty lines at the end are one line end. A slice of `body`, unless its last line has no end. */
export const simpleLines = (body: Buffer): Buffer => endingOnce(body, LINE_END);

/** Each run of blanks one blank, and none at the end of a line; the very same bytes when they are so already. */
function relaxedBlanks(body: Buffer): Buffer {
  const alteredFrom = searchFor(ALTERED, body);
  if (alteredFrom(0) === body.length) return body;
  const lines = Buffer.allocUnsafe(body.length);
  let end = 0;
  for (let at = 0; at < body.length; ) {
    const altered = alteredFrom(at);
    end += body.copy(lines, end, at, altered);
    let isAfterBlank = false;
    // Where there was one there are more, nearer to each other than a search is quick.
    const stop = altered + STRETCH_BYTES;
    for (at = altered; at < body.length && (at < stop || isAfterBlank); at++) {
      const byte = body[at]!;
      if (byte === BLANK || byte === TAB) {
        isAfterBlank = true;
        continue;
      }
      if (isAfterBlank && !(byte === RETURN && body[at + 1] === LINE_FEED)) lines[end++] = BLANK;
      lines[end++] = byte;
      isAfterBlank = false;
    }
  }
  return lines.subarray(0, end);
}

/**
 * Tells where the first of `pieces` stands at or behind a place, with the blank before it; the length of `body` when
 * there is none. Places must grow.
 */
function searchFor(pieces: readonly Buffer[], body: Buffer): (start: number) => number {
  const found = pieces.map(() => -1);
  return (start) => {
    for (const [place, piece] of pieces.entries()) {
      if (found[place]! >= start) continue;
      const at = body.indexOf(piece, start);
      found[place] = at < 0 ? body.length : at;
    }
    const first = Math.min(...found);
    return first > start && body[first - 1] === BLANK ? first - 1 : first;
  };
}

/** Without the empty lines at the end, and with one line end there; `empty` when nothing else is left. */
function endingOnce(lines: Buffer, empty: Buffer): Buffer {
  let end = lines.length;
  while (end >= 2 && lines[end - 1] === LINE_FEED && lines[end - 2] === RETURN) end -= 2;
  if (end === 0) return empty;
  return end < lines.length ? lines.subarray(0, end + 2) : Buffer.concat([lines, LINE_END]);
}
