/** A fast no: whether a word can be one of many at all, told by its first letters. What passes has still to be looked up. */

/** Of the word from `start` to `end` of a text. */
export type Beginnings = (text: string, start: number, end: number) => boolean;

const BITS = 14;
const SHIFT = 32 - BITS;
const SHORT = 2;

/** `words` are whole words or the beginnings of words, in the letters of the texts that are asked about. */
export function beginningsOf(words: Iterable<string>): Beginnings {
  const whole = new Uint8Array(1 << BITS);
  const begun = new Uint8Array(1 << BITS);
  for (const word of words) {
    if (word.length <= SHORT) whole[placeOf(word, 0, word.length)] = 1;
    else begun[placeOf(word, 0, SHORT + 1)] = 1;
  }
  return (text, start, end) =>
    end - start <= SHORT
      ? whole[placeOf(text, start, end - start)] === 1
      : begun[placeOf(text, start, SHORT + 1)] === 1;
}

function placeOf(text: string, start: number, length: number): number {
  let hash = length;
  for (let at = start; at < start + length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1) >>> 0;
  return hash >>> SHIFT;
}
