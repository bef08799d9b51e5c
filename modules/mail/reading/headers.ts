/** The fields of a header block by name, as written or with their encoded words decoded. */

import type { HeaderField, Headers } from "../types/part.ts";
import { decodeWords } from "./encoded-words.ts";
import { readHeaderBlock } from "./header-block.ts";
import { READ_LIMITS } from "./limits.ts";

export function headersOf(fields: readonly HeaderField[]): Headers {
  const all = (name: string) => fields.filter((field) => field.name === name).map(({ raw }) => raw);
  const first = (name: string) => fields.find((field) => field.name === name)?.raw;
  const words = (name: string) => onOneLine(decodeWords(first(name) ?? ""));
  return { fields, first, all, words };
}

/** The fields of bytes that are headers only, as `text/rfc822-headers` and the groups of a delivery report are. */
export const readHeaders = (bytes: Uint8Array): Headers =>
  headersOf(readHeaderBlock(bytes, 0, bytes.length, READ_LIMITS).fields);

/** Line breaks and tabs are blanks, other controls are nothing: an encoded word may carry any of them. */
export const onOneLine = (words: string): string =>
  words
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
