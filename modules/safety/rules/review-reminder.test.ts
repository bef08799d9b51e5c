import fc from "fast-check";
import { expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import { countWaiting, isAnything, type Open, reminderDate } from "./review-reminder.ts";

const now = at("2026-03-26T12:00:00Z");
const open = (kind: Open["kind"], hours: number, differently: Partial<Open> = {}): Open => ({
  ...{ kind, openedAt: now.subtract({ hours }), isProposed: false, ...differently },
});

test("a letter comes in the morning of whoever is responsible, not in our night", () => {
  expect(reminderDate(at("2026-03-26T07:59:59Z"), "Europe/Lisbon")).toBeUndefined();
  expect(reminderDate(at("2026-03-26T08:00:00Z"), "Europe/Lisbon")?.toString()).toBe("2026-03-26");
  expect(reminderDate(at("2026-03-26T20:00:00Z"), "Pacific/Auckland")?.toString()).toBe("2026-03-27");
});

test("held messages are late after two days, appeals after one; what is not late is not written about", () => {
  const waiting = countWaiting(
    [
      ...[open("held", 47), open("held", 48), open("appeal", 23), open("appeal", 24)],
      open("held", 60, { isProposed: true }),
      open("appeal", 400, { dueAt: now }),
    ],
    now,
  );
  expect(waiting).toEqual({ held: 1, second: 1, appeals: 1, overdue: 1 });
  expect(isAnything(countWaiting([open("held", 1)], now))).toBe(false);
});

test("each is counted once, and waiting longer never makes it fewer", () => {
  const ones = fc.array(
    fc.record({
      kind: fc.constantFrom("held" as const, "appeal" as const),
      hours: fc.integer({ min: 0, max: 500 }),
      isProposed: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(ones, fc.integer({ min: 0, max: 100 }), (all, more) => {
      const listed = all.map(({ kind, hours, isProposed }) => open(kind, hours, { isProposed }));
      const total = (at: typeof now) => Object.values(countWaiting(listed, at)).reduce((a, b) => a + b, 0);
      expect(total(now)).toBeLessThanOrEqual(listed.length);
      expect(total(now.add({ hours: more }))).toBeGreaterThanOrEqual(total(now));
    }),
  );
});
