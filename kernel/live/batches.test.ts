import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { batches } from "./batches.ts";

const sent: unknown[] = [];
const said = (word: string) => JSON.stringify(word);
const open = () => batches("us", (payload) => sent.push(JSON.parse(payload)));

beforeEach(() => {
  sent.length = 0;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => vi.useRealTimers());

test("what is said in one breath goes out together and at once, each thing once", () => {
  const { add } = open();
  for (const word of ["a", "b", "a"]) add(said(word));
  vi.advanceTimersByTime(1);
  expect(sent).toEqual([["us", "a", "b"]]);
});

test("what follows waits until a batch is due, and then goes together", () => {
  const { add } = open();
  add(said("a"));
  vi.advanceTimersByTime(5);
  add(said("b"));
  add(said("c"));
  vi.advanceTimersByTime(10);
  expect(sent).toHaveLength(1);
  vi.advanceTimersByTime(15);
  expect(sent.at(-1)).toEqual(["us", "b", "c"]);
});

test("a full batch does not wait, and what fits into none is refused", () => {
  const { add } = open();
  for (let i = 0; i < 4; i++) add(said(`${i}${"x".repeat(2_500)}`));
  expect(sent).toHaveLength(1);
  expect(() => add(said("x".repeat(8_000)))).toThrow(RangeError);
});
