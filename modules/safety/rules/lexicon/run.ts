/** Runs one pattern over the words of a sentence. */

import { type Automaton, EVERY_WORD } from "./automaton.ts";
import type { Places } from "./places.ts";

const NOT_THERE = -1;

/** States that were reached: in a list and, by state, the nearest place at which the pattern may have begun. */
type Front = { readonly states: Int32Array; readonly firstOf: Int32Array; count: number };

const frontFor = (stateCount: number): Front => ({
  ...{ states: new Int32Array(stateCount), firstOf: new Int32Array(stateCount).fill(NOT_THERE) },
  count: 0,
});

let before = frontFor(256);
let behind = frontFor(256);

/** Tells each place where the pattern begins and ends; of several beginnings the nearest, which says best where it stands. */
export function read(
  { stateCount, firstStep, test, target, isEnd, begins }: Automaton,
  places: Places,
  placeCount: number,
  tell: (first: number, last: number) => void,
): void {
  if (before.states.length < stateCount) {
    before = frontFor(stateCount);
    behind = frontFor(stateCount);
  }
  for (let place = 0; place < placeCount; place += 1) {
    if (before.count === 0) {
      place = places.next(begins, place);
      if (place < 0) return;
    }
    reach(before, 0, place);
    for (let index = 0; index < before.count; index += 1) {
      const state = before.states[index]!;
      const first = before.firstOf[state]!;
      for (let step = firstStep[state]!; step < firstStep[state + 1]!; step += 1) {
        const needed = test[step]!;
        if (needed === EVERY_WORD || places.passes(needed, place)) reach(behind, target[step]!, first);
      }
    }
    for (let index = 0; index < behind.count; index += 1) {
      const state = behind.states[index]!;
      if (isEnd[state] === 1) tell(behind.firstOf[state]!, place);
    }
    empty(before);
    [before, behind] = [behind, before];
  }
  empty(before);
}

function reach(front: Front, state: number, first: number): void {
  const known = front.firstOf[state]!;
  if (known === NOT_THERE) front.states[front.count++] = state;
  if (first > known) front.firstOf[state] = first;
}

function empty(front: Front): void {
  for (let index = 0; index < front.count; index += 1) front.firstOf[front.states[index]!] = NOT_THERE;
  front.count = 0;
}
