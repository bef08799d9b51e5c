import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningsOf } from "./beginnings.ts";

const words = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 20 });

test("no word that begins like one of them is ever put off", () => {
  fc.assert(
    fc.property(words, fc.string(), fc.string(), (known, before, more) => {
      const may = beginningsOf(known);
      for (const word of known) {
        const isWhole = word.length <= 2;
        const text = before + word + more;
        const end = before.length + word.length + (isWhole ? 0 : more.length);
        expect(may(text, before.length, end)).toBe(true);
      }
    }),
  );
});

test("most other words are put off", () => {
  const may = beginningsOf(["telegram", "tg"]);
  const others = "please bring the baby cot to room twelve tomorrow morning".split(" ");
  expect(others.filter((word) => may(word, 0, word.length))).toEqual([]);
});
