import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAliasName, localName, newAliasName } from "./name.ts";
import { WORDS } from "./words.ts";

const draws = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
const randomOf = (stream: Iterator<number>) => (below: number) => Math.floor(stream.next().value! * below);

describe("a new alias", () => {
  test("is a word and sixteen letters of chance, and known as one of ours in any case", () => {
    fc.assert(
      fc.property(draws, (stream) => {
        const name = newAliasName(randomOf(stream));
        expect(isAliasName(name)).toBe(true);
        expect(localName(name.toUpperCase())).toBe(name);
        expect(name.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  test("is beyond guessing: more than eighty bits", () => {
    expect(16 * Math.log2(27) + Math.log2(WORDS.length)).toBeGreaterThan(80);
  });

  test("begins with one of many words, each short and there once", () => {
    expect(new Set(WORDS).size).toBe(WORDS.length);
    expect(WORDS.every((word) => /^[a-z]{2,12}$/.test(word))).toBe(true);
    expect(WORDS.length).toBeGreaterThan(250);
  });
});

test.each([
  ["harbour-7kmp-x9qw-d4tn-2bfr", "harbour-7kmp-x9qw-d4tn-2bfr"],
  ["Harbour-7KMP-x9qw-d4tn-2bfr", "harbour-7kmp-x9qw-d4tn-2bfr"],
  ["harbour-7kmp-x9qw-d4tn-2bfr+newsletter", "harbour-7kmp-x9qw-d4tn-2bfr"],
  ['"harbour-7kmp-x9qw-d4tn-2bfr"', "harbour-7kmp-x9qw-d4tn-2bfr"],
  ['"harbour\\-7kmp-x9qw-d4tn-2bfr+x"', "harbour-7kmp-x9qw-d4tn-2bfr"],
  ['"two words"', undefined],
  ["", undefined],
  ["+only-an-extension", undefined],
  ['"', undefined],
  ["a".repeat(65), undefined],
])("A1 A2 the local part %s is read as %s", (local, name) => {
  expect(localName(local)).toBe(name);
});
