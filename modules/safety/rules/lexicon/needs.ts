/** What the words of a sentence must have for a pattern to be in it, written out as numbers: most patterns are put off by that. */

import type { Places } from "./places.ts";

/** Of each of these lists of tests a sentence must pass one. */
export type Needs = readonly (readonly number[])[];

export type NeedIndex = {
  /** Adds the numbers of the patterns whose needs the sentence has. */
  candidates(places: Places, into: number[]): void;
};

/** Each pattern stands under the need that fewest patterns share, and is looked at when that one is there. */
export function needIndex(needsOf: readonly Needs[], testCount: number): NeedIndex {
  const crowdOf = crowds(needsOf, testCount);
  const under: number[][] = Array.from({ length: testCount }, () => []);
  needsOf.forEach((needs, pattern) => {
    const rarest = needs.reduce((best, need) => (crowdOf(need) < crowdOf(best) ? need : best));
    for (const test of new Set(rarest)) under[test]!.push(pattern);
  });
  const { from, codes } = writtenOut(needsOf, crowdOf);
  const patterns = Int32Array.from(under.flat());
  const firstUnder = startsOf(under);
  const asked = new Int32Array(needsOf.length);
  let sentence = 0;

  function candidates({ passed, isPassed }: Places, into: number[]): void {
    sentence += 1;
    for (const test of passed())
      for (let at = firstUnder[test]!; at < firstUnder[test + 1]!; at += 1) {
        const pattern = patterns[at]!;
        if (asked[pattern] === sentence) continue;
        asked[pattern] = sentence;
        if (hasAll(isPassed, codes, from[pattern]!, from[pattern + 1]!)) into.push(pattern);
      }
  }

  return { candidates };
}

function hasAll(isPassed: Uint8Array, codes: Int32Array, from: number, to: number): boolean {
  let isThere = false;
  for (let at = from; at < to; at += 1) {
    const code = codes[at]!;
    isThere ||= isPassed[code < 0 ? ~code : code] === 1;
    if (code < 0) {
      if (!isThere) return false;
      isThere = false;
    }
  }
  return true;
}

/** All needs behind each other, the rarest of a pattern first; the last test of a need is written as its complement. */
function writtenOut(needsOf: readonly Needs[], crowdOf: (need: readonly number[]) => number) {
  const codes: number[] = [];
  const from = Int32Array.from({ length: needsOf.length + 1 }, (_, pattern) => {
    const start = codes.length;
    for (const need of [...(needsOf[pattern] ?? [])].sort((a, b) => crowdOf(a) - crowdOf(b)))
      codes.push(...need.slice(0, -1), ~need.at(-1)!);
    return start;
  });
  return { from, codes: Int32Array.from(codes) };
}

/** Where each list begins when all stand behind each other, and where the last one ends. */
function startsOf(lists: readonly (readonly number[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, index) => {
    starts[index + 1] = starts[index]! + length;
  });
  return starts;
}

/** How many needs share the tests of one. */
function crowds(needsOf: readonly Needs[], testCount: number): (need: readonly number[]) => number {
  const shared = new Int32Array(testCount);
  for (const needs of needsOf) for (const need of needs) for (const test of need) shared[test]! += 1;
  return (need) => need.reduce((sum, test) => sum + shared[test]!, 0);
}
