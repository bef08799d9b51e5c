import { expect, test } from "vitest";
import { at, day, dayOf, earlier, isBefore, later, runningClock, startOfDay, stoppedClock } from "./time.ts";

test("a day starts when the property's calendar says so, also where midnight is skipped", () => {
  expect(startOfDay(day("2026-07-01"), "Europe/Lisbon").toString()).toBe("2026-06-30T23:00:00Z");
  // Beirut springs forward at midnight: the day begins at one o'clock.
  expect(startOfDay(day("2026-03-29"), "Asia/Beirut").toString()).toBe("2026-03-28T22:00:00Z");
});

test("one instant falls on different days in different places", () => {
  const instant = at("2026-11-20T23:30:00Z");
  expect(dayOf(instant, "Europe/Lisbon").toString()).toBe("2026-11-20");
  expect(dayOf(instant, "Pacific/Auckland").toString()).toBe("2026-11-21");
});

test("a clock set to an instant shows it now and runs on", () => {
  const clock = runningClock(at("2030-01-01T00:00:00Z"));
  const first = clock.now();
  expect(first.since(at("2030-01-01T00:00:00Z")).total("seconds")).toBeLessThan(5);
  expect(isBefore(clock.now(), first)).toBe(false);
});

test("a stopped clock moves only when told", () => {
  const clock = stoppedClock("2026-11-20T10:00:00Z");
  expect(clock.now().equals(clock.now())).toBe(true);
  clock.advance({ hours: 2 });
  expect(clock.now().toString()).toBe("2026-11-20T12:00:00Z");
});

test("the later and the earlier of two instants", () => {
  const [a, b] = [at("2026-01-01T00:00:00Z"), at("2026-01-02T00:00:00Z")];
  expect(later(a, b)).toBe(b);
  expect(earlier(a, b)).toBe(a);
});
