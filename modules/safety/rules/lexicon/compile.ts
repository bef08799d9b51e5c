/** All patterns of all languages as one machine that reads a text once, whatever the text says. */

import type { Lexicon } from "../../types/lexicon.ts";
import type { WordSignId } from "../../types/text.ts";
import { type Part, readClasses, readPattern } from "./notation.ts";
import { type WordIndex, wordIndex } from "./word-index.ts";

/** What a way through the machine ends in. */
export type Ending = { readonly sign: WordSignId; readonly takesBack: boolean; readonly pattern: string };

export type State = {
  /** Where the numbered tests of a word lead. */
  readonly on: Map<number, State[]>;
  /** Where every word leads. */
  readonly onAny: State[];
  /** Where one is without a word. */
  readonly free: State[];
  ending: Ending | undefined;
  /** A number of its own, for sets of states. */
  readonly id: number;
};

export type Machine = { readonly start: State; readonly words: WordIndex; readonly stateCount: number };

/** @throws Error when a pattern cannot be read */
export function compileLexicons(lexicons: readonly Lexicon[]): Machine {
  const words = wordIndex();
  let stateCount = 0;
  const newState = (): State => {
    stateCount += 1;
    return { on: new Map(), onAny: [], free: [], ending: undefined, id: stateCount - 1 };
  };

  function addWord(from: State, test: number): State {
    const to = newState();
    from.on.set(test, [...(from.on.get(test) ?? []), to]);
    return to;
  }

  function addPart(from: State, part: Part): State {
    if (part.kind === "word") return addWord(from, words.number([part.test]));
    if (part.kind === "any") return addGap(from, part.atMost);
    const to = newState();
    if (part.mayMiss) from.free.push(to);
    const singles = part.choices.flatMap((choice) =>
      choice.length === 1 && choice[0]?.kind === "word" ? [choice[0].test] : [],
    );
    if (singles.length > 0) addWord(from, words.number(singles)).free.push(to);
    for (const choice of part.choices)
      if (choice.length > 1 || choice[0]!.kind !== "word") addParts(from, choice).free.push(to);
    return to;
  }

  function addGap(from: State, atMost: number): State {
    const to = newState();
    let here = from;
    for (let count = 0; count < atMost; count += 1) {
      const next = newState();
      here.free.push(to);
      here.onAny.push(next);
      here = next;
    }
    here.free.push(to);
    return to;
  }

  const addParts = (from: State, parts: readonly Part[]): State => parts.reduce(addPart, from);

  const start = newState();
  for (const { language, classes, patterns } of lexicons) {
    const known = readClasses(classes);
    for (const [sign, list] of Object.entries(patterns) as [WordSignId, readonly string[]][])
      for (const written of list) {
        const takesBack = written.startsWith("!");
        const begin = newState();
        start.free.push(begin);
        addParts(begin, readPattern(takesBack ? written.slice(1) : written, known)).ending = {
          ...{ sign, takesBack, pattern: `${language}: ${written}` },
        };
      }
  }
  closeOver(start);
  return { start, words, stateCount };
}

/** Does away with free steps: every state gets the steps of those it reaches without a word. */
function closeOver(start: State): void {
  const done = new Set<State>();
  const queue = [start];
  for (let state = queue.pop(); state; state = queue.pop()) {
    if (done.has(state)) continue;
    done.add(state);
    for (const free of reachedFreely(state)) {
      if (free === state) continue;
      for (const [test, targets] of free.on)
        state.on.set(test, [...new Set([...(state.on.get(test) ?? []), ...targets])]);
      for (const target of free.onAny) if (!state.onAny.includes(target)) state.onAny.push(target);
      if (state !== start) state.ending ??= free.ending;
    }
    for (const targets of state.on.values()) queue.push(...targets);
    queue.push(...state.onAny);
  }
}

function reachedFreely(from: State): Set<State> {
  const reached = new Set<State>([from]);
  for (const state of reached) for (const next of state.free) reached.add(next);
  return reached;
}
