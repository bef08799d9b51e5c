import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_PLACES, placesOf } from "./places.ts";

const TESTS = 12;
const sentence = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: TESTS - 1 })), {
  minLength: 1,
  maxLength: MOST_PLACES,
});

test("a sentence is told as it was entered, and nothing of it is left for the next", () => {
  const places = placesOf(TESTS);
  fc.assert(
    fc.property(sentence, fc.integer({ min: 0, max: MOST_PLACES }), (words, from) => {
      words.forEach((tests, place) => {
        places.enter(place, Int32Array.from(tests));
      });
      expect([...places.passed()].sort()).toEqual([...new Set(words.flat())].sort());
      for (let test = 0; test < TESTS; test += 1) {
        const at = words.flatMap((tests, place) => (tests.includes(test) ? [place] : []));
        expect(places.isPassed[test]).toBe(at.length > 0 ? 1 : 0);
        expect(words.flatMap((_, place) => (places.passes(test, place) ? [place] : []))).toEqual(at);
        expect(places.next(Int32Array.of(test), from)).toBe(at.find((place) => place >= from) ?? -1);
      }
      places.leave();
      expect(places.passed()).toHaveLength(0);
      expect([...places.isPassed].every((passed) => passed === 0)).toBe(true);
    }),
  );
});
