import { expect, test } from "vitest";
import { sealed, unsealed } from "./sealing.ts";

const KEY = "k".repeat(40);
const secret = Buffer.from("call me at +351 912 000 111");

test("what is sealed for a row is read again in that row alone, under the same key and for the same purpose", () => {
  const box = sealed(KEY, "original", [1, "m1"], secret);
  expect(unsealed(KEY, "original", [1, "m1"], box)).toEqual(secret);
  expect(box.includes(secret)).toBe(false);
  expect(() => unsealed(KEY, "original", [1, "m2"], box)).toThrow();
  expect(() => unsealed(KEY, "totp", [1, "m1"], box)).toThrow();
  expect(() => unsealed("l".repeat(40), "original", [1, "m1"], box)).toThrow();
});

test("one changed byte opens nothing", () => {
  const box = sealed(KEY, "original", [1], secret);
  for (let at = 0; at < box.length; at += 1) {
    const changed = Buffer.from(box);
    changed[at]! ^= 1;
    expect(() => unsealed(KEY, "original", [1], changed)).toThrow();
  }
});
