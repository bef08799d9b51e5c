/** Finds the words that say what a number is, and which of them is nearest to it. */

import type { Span } from "../../types/text.ts";
import { beginningsOf } from "../text/beginnings.ts";
import { eachWord } from "../text/digits-letters.ts";
import { DIGITS, withoutLast } from "../text/edges.ts";
import { firstNot } from "../text/lower-bound.ts";
import { LABELS, type LabelKind, type LabelLanguage } from "./number-labels.ts";

/** A label word; one word may say several things. */
export type LabelMark = Span & {
  readonly kinds: readonly LabelKind[];
  readonly languages: readonly LabelLanguage[];
};

type Entry = {
  readonly stem: string;
  readonly isWhole: boolean;
  kinds: LabelKind[];
  languages: LabelLanguage[];
};

/** Words are looked up by their first three letters, or all two. */
const FIRST_UNITS = 3;
const SHORTEST = 2;
/** "and", "with", "for", "the" are written on to Arabic words. */
const ARABIC_FRONT = /^[وفبلك]?(?:ال|لل)?(?=..)/u;
const HYPHENATED = /^[a-z]+-[a-z]+/u;
const LONGEST_AFTER_HYPHEN = 5;
const ARABIC = /^[\u0600-\u06ff]/u;

const entries = compiled();
const mayBeLabel = beginningsOf(entries.keys());
const FIRST_ARABIC = 0x600;

/** The label words of `plain` (see `plainLetters`), in order. */
export function labelsIn(plain: string): LabelMark[] {
  const marks: LabelMark[] = [];
  eachWord(plain, (start, end) => {
    if (end - start < SHORTEST) return;
    if (plain.charCodeAt(start) < FIRST_ARABIC && !mayBeLabel(plain, start, end)) return;
    const word = wordAt(plain, start, end);
    const entry = entryOf(word);
    if (entry)
      marks.push({ start, end: start + word.length, kinds: entry.kinds, languages: entry.languages });
  });
  return marks;
}

/** The word without digits at its end, and with what a hyphen hangs on to it where that makes a word known here. */
function wordAt(plain: string, start: number, end: number): string {
  const word = plain.slice(start, end);
  if (plain[end] === "-") {
    const whole = HYPHENATED.exec(plain.slice(start, end + LONGEST_AFTER_HYPHEN + 1))?.[0];
    if (whole && lookUp(whole)?.isWhole) return whole;
  }
  const last = plain.charCodeAt(end - 1);
  if (last < 0x30 || last > 0x39) return word;
  // "cvv2" is a word, and "tel0612345678" begins with one.
  return lookUp(word)?.stem === word ? word : withoutLast(word, DIGITS);
}

function entryOf(word: string): Entry | undefined {
  const direct = lookUp(word);
  if (direct) return direct;
  return ARABIC.test(word) ? lookUp(word.replace(ARABIC_FRONT, "")) : undefined;
}

/** The longest entry that the word is or begins with. */
function lookUp(word: string): Entry | undefined {
  for (const entry of entries.get(word.slice(0, FIRST_UNITS)) ?? [])
    if (entry.isWhole ? word === entry.stem : word.startsWith(entry.stem)) return entry;
  return undefined;
}

/** The index of the last mark that ends at or before `at`; -1 when there is none. */
export const lastBefore = (marks: readonly LabelMark[], at: number): number =>
  firstNot(marks.length, (index) => marks[index]!.end <= at) - 1;

/** The marks that lie between two places. */
export function marksBetween(marks: readonly LabelMark[], from: number, to: number): LabelMark[] {
  const between: LabelMark[] = [];
  for (let i = lastBefore(marks, to); i >= 0 && marks[i]!.start >= from; i--) between.push(marks[i]!);
  return between.reverse();
}

function compiled(): ReadonlyMap<string, readonly Entry[]> {
  const byWord = new Map<string, Entry>();
  for (const [kind, languages] of Object.entries(LABELS) as [LabelKind, (typeof LABELS)[LabelKind]][])
    for (const [language, words] of Object.entries(languages) as [LabelLanguage, string][])
      for (const word of words.split(" ")) {
        const known = byWord.get(word);
        if (!known) {
          const isWhole = !word.endsWith("*");
          byWord.set(word, {
            stem: isWhole ? word : word.slice(0, -1),
            isWhole,
            kinds: [kind],
            languages: [language],
          });
        } else {
          if (!known.kinds.includes(kind)) known.kinds.push(kind);
          if (!known.languages.includes(language)) known.languages.push(language);
        }
      }
  const byStart = new Map<string, Entry[]>();
  for (const entry of byWord.values()) {
    const start = entry.stem.slice(0, FIRST_UNITS);
    byStart.set(start, [...(byStart.get(start) ?? []), entry]);
  }
  for (const list of byStart.values())
    list.sort((a, b) => b.stem.length - a.stem.length || Number(b.isWhole) - Number(a.isWhole));
  return byStart;
}
