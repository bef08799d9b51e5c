/** The bytes of header fields read as text: UTF-8 where they are, otherwise the charset of the mail or the likeliest. */

import { isUtf8 } from "node:buffer";
import type { HeaderField } from "../types/part.ts";
import { decodeText } from "./charset.ts";

export type RawField = { readonly name: string; readonly pieces: readonly Buffer[] };

const ESCAPE = 0x1b;
const CHARSET = /charset\s{0,5}\*?=\s{0,5}"?([\w.:+-]{1,40})/i;
/** Fields that hold words or names only; in all others each sign of ASCII keeps its place. */
const WORDS = /^(?:subject|comments|keywords|content-[a-z-]+|thread-topic)$/;

const windows1252 = new TextDecoder("windows-1252");

export function readFields(fields: readonly RawField[]): readonly HeaderField[] {
  let foreign: Map<number, Buffer> | undefined;
  const read = fields.map(({ name, pieces }, at) => {
    const value = pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
    const isForeign = !isUtf8(value) || value.includes(ESCAPE);
    if (isForeign) foreign = (foreign ?? new Map<number, Buffer>()).set(at, value);
    return { name, raw: isForeign ? "" : tidy(value.toString("utf8", 0, value.length)) };
  });
  if (!foreign) return read;
  const label = CHARSET.exec(read.find(({ name }) => name === "content-type")?.raw ?? "")?.[1];
  for (const [at, value] of foreign) {
    const { name } = read[at] as HeaderField;
    read[at] = { name, raw: tidy(foreignWords(name, value, label)) };
  }
  return read;
}

/** An address is never read otherwise than by its ASCII: a two-byte character may hide an `@`. */
function foreignWords(name: string, value: Buffer, label: string | undefined): string {
  const words = decodeText(value, label);
  return WORDS.test(name) || asciiOf(words) === asciiOf(value.toString("latin1"))
    ? words
    : windows1252.decode(value);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII goes
const asciiOf = (words: string): string => words.replace(/[^\u0001-\u007f]+/g, "");

/** The character zero is left out, no database takes it. */
const tidy = (text: string): string =>
  (text.includes("\u0000") ? text.replaceAll("\u0000", "") : text).trim();
