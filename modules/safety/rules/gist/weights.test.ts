import fc from "fast-check";
import { expect, test } from "vitest";
import { nameOf, TRAIT_COUNT } from "./traits.ts";
import { readWeights, weightOf, writeWeights } from "./weights.ts";

const traits = fc.uniqueArray(fc.integer({ min: 0, max: TRAIT_COUNT - 1 }), { maxLength: 60 });
const weight = fc.integer({ min: -999, max: 999 });

test("a table reads as it was written", () => {
  fc.assert(
    fc.property(traits, weight, fc.infiniteStream(weight), (weighed, bias, more) => {
      const of = new Int16Array(TRAIT_COUNT);
      for (const trait of weighed) of[trait] = more.next().value!;
      const read = readWeights(writeWeights({ bias, of }));
      expect(read.bias).toBe(bias);
      expect([...read.of]).toEqual([...of]);
    }),
    { numRuns: 20 },
  );
});

test("a weight of nothing known is an error", () => {
  expect(() => readWeights("bias: all 3\nmessage card: nobody 4")).toThrow(
    "no trait is called message card nobody",
  );
});

test("every trait has a name of its own", () => {
  const names = Array.from({ length: TRAIT_COUNT }, (_, trait) => nameOf(trait));
  expect(new Set(names).size).toBe(TRAIT_COUNT);
});

test("weights add up, whatever the order", () => {
  fc.assert(
    fc.property(traits, weight, (seen, bias) => {
      const of = Int16Array.from({ length: TRAIT_COUNT }, (_, trait) => trait % 7);
      const weights = { bias, of };
      expect(weightOf(weights, [...seen].reverse())).toBe(weightOf(weights, seen));
    }),
  );
});
