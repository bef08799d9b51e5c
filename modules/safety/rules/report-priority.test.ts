import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import { type PriorityFacts, REPORT_REASONS } from "../types/report.ts";
import { accuracyOf } from "./report-accuracy.ts";
import { categoryOf } from "./report-categories.ts";
import { byPriority, isLate, priorityOf } from "./report-priority.ts";

const NOW = at("2026-03-26T21:00:00Z");
const report = (differently: Partial<PriorityFacts> = {}): PriorityFacts => ({
  ...{ reason: "spam", filedAt: NOW, score: 0, signs: [], accuracies: [0.5] },
  ...differently,
});
const minutesFor = (facts: PriorityFacts) => NOW.until(priorityOf(facts, NOW).lookBy).total("minutes");

describe("the first look at a report", () => {
  test.each([
    ["threat", 5],
    ["child_safety", 5],
    ["insults_or_threatens", 5],
    ["phishing", 15],
    ["asks_for_card_or_code", 15],
    ["discrimination", 720],
    ["sexual_harassment", 720],
    ["spam", 2880],
    ["something_else", 2880],
  ] as const)("of %s is due within %i minutes", (reason, minutes) => {
    expect(minutesFor(report({ reason }))).toBe(minutes);
  });

  test("comes sooner when the words themselves threaten, whatever they were reported for", () => {
    const facts = report({ signs: ["abuse.threat"] });
    expect(priorityOf(facts, NOW)).toMatchObject({ level: "at_once", because: ["category", "signs"] });
  });

  test("comes sooner when guests who do not know each other say the same, or somebody arrives", () => {
    const together = report({
      ...{ score: 80, accuracies: [0.5, 0.9, 0.9], arrivesAt: NOW.add({ hours: 30 }) },
    });
    expect(priorityOf(together, NOW)).toMatchObject({
      level: "same_day",
      because: ["category", "signs", "several_reporters", "arriving_soon"],
    });
  });

  test("is late when nobody had one in time, and only then", () => {
    const priority = priorityOf(report({ reason: "phishing" }), NOW);
    expect(isLate(priority, false, NOW.add({ minutes: 14 }))).toBe(false);
    expect(isLate(priority, false, NOW.add({ minutes: 15 }))).toBe(true);
    expect(isLate(priority, true, NOW.add({ hours: 9 }))).toBe(false);
  });
});

const anyReport: fc.Arbitrary<PriorityFacts> = fc.record({
  reason: fc.constantFrom(...REPORT_REASONS),
  filedAt: fc.constant(NOW),
  score: fc.integer({ min: 0, max: 400 }),
  signs: fc.subarray(["abuse.threat", "abuse.slur", "lure.code", "link.unknown", "abuse.sexual"]),
  accuracies: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }),
  arrivesAt: fc.integer({ min: -500, max: 500 }).map((hours) => NOW.add({ hours })),
});
const points = (facts: PriorityFacts) => priorityOf(facts, NOW).points;

describe("whatever is reported", () => {
  test("more reporters, better ones, a worse verdict and a nearer arrival never make it wait longer", () => {
    fc.assert(
      fc.property(
        anyReport,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(200),
        (facts, more, worse) => {
          expect(points({ ...facts, accuracies: [...facts.accuracies, more] })).toBeGreaterThanOrEqual(
            points(facts),
          );
          const better = facts.accuracies.map((accuracy) => Math.min(1, accuracy + more));
          expect(points({ ...facts, accuracies: better })).toBeGreaterThanOrEqual(points(facts));
          expect(points({ ...facts, score: facts.score + worse })).toBeGreaterThanOrEqual(points(facts));
          const { arrivesAt: _, ...unknown } = facts;
          expect(points(facts)).toBeGreaterThanOrEqual(points(unknown));
        },
      ),
    );
  });

  test("any number of reporters makes no danger of a nuisance, and nothing goes before a danger", () => {
    const isDanger = ({ reason, signs }: PriorityFacts) =>
      ["threat", "child_safety"].includes(categoryOf(reason)) || signs.includes("abuse.threat");
    fc.assert(
      fc.property(anyReport, (facts) => {
        expect(priorityOf(facts, NOW).level === "at_once").toBe(isDanger(facts));
      }),
    );
  });

  test("the order is one and the same from wherever one looks", () => {
    const ranked = fc.record({
      points: fc.integer({ min: 0, max: 3 }),
      filedAt: fc.integer({ min: 0, max: 3 }).map((hours) => NOW.add({ hours })),
      id: fc.constantFrom("a", "b", "c"),
    });
    fc.assert(
      fc.property(ranked, ranked, ranked, (a, b, c) => {
        expect(Math.sign(byPriority(a, b))).toBe(-Math.sign(byPriority(b, a)) + 0);
        if (byPriority(a, b) <= 0 && byPriority(b, c) <= 0) expect(byPriority(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("a reporter is believed", () => {
  test("half at first, more with each report that was right, less with each that was not", () => {
    expect(accuracyOf({ decided: 0, upheld: 0 })).toBe(0.5);
    const counts = fc
      .nat(100)
      .chain((decided) => fc.record({ decided: fc.constant(decided), upheld: fc.nat(decided) }));
    fc.assert(
      fc.property(counts, ({ decided, upheld }) => {
        const now = accuracyOf({ decided, upheld });
        expect(now).toBeGreaterThan(0);
        expect(now).toBeLessThan(1);
        expect(accuracyOf({ decided: decided + 1, upheld: upheld + 1 })).toBeGreaterThan(now);
        expect(accuracyOf({ decided: decided + 1, upheld })).toBeLessThan(now);
      }),
    );
  });
});
