/** Where a person's names and contacts stand in a text. Pure; looks at each character a fixed number of times. */

import type { KnownGuest, Stretch } from "../types/erasure.ts";

/** What of a name is looked for by itself; shorter parts only beside such a part ("de", "van"). */
const STRONG_LETTERS = 3;
/** Parts of so many letters are meant however they are written; shorter ones, and everyday words, only as a name is. */
const ANY_CASE_LETTERS = 4;
const EVERYDAY = new Set(
  "april august bill dawn faith frank grace hope june mark page rich rose summer will".split(" "),
);
/** A telephone number is known by its last digits: the country's and the area's are left out by many. */
const TELLING_DIGITS = 7;

const WORD = /[\p{L}\p{M}]+/gu;
const NUMBER = /[+(]?\p{Nd}[\p{Nd}\s()./-]{4,28}\p{Nd}/gu;
/** Between two parts of one name. */
const BETWEEN = /^[\s.,'’\-_]{0,3}$/u;

type Known = Pick<KnownGuest, "name" | "email" | "phone">;

/** Stretches that name the person, in order, none touching another. */
export function personIn(text: string, known: Known): readonly Stretch[] {
  return merged(
    [...emailsIn(text, known.email), ...numbersIn(text, known.phone), ...namesIn(text, known.name)].sort(
      (one, other) => one.start - other.start || one.end - other.end,
    ),
  );
}

/** `text` with `instead` in place of each stretch. */
export function replaced(text: string, stretches: readonly Stretch[], instead: string): string {
  let end = 0;
  const pieces = stretches.map((stretch) => {
    const piece = text.slice(end, stretch.start) + instead;
    end = stretch.end;
    return piece;
  });
  return pieces.join("") + text.slice(end);
}

function merged(sorted: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const next of sorted) {
    const last = all.at(-1);
    if (last && next.start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else all.push(next);
  }
  return all;
}

/** Also as links write it. */
function emailsIn(text: string, email: string | undefined): Stretch[] {
  if (!email) return [];
  return [email, email.replace("@", "%40")].flatMap((form) => occurrences(lower(text), lower(form)));
}

function numbersIn(text: string, phone: string | undefined): Stretch[] {
  const telling = digitsOf(phone ?? "").slice(-TELLING_DIGITS);
  if (telling.length < TELLING_DIGITS) return [];
  return [...text.matchAll(NUMBER)]
    .filter(([run]) => digitsOf(run).includes(telling))
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
}

/** In the digits of 0 to 9, whatever script they are written in. */
const digitsOf = (text: string): string =>
  [...text].map((character) => (/\p{Nd}/u.test(character) ? String(digitOf(character)) : "")).join("");

function digitOf(character: string): number {
  const code = character.codePointAt(0)!;
  let zero = code;
  // Digits of a script stand in one row of ten, its zero first.
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

function namesIn(text: string, name: string): Stretch[] {
  const parts = [...name.matchAll(WORD)].map(([part]) => part);
  const byFolded = new Map(parts.map((part) => [folded(part), part]));
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    ...{ start: index, end: index + word.length },
    ...standingOf(word, byFolded.get(folded(word))),
  }));
  const whole = name.trim().length > 1 ? occurrences(lower(text), lower(name.trim())) : [];
  return [...whole, ...runsOf(text, words)];
}

type Word = Stretch & { readonly isStrong: boolean; readonly isPart: boolean };

/** Neighbours that are parts of the name count as one, when one of them tells. */
function runsOf(text: string, words: readonly Word[]): Stretch[] {
  const runs: Stretch[] = [];
  let from = 0;
  while (from < words.length) {
    let to = from;
    while (
      words[to]!.isPart &&
      words[to + 1]?.isPart &&
      BETWEEN.test(text.slice(words[to]!.end, words[to + 1]!.start))
    )
      to += 1;
    const run = words.slice(from, to + 1);
    if (run.some(({ isStrong: tells }) => tells)) runs.push({ start: run[0]!.start, end: run.at(-1)!.end });
    from = to + 1;
  }
  return runs;
}

const lettersOf = (word: string): number => [...word.normalize("NFC")].length;

const isAnyCase = (part: string): boolean =>
  lettersOf(part) >= ANY_CASE_LETTERS && !EVERYDAY.has(folded(part));

/** Scripts without capitals have no small words either. */
const isStrong = (part: string): boolean =>
  lettersOf(part) >= ANY_CASE_LETTERS ||
  !/\p{Lu}|\p{Ll}|\p{Lt}/u.test(part) ||
  (lettersOf(part) >= STRONG_LETTERS && /^\p{Lu}/u.test(part));

/** What a word is to the name: a part of it, when it is written as one, and one that tells by itself. */
function standingOf(word: string, part: string | undefined): Pick<Word, "isPart" | "isStrong"> {
  const isPart = part !== undefined && (isAnyCase(part) || !/^\p{Ll}/u.test(word) || /^\p{Ll}/u.test(part));
  return { isPart, isStrong: isPart && isStrong(part) };
}

/** Without case and accents. */
const folded = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** In lower case, character for character: the places stay what they are. */
const lower = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

function occurrences(text: string, sought: string): Stretch[] {
  const all: Stretch[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length))
    all.push({ start: at, end: at + sought.length });
  return all;
}
