/** Looks for many phrases at once: one look-up for each word of the text, however many phrases there are. */

import { fold } from "./fold.ts";

/** Near enough for folded text: what is not ASCII is a letter unless it is punctuation. */
const isLetter = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
    : code > 0xbf &&
      !(code >= 0x2000 && code <= 0x2bff) &&
      !(code >= 0x3000 && code <= 0x303f) &&
      code !== 0x60c;

const IS_LETTER = Uint8Array.from({ length: 0x10000 }, (_, code) => (isLetter(code) ? 1 : 0));

/** Scripts that put no spaces between words. */
export const isUnspaced = (code: number): boolean =>
  code >= 0x1100 &&
  (code <= 0x11ff || (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af));

/** The first three letters as a number; different ones may share it. */
const keyAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) | 0;

const SLOTS = 4096;
const SHORTEST = 3;

/** What {@link finderOf} makes: calls `visit` with the value of each phrase found until it answers true. */
export type Finder<T> = (folded: string, visit: (value: T) => boolean) => boolean;

/** Finds phrases of three letters and more (folded here) where a word of folded text begins. */
export function finderOf<T>(phrases: Iterable<readonly [string, T]>): Finder<T> {
  const byKey = new Map<number, (readonly [string, T])[]>();
  /** Most words begin no phrase: this says so at once, and errs only the other way. */
  const isKnown = new Uint8Array(SLOTS);
  for (const [phrase, value] of phrases) {
    const folded = fold(phrase);
    const key = keyAt(folded, 0);
    isKnown[key & (SLOTS - 1)] = 1;
    const known = byKey.get(key);
    if (known) known.push([folded, value]);
    else byKey.set(key, [[folded, value]]);
  }
  return (folded, visit) => {
    const last = folded.length - SHORTEST;
    for (let i = 0; i <= last; i++) {
      if (IS_LETTER[folded.charCodeAt(i)] === 0) continue;
      const key = keyAt(folded, i);
      if (isKnown[key & (SLOTS - 1)] === 1) {
        for (const [phrase, value] of byKey.get(key) ?? [])
          if (folded.startsWith(phrase, i) && visit(value)) return true;
      }
      while (i < last && IS_LETTER[folded.charCodeAt(i + 1)] === 1) i++;
    }
    return false;
  };
}
