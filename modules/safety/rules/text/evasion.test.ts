import { expect, test } from "vitest";
import { evasionSigns } from "./evasion.ts";
import { viewsOf } from "./views.ts";

const ids = (text: string): string[] => evasionSigns(viewsOf(text)).map(({ id }) => id);

test("invisible characters inside words are seen with their place", () => {
  const text = "please p\u200bay here";
  expect(evasionSigns(viewsOf(text))).toEqual([
    { id: "text.invisible", view: "written", spans: [{ start: 7, end: 11 }], evidence: "p\\u200bay (1)" },
  ]);
});

test.each(["b\u00ado\u00ado\u00adk", "9\u206012\u2060345"])("%j hides what it says", (text) => {
  expect(ids(text)).toEqual(["text.invisible"]);
});

test.each([
  ["a family of emoji", "👨‍👩‍👧 ❤️"],
  ["the joint of Persian", "می‌خواهم"],
  ["hyphens where words may break", "Donau\u00addampf\u00adschiff"],
  ["marks between scripts", "\u200eCasa\u200f שלום \u200e"],
  ["a mark at the beginning of a file", "\ufeffHello"],
])("%s is good writing", (_, text) => {
  expect(ids(text)).toEqual([]);
});

test.each(["bооking", "раypal", "пeрeвод", "Αirbnb"])("%s mixes letters", (text) => {
  expect(ids(text)).toEqual(["text.mixed_letters"]);
});

test.each([
  "5 μm, 10 µg",
  "5G",
  "wi-fi-роутер",
  "USB-кабель",
  "SMSка",
  "Cпасибо",
  "c 10 до 12",
  "Ω-3",
  "Booking-ом",
])("%s mixes none", (text) => {
  expect(ids(text)).toEqual([]);
});

test.each(["p4yment", "b00king", "p@ssword", "ca$h", "pa55word", "cr3dit"])("%s is leet", (text) => {
  expect(ids(text)).toEqual(["text.leet"]);
});

test.each([
  "amig@s",
  "Zimmer12a",
  "mp3",
  "covid19",
  "mira4you",
  "A4",
  "H1N1",
  "10am",
  "mira.s3lva@casaazul.example",
])("%s is none", (text) => {
  expect(ids(text)).toEqual([]);
});
