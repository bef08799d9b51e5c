/** Base64 as mail really holds it: blanks, long lines, lost padding, several pieces glued, words after the end. @rfc 2045-6.8 */

import { CR, LF } from "./bytes.ts";

const PADDING = 61;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = Int8Array.from({ length: 256 }, (_, code) => LETTERS.indexOf(String.fromCharCode(code)));
const LINE = /^[A-Za-z0-9+/][A-Za-z0-9+/=]*$/;

/** Best effort; undefined when the bytes are no base64 at all, and the label lied. */
export function decodeBase64(bytes: Buffer): Buffer | undefined {
  const text = bytes.toString("latin1", 0, bytes.length);
  const whole = Buffer.from(text, "base64");
  // Lines of dashes are the beginning of a footer; the platform would read them as letters.
  const hasFooter = (text.includes("__") || text.includes("--")) && /[\r\n](?:__|--)/.test(text);
  return whole.length === lengthOfClean(bytes) && !hasFooter ? whole : decodeByLine(text);
}

/** How long the content of faultless base64 is: letters, line breaks, and padding at the very end. */
function lengthOfClean(bytes: Buffer): number {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === LF || bytes[end - 1] === CR || bytes[end - 1] === PADDING)) end--;
  let letters = end;
  for (let i = 0; i < end; i++) if ((bytes[i] as number) <= CR) letters--;
  return Math.floor((letters * 3) / 4);
}

/** Pieces end with their padding; the first line that is none of base64 ends it all. */
function decodeByLine(text: string): Buffer | undefined {
  const out = Buffer.allocUnsafe(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let waiting = 0;
  let hasBlanks: boolean | undefined;
  let isDirty = false;
  for (const line of text.split(/[\r\n]+/)) {
    const words = line.trim();
    if (words === "") continue;
    const isSpaced = /\s/.test(words);
    isDirty ||= hasBlanks === undefined && !isSpaced && isDirtyLine(words);
    // Words of a footer are letters too, but stand apart where the lines above had no blanks.
    if (!isBase64(isSpaced ? words.replace(/\s+/g, "") : words, isDirty) || (isSpaced && hasBlanks === false))
      break;
    hasBlanks ??= isSpaced;
    for (let i = 0; i < words.length; i++) {
      const code = words.charCodeAt(i);
      if (code === PADDING) waiting = 0;
      const value = VALUES[code] as number;
      if (value < 0) continue;
      bits = (bits << 6) | value;
      waiting += 6;
      if (waiting < 8) continue;
      waiting -= 8;
      out[length++] = (bits >> waiting) & 255;
    }
  }
  return hasBlanks === undefined ? undefined : out.subarray(0, length);
}

/** A shorter line says nothing of the rest. */
const FEWEST_LETTERS = 8;

const isDirtyLine = (words: string): boolean =>
  words.length >= FEWEST_LETTERS && !LINE.test(words) && hasFewStrays(words, 6);

/** Letters only, or a long line with a stray sign or two; once there was dirt, more of it. */
function isBase64(letters: string, isDirty: boolean): boolean {
  if (LINE.test(letters)) return true;
  return isDirty ? hasFewStrays(letters, 6) : letters.length >= 40 && hasFewStrays(letters, 20);
}

/** One of so many at most. */
function hasFewStrays(letters: string, oneOf: number): boolean {
  let strays = 0;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    if (code !== PADDING && (VALUES[code] as number) < 0) strays++;
  }
  return strays * oneOf <= letters.length;
}
