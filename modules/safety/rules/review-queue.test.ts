import fc from "fast-check";
import { expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import type { Review } from "../types/review.ts";
import { byUrgency, claimedUntil, decideClaim, urgencyOf } from "./review-queue.ts";

const now = at("2026-03-26T12:00:00Z");
const review = (openedAt: string, arrivesAt: string, dueAt?: string): Review =>
  ({
    ...{ openedAt: at(openedAt), arrivesAt: at(arrivesAt), excluded: [] as readonly string[] },
    ...(dueAt && { dueAt: at(dueAt) }),
  }) as Review;

const arrivesTonight = review("2026-03-26T11:59:00Z", "2026-03-26T18:00:00Z");
const waitsForDays = review("2026-03-24T12:00:00Z", "2026-05-01T15:00:00Z");
const older = review("2026-03-26T09:00:00Z", "2026-05-01T15:00:00Z");
const newer = review("2026-03-26T10:00:00Z", "2026-05-01T15:00:00Z");
const dueAppeal = review("2026-03-13T10:00:00Z", "2026-03-01T15:00:00Z", "2026-03-27T23:00:00Z");
const lateAppeal = review("2026-03-25T11:00:00Z", "2026-03-01T15:00:00Z", "2026-04-08T23:00:00Z");
const newAppeal = review("2026-03-26T09:30:00Z", "2026-03-01T15:00:00Z", "2026-04-09T23:00:00Z");

test("who arrives within a day comes first, then an answer that is due, then what waits too long, then the oldest", () => {
  const queue = [newer, newAppeal, waitsForDays, older, lateAppeal, dueAppeal, arrivesTonight];
  const sorted = queue.sort(byUrgency(now));
  expect(sorted).toEqual([arrivesTonight, dueAppeal, waitsForDays, lateAppeal, older, newAppeal, newer]);
  expect(sorted.map((each) => urgencyOf(each, now))).toEqual([
    ...["arriving", "due", "late", "late"],
    ...["normal", "normal", "normal"],
  ]);
});

test("what somebody looks at is theirs for half an hour", () => {
  const claimed = { ...older, claimedBy: "ines" as never, claimedAt: at("2026-03-26T11:45:00Z") };
  expect(decideClaim(older, "bo", now)).toEqual({ may: true });
  expect(decideClaim(claimed, "bo", now)).toEqual({ may: false, because: "review_claimed" });
  expect(decideClaim(claimed, "ines", now)).toEqual({ may: true });
  expect(claimedUntil(claimed)).toEqual(at("2026-03-26T12:15:00Z"));
  expect(decideClaim(claimed, "bo", at("2026-03-26T12:15:00Z"))).toEqual({ may: true });
  expect(decideClaim({ ...claimed, outcome: "released" }, "ines", now)).toMatchObject({ may: false });
});

test("whose decision is contested does not even read it again", () => {
  const contested = { ...lateAppeal, excluded: ["ines"] };
  expect(decideClaim(contested, "ines", now)).toEqual({ may: false, because: "review_other_person" });
  expect(decideClaim(contested, "bo", now)).toEqual({ may: true });
});

test("the order is one: no two messages each come before the other", () => {
  const instant = fc.integer({ min: -400, max: 400 }).map((hours) => now.add({ hours }));
  const times = fc.record(
    { openedAt: instant, arrivesAt: instant, dueAt: instant },
    { requiredKeys: ["openedAt", "arrivesAt"] },
  );
  const order = byUrgency(now);
  fc.assert(
    fc.property(times, times, times, (a, b, c) => {
      expect(Math.sign(order(a, b)) + Math.sign(order(b, a))).toBe(0);
      if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
