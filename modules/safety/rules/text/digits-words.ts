/** What number words are worth, and how several of them make one number: "soixante-dix-huit", "einundzwanzig", "сто два". */

import { SPOKEN } from "./number-words.ts";

/** What each word says, of all languages at once: they agree wherever two share a word. */
export const WORTH: ReadonlyMap<string, number> = allWorths();

const BEGINNINGS: ReadonlySet<string> = new Set([...WORTH.keys()].map((word) => word.slice(0, 2)));
const FEWEST_LETTERS = 9;
const LONGEST_RUN_TOGETHER = 120;
const LONGEST_WORD = 24;
/** Several number words without a blank are taken apart only when there are so many: "someone" and "often" are words. */
const FEWEST_RUN_TOGETHER = 3;

/** Is the word from `start` to `end` worth taking apart? */
export const beginsTakenApart = (plain: string, start: number, end: number): boolean =>
  end - start >= FEWEST_LETTERS && BEGINNINGS.has(plain.slice(start, start + 2));

/** The numbers that `word` says when it is several number words run together; undefined when it is not. */
export function takenApart(word: string): readonly number[] | undefined {
  if (word.length > LONGEST_RUN_TOGETHER || !beginsTakenApart(word, 0, word.length)) return undefined;
  const worths: number[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(LONGEST_WORD, word.length - at);
    while (length > 1 && !WORTH.has(word.slice(at, at + length))) length--;
    if (length < 2) return undefined;
    worths.push(WORTH.get(word.slice(at, at + length))!);
    at += length;
  }
  return worths.length >= FEWEST_RUN_TOGETHER ? worths : undefined;
}

/** Digits that were heard, and the first and the last of the tokens that said them. */
export type Heard = { readonly digits: string; readonly first: number; readonly last: number };

/** Puts number words together as they are heard, one token after the other. */
export type Dictation = {
  /** `isJoined`: a word for "and" stood before, or the word itself began with it. */
  readonly say: (token: number, worth: number, isJoined: boolean) => void;
  readonly repeat: (token: number, times: number) => void;
  readonly digits: (token: number, digits: string) => void;
  /** What comes next belongs to no number before. */
  readonly pause: () => void;
  /** All that was heard. */
  readonly end: () => readonly Heard[];
};

/** Begins to listen. */
export function dictation(): Dictation {
  const heard: Heard[] = [];
  let number: number | undefined;
  /** What may still be added to `number`: below 100 after hundreds, below 10 after tens, nothing after units. */
  let room = 0;
  let times = 1;
  let [first, last] = [0, 0];
  let isAfterZero = false;

  function write(digits: string): void {
    heard.push({ digits: digits.charAt(0).repeat(times - 1) + digits, first, last });
    times = 1;
  }
  function settle(): void {
    if (number !== undefined) write(String(number));
    isAfterZero = number === 0;
    number = undefined;
    room = 0;
  }
  function begin(token: number, worth: number): void {
    settle();
    if (times === 1) first = token;
    grow(token, worth, worth === 0 ? 0 : worth % 100 === 0 ? 100 : worth % 10 === 0 ? 10 : 0);
  }
  function grow(token: number, worth: number, newRoom: number): void {
    number = worth;
    room = newRoom;
    last = token;
  }

  return {
    say(token, worth, isJoined) {
      const before = number ?? 0;
      const isUnit = before > 0 && before < 10;
      if (worth === 100 && isUnit) return grow(token, before * 100, 100);
      // Four twenties, and what French counts on from there and from sixty.
      if (worth === 20 && before === 4 && !isAfterZero) return grow(token, 80, 10);
      if (room === 10 && worth === 10 && (before === 60 || before === 80))
        return grow(token, before + 10, 10);
      if (room === 10 && worth > 10 && worth < 20 && (before === 60 || before === 80))
        return grow(token, before + worth, 0);
      if (before === 10 && worth >= 7 && worth <= 9) return grow(token, 10 + worth, 0);
      if (isJoined && isUnit && worth >= 20 && worth < 100) return grow(token, before + worth, 0);
      if (before === 10 || worth === 0 || worth >= room) return begin(token, worth);
      grow(token, before + worth, worth >= 20 ? 10 : 0);
    },
    repeat(token, count) {
      settle();
      first = token;
      times = count;
    },
    digits(token, digits) {
      settle();
      if (times === 1) first = token;
      last = token;
      write(digits);
    },
    pause: settle,
    end() {
      settle();
      return heard;
    },
  };
}

function allWorths(): Map<string, number> {
  const worths = new Map<string, number>();
  const add = (words: string, worth: number) => {
    for (const word of words.split("/")) if (!worths.has(word)) worths.set(word, worth);
  };
  for (const { units, teens, tens, hundreds, joined } of SPOKEN) {
    const [unit, ten] = [units.split(" "), tens.split(" ")];
    for (const [i, words] of unit.entries()) add(words, i);
    for (const [i, words] of teens.split(" ").entries()) add(words, 10 + i);
    for (const [i, words] of ten.entries()) add(words, 20 + 10 * i);
    for (const [i, words] of hundreds.split(" ").entries()) add(words, 100 + 100 * i);
    if (!joined) continue;
    for (const [i, tenWords] of ten.entries())
      for (const [j, unitWords] of unit.entries())
        if (j > 0) for (const word of joinedWords(tenWords, unitWords, joined)) add(word, 20 + 10 * i + j);
  }
  return worths;
}

function joinedWords(
  tens: string,
  units: string,
  { order, joints }: { readonly order: string; readonly joints: string },
): string[] {
  const words: string[] = [];
  for (const ten of tens.split("/"))
    for (const unit of units.split("/"))
      for (const joint of joints.split("/"))
        words.push(
          order === "units_first"
            ? unit + joint + ten
            : (joint === "i" ? ten.replace(/e$/, "") : ten) + joint + unit,
        );
  return words;
}
