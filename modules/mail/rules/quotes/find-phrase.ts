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

/** Scripts that put no spaces between words. */
export const isUnspaced = (code: number): boolean =>
  code >= 0x1100 &&
  (code <= 0x11ff || (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af));

/** The first three letters as a number; different ones may share it. */
const keyAt = (text: string, at: number): number =>
  (((text.charCodeAt(at) | 0) * 31 + (text.charCodeAt(at + 1) | 0)) * 31 + (text.charCodeAt(at + 2) | 0)) | 0;

/** What {@link finderOf} makes: calls `visit` with the value of each phrase found until it answers true. */
export type Finder<T> = (folded: string, visit: (value: T) => boolean) => boolean;

/** Finds phrases of three letters and more (folded here) where a word of folded text begins. */
export function finderOf<T>(phrases: Iterable<readonly [string, T]>): Finder<T> {
  const byKey = new Map<number, (readonly [string, T])[]>();
  for (const [phrase, value] of phrases) {
    const folded = fold(phrase);
    const key = keyAt(folded, 0);
    const known = byKey.get(key);
    if (known) known.push([folded, value]);
    else byKey.set(key, [[folded, value]]);
  }
  return (folded, visit) => {
    let isInWord = false;
    for (let i = 0; i < folded.length; i++) {
      const isWord = isLetter(folded.charCodeAt(i));
      if (isWord && !isInWord) {
        const candidates = byKey.get(keyAt(folded, i));
        if (candidates !== undefined) {
          for (const [phrase, value] of candidates)
            if (folded.startsWith(phrase, i) && visit(value)) return true;
        }
      }
      isInWord = isWord;
    }
    return false;
  };
}
