import { expect, test } from "vitest";
import { THINGS } from "../../types/gist.ts";
import { wordsOf } from "../lexicon/words.ts";
import { thingsIn } from "./things.ts";

const said = (text: string): string[][] =>
  thingsIn(wordsOf(text)).map((sentence) => [...new Set(sentence.map(({ thing }) => THINGS[thing]!))].sort());

test("what is spoken of is told sentence by sentence, whole phrases too", () => {
  expect(said("Please send us your card number. Breakfast is from seven.")).toEqual([
    ["card", "card_data", "give", "our", "please", "your"],
    ["food"],
  ]);
});

test("the beginning of a word is enough where a list says so, and numbers are digits", () => {
  expect(said("verification")).toEqual([["verify"]]);
  expect(said("6 digit")).toEqual([["code"]]);
});

test("a text is read in its own language: what another would understand is not heard", () => {
  expect(said("Die Rechnung liegt an der Rezeption, der Schlüssel hängt an der Tür.")).toEqual([
    ["desk", "invoice", "key"],
  ]);
});

test("one sentence in another language is read in that one", () => {
  const [, foreign] = said(
    "Das Frühstück gibt es ab sieben Uhr, die Handtücher liegen im Zimmer. Please send me the code that your bank texted you.",
  );
  expect(foreign).toEqual(expect.arrayContaining(["bank", "code", "give", "please"]));
});

test("places are those of the words", () => {
  const text = "Thank you! The parking is free.";
  const [, sentence] = thingsIn(wordsOf(text));
  const place = sentence!.find(({ thing }) => THINGS[thing] === "traffic")!;
  expect(text.slice(place.start, place.end)).toBe("parking");
});
