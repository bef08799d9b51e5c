import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digitsView } from "./digits.ts";
import { foldedView } from "./fold.ts";

const read = (text: string) => digitsView(foldedView(text)).text;

describe("dictated numbers are read as they are heard", () => {
  test.each([
    ["zero seven nine one one double five triple six oh", "07911556660"],
    ["twenty one, forty-two, ninety nine, one hundred", "214299100"],
    ["einundzwanzig zweiundvierzig neunundneunzig drei", "2142993"],
    ["zéro six soixante-dix-sept quatre-vingt-douze quatre-vingt-un", "06779281"],
    ["zéro quatre vingt-deux trente-quatre dix-sept", "04223417"],
    ["veintiuno, treinta y dos, noventa y nueve, cero", "2132990"],
    ["eenentwintig tweeëndertig negenennegentig nul", "2132990"],
    ["dwadzieścia jeden trzydzieści dwa sto trzy", "2132103"],
    ["девятьсот шестнадцать сто двадцать три ноль", "9161230"],
    ["خمسة وعشرون، ستة وثلاثون، صفر، واحد، اثنان", "2536012"],
    ["vinte e um, trinta e dois, noventa e nove, zero", "2132990"],
    ["tjugoett trettiotvå nittionio noll", "2132990"],
    ["plus three five one nine one two three", "+3519123"],
    ["zerosixonetwothreefourfive", "0612345"],
    ["zero 6 one2 three 4 five", "0612345"],
    ["O6l2 345", "0612345"],
  ])("%s", (text, digits) => {
    expect(read(text)).toBe(digits);
  });
});

test("what nobody hid stays as it is written", () => {
  for (const text of [
    "06 12 34 56 78",
    "(202) 555-0123",
    "14.07.2026, 21.07.2026 and 28.07.2026",
    "07:30-10:30, 12:00, 13:00",
    "two adults and three children of five, seven and nine",
    "2019, 2021",
    "120 €, 130 €, 140 €, 150 €",
  ])
    expect(read(text)).toBe(text);
});

test("fewer than seven digits are never joined", () => {
  expect(read("1 2 3 4 5 6")).toBe("1 2 3 4 5 6");
  expect(read("1 2 3 4 5 6 7")).toBe("1234567");
});

test("every unit of the view leads back to where it was said", () => {
  const text = "call zero six, 12 34 five six seven eight now";
  const view = digitsView(foldedView(text));
  expect(view.text).toBe("call 0612345678 now");
  expect(text.slice(view.starts[5], view.ends[5])).toBe("zero");
  expect(text.slice(view.starts[7], view.ends[8])).toBe("12");
  expect(text.slice(view.starts[14], view.ends[14])).toBe("eight");
});

test("places never run backwards, whatever is written", () => {
  const piece = fc.constantFrom(
    "one",
    "zwei",
    "vingt",
    " ",
    ", ",
    "-",
    "7",
    "0",
    "12",
    "\n",
    "plus",
    "double",
    "Teo",
    "*",
    "o",
    "🙂",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const view = digitsView(foldedView(text));
      expect(view.starts).toHaveLength(view.text.length);
      for (let i = 0; i < view.text.length; i++) {
        expect(view.ends[i]).toBeGreaterThan(view.starts[i]!);
        expect(view.ends[i]).toBeLessThanOrEqual(text.length);
        if (i > 0) expect(view.starts[i]).toBeGreaterThanOrEqual(view.starts[i - 1]!);
      }
    }),
  );
});

test("a long text of number words is read in one pass", () => {
  const begin = performance.now();
  for (const piece of ["one ", "oneone", "1 ", "1*", "o", "double ", "und ", "و "])
    read(piece.repeat(80_000 / piece.length));
  expect(performance.now() - begin).toBeLessThan(8000);
});
