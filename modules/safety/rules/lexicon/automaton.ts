/** One pattern as a small machine that reads words one after the other, written out as numbers. */

import type { Part, WordTest } from "./notation.ts";
import type { WordIndex } from "./word-index.ts";

/** State 0 is where the pattern begins; nothing leads back to it. */
export type Automaton = {
  readonly stateCount: number;
  /** The steps of state s are those from `firstStep[s]` to before `firstStep[s + 1]`. */
  readonly firstStep: Int32Array;
  /** The numbered test that a word must pass for the step; `EVERY_WORD` does. */
  readonly test: Int32Array;
  readonly target: Int32Array;
  readonly isEnd: Uint8Array;
  /** The tests of the first steps. */
  readonly begins: Int32Array;
};

export const EVERY_WORD = -1;

type State = {
  /** Where the numbered tests of a word lead. */
  readonly on: Map<number, State[]>;
  /** Where every word leads. */
  readonly onAny: State[];
  /** Where one is without a word. */
  readonly free: State[];
  isEnd: boolean;
};

const newState = (): State => ({ on: new Map(), onAny: [], free: [], isEnd: false });

export function automatonOf(parts: readonly Part[], words: WordIndex): Automaton {
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
    const { singles, others } = choicesOf(part);
    if (singles.length > 0) addWord(from, words.number(singles)).free.push(to);
    for (const choice of others) addParts(from, choice).free.push(to);
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

  const addParts = (from: State, all: readonly Part[]): State => all.reduce(addPart, from);

  const start = newState();
  addParts(start, parts).isEnd = true;
  closeOver(start);
  return writtenOut(start);
}

function writtenOut(start: State): Automaton {
  const numbers = new Map([[start, 0]]);
  const firstStep: number[] = [];
  const test: number[] = [];
  const target: number[] = [];
  const numberOf = (state: State): number => {
    const number = numbers.get(state) ?? numbers.size;
    numbers.set(state, number);
    return number;
  };
  // What is numbered meanwhile is walked through as well.
  for (const state of numbers.keys()) {
    firstStep.push(test.length);
    for (const [each, targets] of state.on)
      for (const to of targets) {
        test.push(each);
        target.push(numberOf(to));
      }
    // A gap before the first word says nothing.
    for (const to of state === start ? [] : state.onAny) {
      test.push(EVERY_WORD);
      target.push(numberOf(to));
    }
  }
  firstStep.push(test.length);
  return {
    ...{ stateCount: numbers.size, firstStep: Int32Array.from(firstStep) },
    ...{ test: Int32Array.from(test), target: Int32Array.from(target) },
    isEnd: Uint8Array.from(numbers.keys(), ({ isEnd }) => (isEnd ? 1 : 0)),
    begins: Int32Array.from(start.on.keys()),
  };
}

type Choice = Extract<Part, { kind: "one of" }>;

type Sorted = { readonly singles: readonly WordTest[]; readonly others: Choice["choices"] };

/** Classes stand in many patterns: each is sorted once. */
const sorted = new WeakMap<Choice["choices"], Sorted>();

/** The single words of a choice, which are one test together, and the phrases. */
export function choicesOf({ choices }: Choice): Sorted {
  const known = sorted.get(choices);
  if (known) return known;
  const singles = choices.flatMap((choice) =>
    choice.length === 1 && choice[0]?.kind === "word" ? [choice[0].test] : [],
  );
  const others = choices.filter((choice) => choice.length > 1 || choice[0]!.kind !== "word");
  const both = { singles, others };
  sorted.set(choices, both);
  return both;
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
      state.isEnd ||= free.isEnd;
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
