import fc from "fast-check";
import { expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import { countAppeals, isDoubted, type Outcome, recordOf } from "./review-record.ts";

let serial = 0;
const decided = (outcome: Outcome["outcome"], signals: readonly string[], differently = {}): Outcome => ({
  ...{ messageId: `m-${++serial}`, kind: "held", outcome, signals, ...differently },
});

test("a signal is as right as the share of messages that people refused, the least right first", () => {
  const outcomes = [
    decided("refused", ["lure.code", "link.first_seen"]),
    decided("released", ["link.first_seen"]),
    decided("withdrawn", ["link.first_seen"]),
    decided("withdrawn", ["promo.direct"]),
  ];
  expect(recordOf(outcomes)).toEqual([
    {
      ...{ signal: "link.first_seen", held: 3, released: 1, refused: 1, precision: 0.5 },
      lately: { decided: 2, precision: 0.5 },
    },
    {
      signal: "lure.code",
      held: 1,
      released: 0,
      refused: 1,
      precision: 1,
      lately: { decided: 1, precision: 1 },
    },
    { signal: "promo.direct", held: 1, released: 0, refused: 0, lately: { decided: 0 } },
  ]);
});

test("who was right in an appeal counts against the rules that had fired, instead of the first decision", () => {
  const first = decided("refused", ["lure.code"]);
  const appeal = decided("released", ["lure.code"], { kind: "appeal", messageId: first.messageId });
  expect(recordOf([appeal, first])).toMatchObject([{ held: 1, released: 1, refused: 0, precision: 0 }]);
  const takenBack = { ...appeal, outcome: "withdrawn" as const };
  expect(recordOf([takenBack, first])).toMatchObject([{ released: 0, refused: 1, precision: 1 }]);
});

test("a signal is doubted when of its last fifty less than seven in ten were right, whatever was before", () => {
  const many = (right: number, wrong: number) => [
    ...Array.from({ length: right }, () => decided("refused", ["x"])),
    ...Array.from({ length: wrong }, () => decided("released", ["x"])),
  ];
  const of = (outcomes: Outcome[]) => isDoubted(recordOf(outcomes)[0]!);
  expect(of(many(34, 16))).toBe(true);
  expect(of(many(35, 15))).toBe(false);
  expect(of(many(10, 20))).toBe(false); // too few to say
  expect(of([...many(40, 10), ...many(0, 200)])).toBe(false);
});

test("no outcome is counted twice, and no share leaves its bounds", () => {
  const outcomes = fc.array(
    fc.record({
      messageId: fc.constantFrom("a", "b", "c", "d"),
      kind: fc.constantFrom("held" as const, "appeal" as const),
      outcome: fc.constantFrom("released" as const, "refused" as const, "withdrawn" as const),
      signals: fc.array(fc.constantFrom("x", "y", "z"), { maxLength: 4 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(outcomes, (all) => {
      for (const { held, released, refused, precision } of recordOf(all)) {
        expect(held).toBeLessThanOrEqual(4);
        expect(released + refused).toBeLessThanOrEqual(held);
        if (precision !== undefined) expect(precision).toBe(refused / (released + refused));
      }
    }),
  );
});

test("of appeals it is told how they ended and how long their authors waited", () => {
  const openedAt = at("2026-03-26T12:00:00Z");
  const appeal = (outcome: Outcome["outcome"], hours: number) => ({
    ...{ ...decided(outcome, []), kind: "appeal" as const, openedAt, decidedAt: openedAt.add({ hours }) },
  });
  const all = [appeal("released", 3), appeal("refused", 5), appeal("refused", 30), appeal("withdrawn", 1)];
  expect(countAppeals(all)).toEqual({ overturned: 1, upheld: 2, withdrawn: 1, medianHours: 5 });
  expect(countAppeals([])).toEqual({ overturned: 0, upheld: 0, withdrawn: 0 });
});
