/** Runs a text through the machine: which concepts its words speak of, and where. The work grows with the length alone. */

import type { WordSignId } from "../../types/text.ts";
import type { Ending, Machine, State } from "./compile.ts";
import { SENTENCE_END, type Word } from "./words.ts";

/** Words that speak of a concept. Places are those of the words given. */
export type WordMatch = {
  readonly sign: WordSignId;
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
};

type Seen = { readonly ending: Ending; readonly first: number; readonly last: number };

/** Every match that no pattern of the same concept in the same sentence takes back; of two in one place the longer one. */
export function matchWords(machine: Machine, words: readonly Word[]): WordMatch[] {
  const matches: WordMatch[] = [];
  let sentence: Seen[] = [];
  let active = new Map<State, number>();

  const endSentence = () => {
    const takenBack = new Set(
      sentence.filter(({ ending }) => ending.takesBack).map(({ ending }) => ending.sign),
    );
    for (const seen of widest(sentence.filter(({ ending }) => !takenBack.has(ending.sign))))
      matches.push({
        ...{ sign: seen.ending.sign, pattern: seen.ending.pattern },
        ...{ start: words[seen.first]!.start, end: words[seen.last]!.end },
      });
    sentence = [];
    active = new Map();
  };

  for (const [index, word] of words.entries()) {
    if (word.forms[0] === SENTENCE_END) {
      endSentence();
      continue;
    }
    const next = new Map<State, number>();
    const step = (states: readonly State[] | undefined, first: number) => {
      for (const state of states ?? []) {
        // The nearest beginning: it says best where the words stand.
        next.set(state, Math.max(first, next.get(state) ?? 0));
        if (state.ending) sentence.push({ ending: state.ending, first, last: index });
      }
    };
    for (const test of machine.words.passedBy(word.forms)) {
      step(machine.start.on.get(test), index);
      for (const [state, first] of active) step(state.on.get(test), first);
    }
    for (const [state, first] of active) step(state.onAny, first);
    active = next;
  }
  endSentence();
  return matches;
}

/** Of the same concept's matches those that lie in no other. */
function widest(seen: readonly Seen[]): Seen[] {
  const kept: Seen[] = [];
  const byWidth = [...seen].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const each of byWidth)
    if (
      !kept.some(
        (wide) => wide.ending.sign === each.ending.sign && wide.first <= each.first && wide.last >= each.last,
      )
    )
      kept.push(each);
  return kept.sort((a, b) => a.first - b.first);
}
