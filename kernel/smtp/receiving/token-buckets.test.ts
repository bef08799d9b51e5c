/** How often something may happen. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenBuckets } from "./token-buckets.ts";

test("who has waited may take as many as the burst, then as many as a minute brings", () => {
  const buckets = tokenBuckets({ perMinute: 6, burst: 3, most: 10 });
  const takenAt = (seconds: number) => buckets.take("mira", seconds * 1000);
  expect([takenAt(0), takenAt(0), takenAt(0), takenAt(0)]).toEqual([true, true, true, false]);
  expect([takenAt(9.9), takenAt(10), takenAt(10)]).toEqual([false, true, false]);
  expect([takenAt(3600), takenAt(3600), takenAt(3600), takenAt(3600)]).toEqual([true, true, true, false]);
  expect(buckets.take("teo", 3_600_000)).toBe(true);
});

test("nobody takes more in any stretch of time than the burst and what the stretch brings", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 10 }),
      fc.array(fc.nat(20_000), { minLength: 1, maxLength: 60 }),
      (perMinute, burst, waits) => {
        const buckets = tokenBuckets({ perMinute, burst, most: 5 });
        let now = 1e12;
        const taken = waits.flatMap((wait) => {
          now += wait;
          return buckets.take("mira", now) ? [now] : [];
        });
        for (const [first, from] of taken.entries()) {
          for (const [last, to] of taken.entries()) {
            if (last >= first)
              expect(last - first + 1).toBeLessThanOrEqual(
                burst + ((to - from) * perMinute) / 60_000 + 0.001,
              );
          }
        }
      },
    ),
  );
});

test("no more keys are remembered than agreed, and the quiet ones are forgotten first", () => {
  const buckets = tokenBuckets({ perMinute: 1, burst: 1, most: 100 });
  expect(buckets.take("teo", 0)).toBe(true);
  for (let i = 0; i < 10_000; i++) {
    buckets.take(`guest-${i}`, 1);
    if (i % 50 === 0) expect(buckets.take("teo", 1)).toBe(false);
  }
  expect(buckets.size).toBe(100);
});
