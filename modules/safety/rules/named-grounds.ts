/** Whether somebody names what nobody may be refused for. Pure; linear in the length of the text. */

import { GROUND_WORDS, type ProtectedGround } from "./ground-words.ts";
import { foldWord } from "./lexicon/fold-word.ts";
import { wordsOf } from "./lexicon/words.ts";

/** Words in a row, each folded as the words of a text are; the last may be only a beginning. */
type Pattern = {
  readonly words: readonly string[];
  readonly isWhole: boolean;
  readonly ground: ProtectedGround;
};

function patternOf(entry: string, ground: ProtectedGround): Pattern {
  const isWhole = entry.endsWith("$");
  const words = (isWhole ? entry.slice(0, -1) : entry).split("$").map(foldWord);
  return { words, isWhole, ground };
}

/** By the first three letters of their first word: a text asks few of them. */
const PATTERNS = new Map<string, Pattern[]>();
for (const [ground, entries] of Object.entries(GROUND_WORDS) as [ProtectedGround, string][])
  for (const entry of entries.split(/\s+/u).filter((word) => word !== "")) {
    const pattern = patternOf(entry, ground);
    const key = pattern.words[0]!.slice(0, 3);
    PATTERNS.set(key, [...(PATTERNS.get(key) ?? []), pattern]);
  }

/** Each once, in the order in which they are named. */
export function groundsNamed(text: string): ProtectedGround[] {
  const words = wordsOf(text).map(({ forms }) => forms);
  const found = new Set<ProtectedGround>();
  words.forEach((forms, at) => {
    for (const form of forms)
      for (const pattern of PATTERNS.get(form.slice(0, 3)) ?? [])
        if (stands(pattern, words, at)) found.add(pattern.ground);
  });
  return [...found];
}

const stands = ({ words, isWhole }: Pattern, text: readonly (readonly string[])[], at: number): boolean =>
  words.every((word, i) => {
    const isBeginning = i === words.length - 1 && !isWhole;
    return (text[at + i] ?? []).some((said) => (isBeginning ? said.startsWith(word) : said === word));
  });

/** How long after a message a refusal is looked at. */
export const REFUSAL_WITHIN_HOURS = 24;
