import { expect, test } from "vitest";
import { firstNot } from "./lower-bound.ts";
import { once } from "./once.ts";
import { remembering } from "./remembering.ts";

test("a word is worked out once, one longer than any word each time, and forgetting changes no answer", () => {
  const asked: string[] = [];
  const sizeOf = remembering((word) => {
    asked.push(word);
    return word.length;
  });
  const endless = "a".repeat(1_000);
  expect([sizeOf("key"), sizeOf("key"), sizeOf(endless), sizeOf(endless)]).toEqual([3, 3, 1_000, 1_000]);
  expect(asked).toEqual(["key", endless, endless]);
  for (let number = 0; number < 20_001; number += 1) sizeOf(`w${number}`);
  expect(sizeOf("key")).toBe(3);
});

test("the first that is no longer before is found by halves", () => {
  const ends = [2, 4, 4, 9];
  expect([0, 2, 3, 4, 9, 10].map((from) => firstNot(ends.length, (at) => ends[at]! < from))).toEqual([
    0, 0, 1, 1, 3, 4,
  ]);
  expect(firstNot(0, () => true)).toBe(0);
});

test("what is undefined is made once too", () => {
  let made = 0;
  const nothing = once(() => {
    made += 1;
    return undefined;
  });
  expect([nothing(), nothing(), made]).toEqual([undefined, undefined, 1]);
});
