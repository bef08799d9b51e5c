import { describe, expect, test } from "vitest";
import { groundsNamed } from "./named-grounds.ts";

describe("a guest names", () => {
  test.each([
    ["I use a wheelchair, is there a step at the door?", ["disability"]],
    ["We are a gay couple and very quiet.", ["orientation"]],
    ["Wir sind zwei Männer, schwul und verheiratet.", ["orientation"]],
    ["Ich bin im siebten Monat schwanger.", ["family"]],
    ["Je suis enceinte et musulmane.", ["family", "religion"]],
    ["Somos refugiados de Siria.", ["origin"]],
    ["Jag är gravid och sitter i rullstol.", ["family", "disability"]],
    ["Jestem niepełnosprawna, czy jest winda?", ["disability"]],
    ["Мы мусульмане, где можно молиться?", ["religion"]],
    ["أنا حامل وأستخدم كرسي متحرك", ["family", "disability"]],
    ["We keep shabbat and eat kosher.", ["religion"]],
    ["I travel with my guide dog.", ["disability"]],
    ["Viajo en silla de ruedas.", ["disability"]],
  ] as const)("%s", (text, grounds) => {
    expect(groundsNamed(text)).toEqual(grounds);
  });

  test.each([
    "We arrive at eleven with two children and a baby cot.",
    "Is the transfer included? We take the trans-European train.",
    "My name is Roman and I have blinds at home.",
    "Wir kommen mit dem Auto aus Hamburg.",
    "Où se trouve la clé ?",
    "",
  ])("nothing of the kind: %s", (text) => {
    expect(groundsNamed(text)).toEqual([]);
  });

  test("eighty thousand letters are no work", () => {
    expect(groundsNamed("a a a ".repeat(14_000))).toEqual([]);
  });
});
