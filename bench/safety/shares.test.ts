/** Shares and their intervals, and when something that was expected counts as found. */

import { expect, test } from "vitest";
import type { FoundType, Judgement } from "#modules/safety/index.ts";
import type { Line } from "./lines.ts";
import { meets, shareWritten, wilson } from "./shares.ts";
import { foundSpans } from "./spans.ts";

test("an interval is wide for few tries, narrow for many, and stays between 0 and 100", () => {
  const [low, high] = wilson(9, 10);
  expect(low).toBeCloseTo(59.6, 1);
  expect(high).toBeCloseTo(98.2, 1);
  expect(wilson(900, 1000).map(Math.round)).toEqual([88, 92]);
  expect(wilson(0, 62)[0]).toBe(0);
  expect(wilson(100, 100)).toEqual([expect.closeTo(96.3, 1), expect.closeTo(100)]);
  expect(wilson(0, 0)).toEqual([0, 100]);
});

test("a share is written with its interval, and meets a bar from either side", () => {
  const share = { hits: 9, tries: 10 };
  expect(shareWritten(share)).toBe("90.0 % of 10 (59.6–98.2)");
  expect(meets({ bar: { least: 90 } }, share)).toBe(true);
  expect(meets({ bar: { most: 89 } }, share)).toBe(false);
});

const expecting = (...spans: [number, number, FoundType][]) =>
  ({ expect: { verdict: "any", spans } }) as unknown as Line;
const finding = (start: number, end: number, type: FoundType) =>
  ({ found: [{ type, span: { start, end } }] }) as unknown as Judgement;

test("a span is found when half of it is, as the same kind of thing or one that it may rightly be", () => {
  const line = expecting([10, 20, "phone"]);
  expect(foundSpans(line, finding(15, 40, "phone"))).toEqual([true]);
  expect(foundSpans(line, finding(16, 40, "phone"))).toEqual([false]);
  expect(foundSpans(line, finding(10, 20, "email"))).toEqual([false]);
  expect(foundSpans(expecting([10, 20, "payid"]), finding(10, 20, "phone"))).toEqual([true]);
  expect(foundSpans(line, finding(30, 40, "phone"))).toEqual([false]);
});
