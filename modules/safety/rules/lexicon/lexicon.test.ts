import { expect, test } from "vitest";
import type { Lexicon } from "../../types/lexicon.ts";
import { compileLexicons } from "./compile.ts";
import { matchWords } from "./match.ts";
import { wordsOf } from "./words.ts";

const english: Lexicon = {
  language: "en",
  classes: { card: ["card", "credit card", "visa"], ask: ["verify", "re-enter", "confirm"] },
  patterns: {
    "lure.card_check": ["@ask ..3 @card", "@card (could not|couldn't) be? charge*", "!never ..6 @card"],
    "lure.deadline": ["within # (hours|hrs)"],
    "lure.refund_form": ["%link ..2 refund*"],
  },
};
const machine = compileLexicons([english]);
const found = (text: string) =>
  matchWords(machine, wordsOf(text)).map(({ sign, start, end }) => `${sign}: ${text.slice(start, end)}`);

test("a pattern is found with its gap, its classes and its stems", () => {
  expect(found("Please verify now your credit card within 24 hours.")).toEqual([
    "lure.card_check: verify now your credit card",
    "lure.deadline: within 24 hours",
  ]);
  expect(found("the card couldn't be charged")).toEqual(["lure.card_check: card couldn't be charged"]);
  expect(found("Re-enter the visa")).toEqual(["lure.card_check: Re-enter the visa"]);
});

test("a pattern does not reach into the next sentence", () => {
  expect(found("Please confirm. The card is fine.")).toEqual([]);
});

test("words that take a concept back do so in their own sentence only", () => {
  expect(found("You will never have to verify your card.")).toEqual([]);
  expect(found("Never mind. Verify your card.")).toEqual(["lure.card_check: Verify your card"]);
});

test("a link is one word, whatever it says", () => {
  const text = "https://verify-card.example for the refund";
  const words = wordsOf(text, [{ kind: "link", start: 0, end: 27 }]);
  expect(matchWords(machine, words)).toMatchObject([{ sign: "lure.refund_form", start: 0 }]);
});

test.each([
  ["(a|b", "without its"],
  ["@nobody", "no class"],
  ["..4", "no words at all"],
  ["a?", "no words at all"],
  ["a ..40 b", "may leave"],
  ["a**", "where none can stand"],
])("the pattern %s cannot be read", (pattern, why) => {
  const broken: Lexicon = { language: "en", classes: {}, patterns: { "lure.loss": [pattern] } };
  expect(() => compileLexicons([broken])).toThrow(why);
});

test("Arabic words are known with and without what is written on to their front", () => {
  const arabic: Lexicon = { language: "ar", classes: {}, patterns: { "lure.card_check": ["بطاقة"] } };
  const words = wordsOf("وبالبطاقة");
  expect(matchWords(compileLexicons([arabic]), words)).toHaveLength(1);
});

test("a language takes back only what it said itself", () => {
  const german: Lexicon = { language: "de", classes: {}, patterns: { "lure.card_check": ["!nie"] } };
  const polish: Lexicon = {
    language: "pl",
    classes: {},
    patterns: { "lure.card_check": ["karta nie dziala"] },
  };
  const words = wordsOf("Twoja karta nie działa");
  expect(matchWords(compileLexicons([german, polish]), words)).toHaveLength(1);
});
