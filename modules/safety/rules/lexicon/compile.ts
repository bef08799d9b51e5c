/** All patterns of all languages, arranged so that of a sentence only those are read whose words it has. */

import type { Lexicon, LexiconLanguage } from "../../types/lexicon.ts";
import type { WordSignId } from "../../types/text.ts";
import { automatonOf, choicesOf, type State } from "./automaton.ts";
import { type Part, readClasses, readPattern } from "./notation.ts";
import { type WordIndex, wordIndex } from "./word-index.ts";

export type Pattern = {
  readonly language: LexiconLanguage;
  readonly sign: WordSignId;
  readonly takesBack: boolean;
  readonly written: string;
  readonly id: number;
  /** Of each of these sets of tests a sentence must pass one; otherwise the pattern cannot be in it. */
  readonly needs: readonly (readonly number[])[];
  /** Made when a sentence has all that is needed: most are never asked for. */
  readonly begin: () => State;
};

export type Machine = {
  readonly words: WordIndex;
  /** By the number of a test, the patterns to look at when a sentence passes it: each pattern by its rarest need. */
  readonly byNeed: readonly (readonly Pattern[])[];
  /** How many patterns there are; each is known by its number below that. */
  readonly patternCount: number;
  /** How large the patterns are together. */
  readonly stateCount: number;
};

/** @throws Error when a pattern cannot be read */
export function compileLexicons(lexicons: readonly Lexicon[]): Machine {
  const words = wordIndex();
  let stateCount = 0;
  const patterns: Pattern[] = [];
  for (const { language, classes, patterns: lists } of lexicons) {
    const known = readClasses(classes);
    for (const [sign, list] of Object.entries(lists) as [WordSignId, readonly string[]][])
      for (const written of list) {
        const takesBack = written.startsWith("!");
        const parts = readPattern(takesBack ? written.slice(1) : written, known);
        stateCount += sizeOf(parts);
        const needs = needsOf(parts, words);
        const begin = once(() => automatonOf(parts, words));
        const id = patterns.length;
        patterns.push({ id, language, sign, takesBack, needs, begin, written: `${language}: ${written}` });
      }
  }
  return { words, byNeed: arrange(patterns, words.size()), patternCount: patterns.length, stateCount };
}

/** Each pattern stands under the need that fewest patterns share. */
function arrange(patterns: readonly Pattern[], tests: number): Pattern[][] {
  const shared = new Int32Array(tests);
  for (const { needs } of patterns) for (const need of needs) for (const test of need) shared[test]! += 1;
  const crowd = (need: readonly number[]) => need.reduce((sum, test) => sum + shared[test]!, 0);
  const byNeed: Pattern[][] = Array.from({ length: tests }, () => []);
  for (const pattern of patterns) {
    const rarest = pattern.needs.reduce((best, need) => (crowd(need) < crowd(best) ? need : best));
    for (const test of new Set(rarest)) byNeed[test]!.push(pattern);
  }
  return byNeed;
}

/** One set for each part that cannot be missing. */
function needsOf(parts: readonly Part[], words: WordIndex): number[][] {
  return parts.flatMap((part) => {
    if (part.kind === "any") return [];
    if (part.kind === "word") return [[words.number([part.test])]];
    const { singles, others } = choicesOf(part);
    // The automaton asks for these as well: they are numbered before anything is read.
    const ofSingles = singles.length > 0 ? [words.number(singles)] : [];
    const ofOthers = others.map((choice) => needsOf(choice, words));
    if (part.mayMiss) return [];
    return [[...ofSingles, ...ofOthers.flatMap((needs) => needs[0] ?? [])]];
  });
}

const sizeOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => {
    if (part.kind === "word") return sum + 1;
    if (part.kind === "any") return sum + part.atMost;
    const { singles, others } = choicesOf(part);
    return sum + (singles.length > 0 ? 1 : 0) + others.reduce((all, choice) => all + sizeOf(choice), 0);
  }, 0);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
