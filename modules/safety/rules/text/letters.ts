/** Words of a text and the scripts that their letters belong to. */

import { CLOSE_DOUBLES, CYRILLIC_FOR_LATIN, DISTANT_DOUBLES, DRESSED_LETTERS } from "./look-alikes.ts";

/** A run of letters, marks and digits; hyphens part words, so "USB-кабель" is two. */
export const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** Nothing in a text without such a character can be a look-alike. */
export const MAY_LOOK_ALIKE = /[\u0180-\uffff]|[\ud800-\udfff]/;

const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** How the letters of one word are spread over scripts. */
export type Spread = {
  /** Letters of the Latin script, without those in another dress. */
  readonly latin: number;
  /** Latin letters that have no Cyrillic double. */
  readonly latinOnly: number;
  /** Letters of other scripts that are close doubles of Latin ones. */
  readonly close: number;
  /** Letters of other scripts that are doubles only at a glance. */
  readonly distant: number;
  /** Cyrillic letters without a close Latin double. */
  readonly cyrillicOnly: number;
  readonly cyrillic: number;
  /** Latin letters in another dress: small capitals, phonetic signs. */
  readonly dressed: number;
  /** Letters of other scripts that look like no Latin letter. */
  readonly foreign: number;
};

/** Counts the letters of `word` by what they are and what they look like. */
export function spreadOf(word: string): Spread {
  const spread = {
    latin: 0,
    latinOnly: 0,
    close: 0,
    distant: 0,
    cyrillicOnly: 0,
    cyrillic: 0,
    dressed: 0,
    foreign: 0,
  };
  for (const letter of word) {
    if (!LETTER.test(letter)) continue;
    if (DRESSED_LETTERS.has(letter)) spread.dressed++;
    else if (LATIN.test(letter)) {
      spread.latin++;
      if (!CYRILLIC_FOR_LATIN.has(letter)) spread.latinOnly++;
    } else {
      const isCyrillic = CYRILLIC.test(letter);
      if (isCyrillic) spread.cyrillic++;
      if (CLOSE_DOUBLES.has(letter)) spread.close++;
      else {
        if (isCyrillic) spread.cyrillicOnly++;
        if (DISTANT_DOUBLES.has(letter)) spread.distant++;
        else spread.foreign++;
      }
    }
  }
  return spread;
}
