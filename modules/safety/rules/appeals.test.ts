import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import type { Contested } from "../types/appeal.ts";
import { answerDueAt, contestableUntil, decideAppeal, decideAppealWords } from "./appeals.ts";

const lisbon = "Europe/Lisbon";
const refused: Contested = {
  ...{ verdict: "block", decidedAt: at("2026-03-26T12:00:00Z"), isWaiting: false, isAppealed: false },
};
const soon = { now: at("2026-03-26T13:00:00Z"), timeZone: lisbon };

/** @law DSA-20(1) */
test("a decision can be contested for six months, to the end of the day at the property", () => {
  // Summer time has begun and ended in between; the property's midnight is what counts.
  expect(contestableUntil(at("2026-03-26T12:00:00Z"), lisbon)).toEqual(at("2026-09-26T23:00:00Z"));
  expect(contestableUntil(at("2026-08-31T12:00:00Z"), lisbon)).toEqual(at("2027-03-01T00:00:00Z"));
  const lastMoment = { now: at("2026-09-26T22:59:59Z"), timeZone: lisbon };
  expect(decideAppeal(refused, lastMoment)).toMatchObject({ may: true });
  expect(decideAppeal(refused, { now: at("2026-09-26T23:00:00Z"), timeZone: lisbon })).toEqual({
    ...{ may: false, because: "appeal_late" },
  });
});

/** @law DSA-20(4) */
test("who asks is answered within fourteen days, and told by when", () => {
  expect(answerDueAt(at("2026-03-26T13:00:00Z"), lisbon)).toEqual(at("2026-04-09T23:00:00Z"));
  expect(decideAppeal(refused, soon)).toEqual({
    ...{ may: true, against: "block", dueAt: at("2026-04-09T23:00:00Z") },
  });
});

describe("cannot be contested", () => {
  test.each([
    ["appeal_nothing", { verdict: "allow" }],
    ["appeal_waiting", { verdict: "hold", isWaiting: true }],
    ["appeal_filed", { isAppealed: true }],
  ] as const)("%s", (because, differently) => {
    expect(decideAppeal({ ...refused, ...differently }, soon)).toEqual({ may: false, because });
  });
});

test("once it is too late it stays too late, and an answer is never due before it is asked for", () => {
  const days = fc.integer({ min: 0, max: 800 });
  const zones = fc.constantFrom(lisbon, "Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu");
  fc.assert(
    fc.property(days, days, zones, (first, more, timeZone) => {
      const now = refused.decidedAt.add({ hours: first * 24 });
      const later = now.add({ hours: more * 24 });
      const may = (at: typeof now) => decideAppeal(refused, { now: at, timeZone }).may;
      if (!may(now)) expect(may(later)).toBe(false);
      const hours = now.until(answerDueAt(now, timeZone)).total("hours");
      expect(hours).toBeGreaterThan(14 * 24 - 2);
      expect(hours).toBeLessThan(15 * 24 + 2);
    }),
  );
});

test("somebody is to answer it, so it says why", () => {
  expect(decideAppealWords("  It is our own site.  ")).toEqual({ may: true, words: "It is our own site." });
  expect(decideAppealWords(" \n ")).toEqual({ may: false, because: "appeal_words_needed" });
  expect(decideAppealWords("x".repeat(2001))).toMatchObject({ may: false, because: "report_words_too_long" });
});
