/** All patterns of all languages, arranged so that of a sentence only those are read whose words it has. */

import type { Lexicon, LexiconLanguage } from "../../types/lexicon.ts";
import type { WordSignId } from "../../types/text.ts";
import { once } from "../text/once.ts";
import { type Automaton, automatonOf, choicesOf } from "./automaton.ts";
import { type NeedIndex, type Needs, needIndex } from "./needs.ts";
import { type Part, readClasses, readPattern } from "./notation.ts";
import { type Places, placesOf } from "./places.ts";
import { type WordIndex, wordIndex } from "./word-index.ts";

export type Pattern = {
  readonly language: LexiconLanguage;
  readonly sign: WordSignId;
  readonly takesBack: boolean;
  readonly written: string;
  /** Made when a sentence has all that is needed: most are never asked for. */
  readonly automaton: () => Automaton;
};

export type Machine = {
  readonly words: WordIndex;
  /** Where the words of the sentence being read pass which tests. */
  readonly places: Places;
  /** Each is known by its number here. */
  readonly patterns: readonly Pattern[];
  readonly needs: NeedIndex;
  /** How large the patterns are together. */
  readonly stateCount: number;
};

/** @throws Error when a pattern cannot be read */
export function compileLexicons(lexicons: readonly Lexicon[]): Machine {
  const words = wordIndex();
  let stateCount = 0;
  const patterns: Pattern[] = [];
  const needs: Needs[] = [];
  for (const { language, classes, patterns: lists } of lexicons) {
    const known = readClasses(classes);
    for (const [sign, list] of Object.entries(lists) as [WordSignId, readonly string[]][])
      for (const written of list) {
        const takesBack = written.startsWith("!");
        const parts = readPattern(takesBack ? written.slice(1) : written, known);
        stateCount += sizeOf(parts);
        needs.push(needsOf(parts, words));
        const automaton = once(() => automatonOf(parts, words));
        patterns.push({ language, sign, takesBack, automaton, written: `${language}: ${written}` });
      }
  }
  const testCount = words.size();
  return {
    ...{ words, patterns, stateCount },
    ...{ places: placesOf(testCount), needs: needIndex(needs, testCount) },
  };
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
