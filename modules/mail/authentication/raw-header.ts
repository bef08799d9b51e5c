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
const TAB = 0x09;
const BLANK = 0x20;
const COLON = 0x3a;
const DELETE = 0x7f;
const windows1252 = new TextDecoder("windows-1252");

/**
 * The fields of `raw` in their order. A line that does not begin with a name and a colon belongs to the field before it,
 * however it looks. Undefined when the header goes past our limits, and where some readers would see a From that we do
 * not: a return stands alone in it, it begins with a blank, or a colon stands a line below its name.
 */
export function readRawHeader(raw: Buffer): RawHeader | undefined {
  const fields: { name: string; start: number; end: number }[] = [];
  let nextReturn = -1;
  let lines = 0;
  /** The last line was a name, and what followed was blank. */
  let isNameOpen = false;
  for (let start = 0, end = 0; start < raw.length; start = end) {
    const feed = raw.indexOf(LINE_FEED, start);
    end = feed < 0 ? raw.length : feed + 1;
    if (end > MAX_BYTES || ++lines > MAX_LINES) return undefined;
    const textEnd = feed < 0 ? end : feed > start && raw[feed - 1] === RETURN ? feed - 1 : feed;
    if (nextReturn < start) nextReturn = indexOrEnd(raw, RETURN, start);
    if (nextReturn < textEnd) return undefined;
    if (textEnd === start) return { fields, bodyStart: end };

    const nameEnd = endOfName(raw, start, textEnd);
    const colon = endOfBlanks(raw, nameEnd, textEnd);
    const hasColon = colon < textEnd && raw[colon] === COLON;
    if (hasColon && nameEnd > start) {
      fields.push({ name: raw.toString("latin1", start, nameEnd).toLowerCase(), start, end });
    } else {
      if (hasColon && isNameOpen) return undefined;
      const last = fields.at(-1);
      if (last) last.end = end;
      else if (isBlank(raw[start])) return undefined;
    }
    isNameOpen = colon === textEnd && (nameEnd > start || isNameOpen);
  }
  return { fields, bodyStart: raw.length };
}

function endOfName(raw: Buffer, start: number, end: number): number {
  let at = start;
  while (at < end && raw[at]! > BLANK && raw[at]! < DELETE && raw[at] !== COLON) at++;
  return at;
}

function endOfBlanks(raw: Buffer, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(raw[at])) at++;
  return at;
}

const isBlank = (byte: number | undefined): boolean => byte === BLANK || byte === TAB;

function indexOrEnd(raw: Buffer, byte: number, start: number): number {
  const at = raw.indexOf(byte, start);
  return at < 0 ? raw.length : at;
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
