import fc from "fast-check";
import { expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import { decideRetry, GIVE_UP_AFTER_HOURS } from "./retry.ts";

const QUEUED = at("2026-03-26T10:00:00Z");

test("a mail that was put off is offered again after a minute, then less and less often", () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((attempts) => {
    const decision = decideRetry(QUEUED, attempts, QUEUED, 0);
    return decision.again && QUEUED.until(decision.at).total("minutes");
  });
  expect(waits).toEqual([1, 5, 15, 30, 60, 120, 240, 240]);
});

test("after three days we give up, and not before", () => {
  const nearEnd = QUEUED.add({ hours: GIVE_UP_AFTER_HOURS - 4 });
  expect(decideRetry(QUEUED, 20, nearEnd.subtract({ seconds: 1 }), 0)).toMatchObject({ again: true });
  expect(decideRetry(QUEUED, 20, nearEnd, 0)).toEqual({ again: false, because: "expired" });
});

test("however chance falls, the tries end and are never nearer than the minute", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 60, maxLength: 60 }),
      (chances) => {
        let now = QUEUED;
        let attempts = 0;
        for (const chance of chances) {
          const decision = decideRetry(QUEUED, ++attempts, now, chance);
          if (!decision.again) return attempts > 15 && attempts < 40;
          expect(now.until(decision.at).total("seconds")).toBeGreaterThanOrEqual(60);
          now = decision.at;
        }
        return false;
      },
    ),
  );
});
