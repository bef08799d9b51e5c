/** The header of a mail as its bytes: where each field stands, so that signatures can be judged and fields left out. */

import { isUtf8 } from "node:buffer";

/** `end` is behind the line end. */
export type RawField = { readonly name: string; readonly start: number; readonly end: number };
export type RawHeader = { readonly fields: readonly RawField[]; readonly bodyStart: number };

const MAX_BYTES = 256 * 1024;
/** Folded lines count each: joining them is what costs. */
const MAX_LINES = 2000;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** A line that begins otherwise belongs to the field before it, however it looks. */
const FIELD_START = /^([\x21-\x39\x3b-\x7e]+)[ \t]*:/;
const LONGEST_NAME = 200;
const windows1252 = new TextDecoder("windows-1252");

/**
 * The fields of `raw` in their order; undefined when the header goes past our limits, or when a return stands alone in
 * it: some readers see the end of a line there, and a From that we would not.
 */
export function readRawHeader(raw: Buffer): RawHeader | undefined {
  const fields: { name: string; start: number; end: number }[] = [];
  let lines = 0;
  for (let start = 0; start < raw.length; ) {
    const feed = raw.indexOf(LINE_FEED, start);
    const end = feed < 0 ? raw.length : feed + 1;
    if (end > MAX_BYTES || ++lines > MAX_LINES) return undefined;
    if (raw.subarray(start, Math.max(start, end - 2)).includes(RETURN)) return undefined;
    if (end - start <= 2 && raw.toString("latin1", start, end).trim() === "")
      return { fields, bodyStart: end };
    const name = FIELD_START.exec(raw.toString("latin1", start, Math.min(end, start + LONGEST_NAME)))?.[1];
    if (name !== undefined) fields.push({ name: name.toLowerCase(), start, end });
    else if (fields.length > 0) fields.at(-1)!.end = end;
    start = end;
  }
  return { fields, bodyStart: raw.length };
}

/** What stands behind the colon, in one line; what is not UTF-8 is read as windows-1252. */
export function textOf(raw: Buffer, { start, end }: RawField): string {
  const value = raw.subarray(raw.indexOf(0x3a, start) + 1, end);
  const text = isUtf8(value) ? value.toString("utf8") : windows1252.decode(value);
  return text.replace(/\r?\n/g, "").trim();
}

/** `raw` without some of its fields; the very same bytes when there are none. */
export function withoutFields(raw: Buffer, left: readonly RawField[]): Buffer {
  if (left.length === 0) return raw;
  const kept: Buffer[] = [];
  let from = 0;
  for (const { start, end } of [...left].sort((a, b) => a.start - b.start)) {
    kept.push(raw.subarray(from, start));
    from = end;
  }
  return Buffer.concat([...kept, raw.subarray(from)]);
}
