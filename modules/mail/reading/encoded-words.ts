/** Encoded words in header fields; what is broken stays readable, and characters split between two words come whole. @rfc 2047 */

import { decodeText } from "./charset.ts";
import { decodeQ } from "./quoted-printable.ts";

type EncodedWord = {
  readonly charset: string;
  readonly isBase64: boolean;
  readonly payload: string;
  readonly end: number;
};

/** The charset may carry a language, and be missing. @rfc 2231-5 */
const OPENING = /=\?([^?\s*]{0,64})(?:\*[^?\s]{0,64})?\?([bq])\?/iy;
const BETWEEN = /\s*(?==\?)/y;

/** `raw` with its encoded words decoded. Neighbours of one charset are joined as bytes before they are decoded. */
export function decodeWords(raw: string): string {
  let decoded = "";
  let at = 0;
  while (at < raw.length) {
    const start = raw.indexOf("=?", at);
    if (start < 0) break;
    const word = wordAt(raw, start);
    if (!word) {
      decoded += raw.slice(at, start + 2);
      at = start + 2;
      continue;
    }
    decoded += raw.slice(at, start);
    const { text, end } = decodeRun(raw, word);
    decoded += text;
    at = end;
  }
  return (decoded + raw.slice(at)).replaceAll("\u0000", "").toWellFormed();
}

/** The words that follow each other with nothing but blanks between them. */
function decodeRun(raw: string, first: EncodedWord): { text: string; end: number } {
  const run = [first];
  for (;;) {
    const next = neighbourOf(raw, run.at(-1)?.end ?? first.end);
    if (!next) break;
    run.push(next);
  }
  let text = "";
  for (let i = 0; i < run.length; ) {
    const charset = run[i]?.charset;
    let j = i + 1;
    while (j < run.length && run[j]?.charset === charset) j++;
    text += decodeText(bytesOf(run.slice(i, j)), charset);
    i = j;
  }
  return { text, end: run.at(-1)?.end ?? first.end };
}

function neighbourOf(raw: string, from: number): EncodedWord | undefined {
  BETWEEN.lastIndex = from;
  const blanks = BETWEEN.exec(raw);
  return blanks ? wordAt(raw, from + blanks[0].length) : undefined;
}

/** The word that opens at `start`; one that never closes ends where the blanks begin, or at the end. */
function wordAt(raw: string, start: number): EncodedWord | undefined {
  OPENING.lastIndex = start;
  const opening = OPENING.exec(raw);
  if (!opening) return undefined;
  const [all, charset = "", letter = ""] = opening;
  const from = start + all.length;
  const close = closeOf(raw, from);
  if (close === undefined) return undefined;
  return {
    charset: charset.toLowerCase(),
    isBase64: letter.toLowerCase() === "b",
    payload: raw.slice(from, close),
    end: Math.min(raw.length, close + 2),
  };
}

/** A payload is looked through so far and no further: 75 characters are allowed, some programs write thousands. */
const LONGEST_PAYLOAD = 64 * 1024;

function closeOf(raw: string, from: number): number | undefined {
  const next = raw.indexOf("?", from);
  if (next < 0)
    return raw.length - from <= LONGEST_PAYLOAD && !/\s/.test(raw.slice(from)) ? raw.length : undefined;
  // A question mark inside the words should have been encoded; programs forget.
  for (let at = next, tries = 0; at >= 0 && tries < 20; tries++) {
    if (raw[at + 1] === "=") return at;
    if (at + 1 === raw.length) return at;
    if (raw[at - 1] === "=") return undefined;
    at = raw.indexOf("?", at + 1);
  }
  return undefined;
}

function bytesOf(run: readonly EncodedWord[]): Buffer {
  const pieces: Buffer[] = [];
  let base64 = "";
  for (const { isBase64, payload } of run) {
    // Text in base64 may be cut anywhere between two words, unless padding says that it ends.
    if (isBase64) base64 += payload;
    if (base64 && (!isBase64 || payload.endsWith("="))) {
      pieces.push(Buffer.from(base64, "base64"));
      base64 = "";
    }
    if (!isBase64) pieces.push(decodeQ(payload));
  }
  if (base64) pieces.push(Buffer.from(base64, "base64"));
  return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
}
