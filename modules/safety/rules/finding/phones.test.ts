import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HIDDEN_PHONES } from "./examples-hidden-phones.ts";
import { PHONES } from "./examples-phones.ts";
import { findPhones } from "./phones.ts";
import { examples, unmarked, viewsOfText } from "./testing-examples.ts";

const find = (text: string, countries: readonly string[], knownNumbers: readonly string[] = []) =>
  findPhones(viewsOfText(text), { countries, knownNumbers });

describe("a telephone is found where it stands, and read as its country writes it", () => {
  test.each(examples(PHONES, /^([A-Z]{2}) (\+\d+) /u).map(({ words, rest }) => [rest, words[0]!, words[1]!]))(
    "%s (%s)",
    (sentence, country, number) => {
      const { text, span } = unmarked(sentence);
      expect(find(text, [country])).toMatchObject([{ type: "phone", value: number, span }]);
    },
  );
});

describe("a telephone is found although it was hidden", () => {
  test.each(
    examples(HIDDEN_PHONES, /^([A-Z]{2}) (\+\d+) /u).map(({ words, rest }) => [rest, words[0]!, words[1]!]),
  )("%s (%s)", (text, country, number) => {
    const found = find(text, [country]);
    expect(found).toMatchObject([{ value: number }]);
    expect(found[0]!.view).not.toBe("written");
  });
});

test("a French number is told by its pairs alone, wherever the stay is", () => {
  expect(find("06 12 34 56 78", ["PT"])).toMatchObject([{ value: "+33612345678" }]);
  expect(find("612 34 56 78 9", ["PT"])).toEqual([]);
});

test("a number that the stay is known by is nobody's telephone, unless its country is said", () => {
  expect(find("912345678", ["PT"])).toHaveLength(1);
  expect(find("912345678", ["PT"], ["912-345-678"])).toEqual([]);
  expect(find("+351 912345678", ["PT"], ["912345678"])).toHaveLength(1);
});

test("the nearest word decides what a number is", () => {
  expect(find("Phone me about the booking 912345678", ["PT"])).toEqual([]);
  expect(find("About the booking, phone 912345678", ["PT"])).toHaveLength(1);
});

test("what hides a number covers its whole stretch of the original", () => {
  const text = "Call zero seven seven double zero nine double zero one two three, Mira";
  const [found] = find(text, ["GB"]);
  expect(text.slice(found!.span.start, found!.span.end)).toBe(
    "zero seven seven double zero nine double zero one two three",
  );
  expect(found!.view).toBe("digits");
});

test("a country that nobody knows is passed over", () => {
  expect(find("912 345 678", ["XX", "", "PT"])).toHaveLength(1);
});

test("a number planted in a sentence is found at its place", () => {
  const tail = fc.integer({ min: 0, max: 9_999_999 }).map((n) => String(n).padStart(7, "0"));
  const words = fc.constantFrom("Hello Teo", "We arrive late", "See you", "Obrigada", "à bientôt");
  fc.assert(
    fc.property(tail, words, words, (digits, before, after) => {
      const number = `+351 91${digits.slice(0, 1)} ${digits.slice(1, 4)} ${digits.slice(4)}`;
      const text = `${before}, ${number}, ${after}`;
      const start = before.length + 2;
      expect(find(text, ["GB"])).toMatchObject([
        { value: number.replaceAll(" ", ""), span: { start, end: start + number.length } },
      ]);
    }),
    { numRuns: 200 },
  );
});
