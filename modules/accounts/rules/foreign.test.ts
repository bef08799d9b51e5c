import { expect, test } from "vitest";
import { isForeign } from "./foreign.ts";

const laptop = { browser: "Firefox", system: "Linux" };

test("a browser that moves with its device cookie is at home in any network", () => {
  expect(isForeign({ before: laptop, now: laptop, isSameDevice: true })).toBe(false);
});

test("another system, another browser, a missing device cookie or a silent program is not the same machine", () => {
  expect(isForeign({ before: laptop, now: { ...laptop, system: "Windows" }, isSameDevice: true })).toBe(true);
  expect(isForeign({ before: laptop, now: { ...laptop, browser: "Chrome" }, isSameDevice: true })).toBe(true);
  expect(isForeign({ before: laptop, now: laptop, isSameDevice: false })).toBe(true);
  expect(isForeign({ before: laptop, now: {}, isSameDevice: true })).toBe(true);
});
