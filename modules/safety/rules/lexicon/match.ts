/** Which concepts the words of a text speak of, and where. The work grows with the length of the text alone. */

import type { WordSignId } from "../../types/text.ts";
import type { Machine, Pattern } from "./compile.ts";
import { MOST_PLACES } from "./places.ts";
import { read } from "./run.ts";
import { SENTENCE_END, type Word } from "./words.ts";

/** Words that speak of a concept. Places are those of the words given. */
export type WordMatch = {
  readonly sign: WordSignId;
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
};

type Seen = { readonly pattern: Pattern; readonly first: number; readonly last: number };

/**
 * A sentence of more words is read piece by piece, each overlapping the next by half, so that no pattern is missed that is
 * not longer than that and nobody can make the reading long.
 */
const MOST_WORDS = MOST_PLACES;

/** Every match that no pattern of the same concept and language in its sentence takes back; of two in one place the longer one. */
export function matchWords(machine: Machine, words: readonly Word[]): WordMatch[] {
  const matches = new Map<string, WordMatch>();
  for (const { from, to } of sentencesOf(words))
    for (const { pattern, first, last } of settled(seenIn(machine, words, from, to))) {
      const { sign, written } = pattern;
      const { start } = words[first]!;
      const { end } = words[last]!;
      matches.set(`${sign} ${start} ${end}`, { sign, pattern: written, start, end });
    }
  return [...matches.values()];
}

function* sentencesOf(words: readonly Word[]): Generator<{ from: number; to: number }> {
  let from = 0;
  for (let index = 0; index <= words.length; index += 1) {
    const isEnd = index === words.length || words[index]!.forms[0] === SENTENCE_END;
    if (isEnd || index - from === MOST_WORDS) {
      if (index > from) yield { from, to: index };
      from = isEnd ? index + 1 : index - MOST_WORDS / 2;
    }
  }
}

function seenIn(machine: Machine, words: readonly Word[], from: number, to: number): Seen[] {
  const { places, needs, patterns } = machine;
  for (let place = 0; place < to - from; place += 1)
    places.enter(place, machine.words.passedBy(words[from + place]!.forms));
  const candidates: number[] = [];
  needs.candidates(places, candidates);
  const seen: Seen[] = [];
  for (const candidate of candidates) {
    const pattern = patterns[candidate]!;
    read(pattern.automaton(), places, to - from, (first, last) =>
      seen.push({ pattern, first: from + first, last: from + last }),
    );
  }
  places.leave();
  return seen;
}

/** A language takes back only what it said itself: "nie" is never in German and not in Polish. */
const conceptOf = ({ language, sign }: Pattern): string => `${language} ${sign}`;

/** Without what is taken back, and of the same concept's matches only those that lie in no other. */
function settled(seen: readonly Seen[]): Seen[] {
  const takenBack = new Set(
    seen.filter(({ pattern }) => pattern.takesBack).map(({ pattern }) => conceptOf(pattern)),
  );
  const kept: Seen[] = [];
  const byWidth = seen
    .filter(({ pattern }) => !takenBack.has(conceptOf(pattern)))
    .sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const each of byWidth) if (!kept.some((wide) => liesIn(each, wide))) kept.push(each);
  return kept.sort((a, b) => a.first - b.first);
}

const liesIn = (one: Seen, wide: Seen): boolean =>
  wide.pattern.sign === one.pattern.sign && wide.first <= one.first && wide.last >= one.last;
