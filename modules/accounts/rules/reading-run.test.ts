import { expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import { NOTHING_OPENED, type Opened, openThread, READING_RUN, WRITTEN_TOGETHER } from "./reading-run.ts";

const nine = at("2026-05-01T09:00:00Z");

/** Opens these one after the other, so many seconds apart; what would be written down. */
function open(threads: readonly string[], secondsApart: number) {
  let opened: Opened = NOTHING_OPENED;
  const batches: number[] = [];
  threads.forEach((thread, index) => {
    const { next, batch } = openThread(opened, thread, nine.add({ seconds: index * secondsApart }));
    opened = next;
    if (batch) batches.push(batch.threads);
  });
  return { opened, batches };
}
const many = (count: number) => Array.from({ length: count }, (_, index) => `thread ${index}`);

test("forty conversations in ten minutes are written down in four rows, the last with the fortieth", () => {
  expect(open(many(READING_RUN.threads), 14).batches).toEqual([10, 10, 10, 10]);
  expect(open(many(READING_RUN.threads - 1), 14).batches).toEqual([10, 10, 10]);
});

test("looking at the same ones again and again is how people work, and counts once", () => {
  const shift = Array.from({ length: 300 }, (_, index) => `thread ${index % 9}`);
  expect(open(shift, 1).batches).toEqual([]);
});

test("somebody who opens one every two minutes never comes to ten within the time", () => {
  expect(open(many(200), 120).batches).toEqual([]);
});

test("no more is remembered of a session than it opened within the time", () => {
  const { opened } = open(many(5_000), 1);
  expect(opened.seen.size).toBe(READING_RUN.minutes * 60);
  expect(opened.unwritten.length).toBeLessThan(WRITTEN_TOGETHER);
});
