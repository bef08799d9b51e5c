/** What one word or group of digits may say inside a dictated number. */

import { beginningsOf } from "./beginnings.ts";
import { beginsTakenApart, takenApart, WORTH } from "./digits-words.ts";
import { AND_WORDS, GAP_WORDS, PLUS_WORDS, REPEATS } from "./number-words.ts";

type Place = {
  readonly start: number;
  readonly end: number;
  /** Something unusual stands between this and the next. */
  hasOddGap?: boolean;
  /** A comma or the like stands between this and the next: "forty, six" is no 46. */
  isParted?: boolean;
  /** What stands between this and the next, blanks aside. */
  gapSign?: string;
};
type Meaning =
  | { readonly kind: "number"; readonly worth: number; readonly isJoined: boolean }
  | { readonly kind: "repeat"; readonly times: number }
  | { readonly kind: "and" | "gap" | "plus" };
export type Token = Place &
  (Meaning | { readonly kind: "digits"; readonly digits: string; readonly hasLetters: boolean });

const MEANINGS = allMeanings();

/** Letters that are taken for digits; in small letters, as they come here, I and l are both a one. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ o: "0", l: "1", i: "1", s: "5", b: "8", z: "2" },
  ...{ о: "0", з: "3" },
};
const ONLY_LOOK_ALIKES = /^[olisbzоз]+$/u;
const ONLY_DIGITS = /^\d+$/;
const ONLY_ZEROS_AND_ONES = /^[oliо]{2,4}$/u;
const ZEROS_AND_ONES = /^[oliо\d]+$/u;
const HAS_DIGIT = /\d/;
const PARTS = /\d+|[^\d]+/gu;
/** A group longer than this is no group of a number that people read. */
const LONGEST_MIXED = 40;

const mayMean = beginningsOf(MEANINGS.keys());
const LONGEST_ZEROS_AND_ONES = 4;

/** A fast no for the word from `start` to `end`: most words say nothing of the kind. */
export function mayBeToken(plain: string, start: number, end: number): boolean {
  if (mayMean(plain, start, end) || beginsTakenApart(plain, start, end)) return true;
  if (end - start <= LONGEST_ZEROS_AND_ONES && LOOK_ALIKES[plain[start]!] !== undefined) return true;
  for (let at = start; at < end; at += 1) {
    const unit = plain.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

/** What `word` (small letters and digits) says, in pieces; undefined when it says nothing of the kind. */
export function readToken(word: string, start: number): Token[] | undefined {
  if (HAS_DIGIT.test(word)) {
    if (ONLY_DIGITS.test(word)) return [digitsToken(word, start, false)];
    return word.length > LONGEST_MIXED ? undefined : readMixed(word, start);
  }
  const meaning = MEANINGS.get(word);
  if (meaning) return [{ ...meaning, start, end: start + word.length }];
  if (ONLY_ZEROS_AND_ONES.test(word)) return [digitsToken(word, start, true)];
  return takenApart(word)?.map((worth) => ({
    ...({ kind: "number", worth, isJoined: false } as const),
    ...{ start, end: start + word.length },
  }));
}

/** "O6l2", "five5": letters that look like digits, or number words with digits written on to them. */
function readMixed(word: string, start: number): Token[] | undefined {
  const parts = [...word.matchAll(PARTS)];
  const letters = parts.filter(([part]) => !HAS_DIGIT.test(part));
  if (letters.every(([part]) => ONLY_LOOK_ALIKES.test(part))) {
    const count = letters.reduce((sum, [part]) => sum + part.length, 0);
    const most = Math.max((word.length + 1) / 2, ZEROS_AND_ONES.test(word) ? word.length - 2 : 0);
    return count > most ? undefined : [digitsToken(word, start, true)];
  }
  const tokens: Token[] = [];
  for (const part of parts) {
    const place = { start: start + part.index, end: start + part.index + part[0].length };
    const meaning = MEANINGS.get(part[0]);
    if (HAS_DIGIT.test(part[0])) tokens.push(digitsToken(part[0], place.start, false));
    else if (meaning) tokens.push({ ...meaning, ...place });
    else return undefined;
  }
  return tokens;
}

function digitsToken(word: string, start: number, hasLetters: boolean): Token {
  const digits = hasLetters ? word.replace(/\D/gu, (letter) => LOOK_ALIKES[letter] ?? letter) : word;
  return { kind: "digits", digits, hasLetters, start, end: start + word.length };
}

function allMeanings(): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const word of PLUS_WORDS) meanings.set(word, { kind: "plus" });
  for (const word of GAP_WORDS) meanings.set(word, { kind: "gap" });
  for (const [word, times] of REPEATS) meanings.set(word, { kind: "repeat", times });
  for (const [word, worth] of WORTH) {
    // Arabic writes "and" on to the word behind it.
    if (/^[\u0600-\u06ff]/u.test(word)) meanings.set(`و${word}`, { kind: "number", worth, isJoined: true });
    meanings.set(word, { kind: "number", worth, isJoined: false });
  }
  for (const word of AND_WORDS) meanings.set(word, { kind: "and" });
  return meanings;
}
