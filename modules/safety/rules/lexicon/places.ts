/** Where the words of one sentence pass which tests. It is filled and emptied again for each sentence: nothing is made anew. */

/** Two words of 32 bits. */
export const MOST_PLACES = 64;
const HALF = 32;

export type Places = {
  /** The word at that place passes these tests. */
  enter(place: number, tests: Int32Array): void;
  /** Makes room for the next sentence. */
  leave(): void;
  /** One for each test that some word passes, zero for the others. */
  readonly isPassed: Uint8Array;
  passes(test: number, place: number): boolean;
  /** The first place from `from` on whose word passes one of them, or -1. */
  next(tests: Int32Array, from: number): number;
  /** The tests that some word passes, in the order in which they were first passed. */
  passed(): Int32Array;
};

export function placesOf(testCount: number): Places {
  const low = new Int32Array(testCount);
  const high = new Int32Array(testCount);
  const isPassed = new Uint8Array(testCount);
  const touched = new Int32Array(testCount);
  let touchedCount = 0;

  function enter(place: number, tests: Int32Array): void {
    const bit = 1 << (place % HALF);
    const half = place < HALF ? low : high;
    for (const test of tests) {
      if (isPassed[test] === 0) {
        isPassed[test] = 1;
        touched[touchedCount++] = test;
      }
      half[test]! |= bit;
    }
  }

  function leave(): void {
    for (let index = 0; index < touchedCount; index += 1) {
      const test = touched[index]!;
      isPassed[test] = 0;
      low[test] = 0;
      high[test] = 0;
    }
    touchedCount = 0;
  }

  const passes = (test: number, place: number): boolean =>
    ((place < HALF ? low : high)[test]! & (1 << (place % HALF))) !== 0;

  function next(tests: Int32Array, from: number): number {
    let inLow = 0;
    let inHigh = 0;
    for (const test of tests) {
      inLow |= low[test]!;
      inHigh |= high[test]!;
    }
    if (from < HALF) {
      const left = inLow & (-1 << from);
      if (left !== 0) return lowestBit(left);
    }
    const left = from < MOST_PLACES ? inHigh & (-1 << Math.max(0, from - HALF)) : 0;
    return left === 0 ? -1 : HALF + lowestBit(left);
  }

  return { enter, leave, isPassed, passes, next, passed: () => touched.subarray(0, touchedCount) };
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
