import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningOf } from "./beginning.ts";

test("a short message stands whole", () => {
  expect(beginningOf("\nHello Teo,\n\nwe land at 21:10.\n")).toEqual({
    text: "Hello Teo,\n\nwe land at 21:10.",
    isCut: false,
  });
});

test("of many lines the first six stand, blank ones not counted", () => {
  const body = ["one", "", "two", "three", "four", "five", "six", "seven"].join("\n");
  expect(beginningOf(body)).toEqual({ text: "one\n\ntwo\nthree\nfour\nfive\nsix …", isCut: true });
  expect(beginningOf(body.replace("\nseven", "")).isCut).toBe(false);
});

test("a long line ends with a word, and one without spaces where it is full", () => {
  expect(beginningOf("a word ".repeat(100)).text).toMatch(/(?: |^)(?:a|word) …$/);
  expect(beginningOf("语".repeat(400)).text).toBe(`${"语".repeat(320)} …`);
});

test("no character is cut in two, and what stands is how the message begins", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 300, maxLength: 700 }), (body) => {
      const { text, isCut } = beginningOf(body);
      expect(text.isWellFormed()).toBe(true);
      if (isCut) expect(body.trim().startsWith(text.replace(/ …$/, ""))).toBe(true);
      else expect(text).toBe(body.trim());
    }),
  );
});
