import fc from "fast-check";
import { expect, test } from "vitest";
import { findCards } from "./cards.ts";
import { passesLuhn } from "./checksums.ts";
import { viewsOfText } from "./testing-examples.ts";

const find = (text: string) => findCards(viewsOfText(text), { countries: [], knownNumbers: [] });

/** Sixteen digits of a Visa card with the right last one. */
const aCard = fc.stringMatching(/^4\d{14}$/u).map((digits) => {
  const last = [..."0123456789"].find((digit) => passesLuhn(digits + digit))!;
  return digits + last;
});
const groupsOf = (digits: string) => digits.match(/\d{4}/gu)!;

test("a card is found whatever stands between its groups", () => {
  fc.assert(
    fc.property(aCard, fc.constantFrom("", " ", "-", ".", "\n", " - ", "  "), (digits, gap) => {
      const written = groupsOf(digits).join(gap);
      expect(find(`It is ${written} (Mira)`)).toMatchObject([
        { value: `•••• ${digits.slice(-4)}`, span: { start: 6, end: 6 + written.length } },
      ]);
    }),
  );
});

test("with any digit wrong it is no card", () => {
  fc.assert(
    fc.property(aCard, fc.integer({ min: 1, max: 15 }), (digits, at) => {
      const wrong = digits.slice(0, at) + ((Number(digits[at]) + 1) % 10) + digits.slice(at + 1);
      expect(find(wrong)).toEqual([]);
    }),
  );
});

test("what lies inside a longer number is no card", () => {
  expect(find("4111 1111 1111 1111")).toHaveLength(1);
  expect(find("94111111111111111")).toEqual([]);
  expect(find("41111111111111112345")).toEqual([]);
  expect(find("4111 1111 1111 1111 2345")).toEqual([]);
  expect(find("PL4111111111111111")).toEqual([]);
});

test("two cards side by side are two", () => {
  expect(find("4111 1111 1111 1111 5555 5555 5555 4444")).toHaveLength(2);
});
