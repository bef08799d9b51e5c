import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import type { Choice, Proposal, ReviewKind } from "../types/review.ts";
import type { Verdict } from "../types/verdict.ts";
import { decideOutcome, isGrave, needsSecond, type Ruled } from "./review-second.ts";

const MILD: Ruled = { verdict: "hold", score: 65, rules: ["R1"] };
const GRAVE: Ruled = { verdict: "hold", score: 70, rules: ["R2"] };
const held = { kind: "held" as const, excluded: [] };
const asked = (ruled: Ruled) => ({ isTwoPersons: true, ruled });
const proposal = (by: string, outcome: Choice): Proposal => ({
  ...{ by: by as never, outcome, reason: "It asks for a card", at: at("2026-03-26T12:00:00Z") },
});

describe("two persons", () => {
  test("refuse a message, and pass on what looks like fraud for certain", () => {
    expect(decideOutcome(held, "ines", "refused", asked(MILD))).toEqual({ may: true, as: "proposal" });
    expect(decideOutcome(held, "ines", "released", asked(GRAVE))).toEqual({ may: true, as: "proposal" });
    expect(decideOutcome(held, "ines", "released", asked(MILD))).toEqual({ may: true, as: "decision" });
  });

  test("are not asked for where the operator wants one", () => {
    const alone = { isTwoPersons: false, ruled: GRAVE };
    expect(decideOutcome(held, "ines", "refused", alone)).toEqual({ may: true, as: "decision" });
    expect(decideOutcome(held, "ines", "released", alone)).toEqual({ may: true, as: "decision" });
  });

  test("say the same or not: the second one's word counts", () => {
    const waits = { ...held, proposal: proposal("ines", "refused") };
    expect(decideOutcome(waits, "ines", "refused", asked(MILD))).toEqual({
      ...{ may: false, because: "review_other_person" },
    });
    expect(decideOutcome(waits, "bo", "refused", asked(MILD))).toMatchObject({ answers: "confirmed" });
    expect(decideOutcome(waits, "bo", "released", asked(MILD))).toMatchObject({ answers: "overturned" });
  });
});

test("an appeal is the second look already: only giving right to something grave asks for one more", () => {
  expect(needsSecond("appeal", "refused", GRAVE)).toBe(false);
  expect(needsSecond("appeal", "released", MILD)).toBe(false);
  expect(needsSecond("appeal", "released", { ...MILD, verdict: "block" })).toBe(true);
});

const verdicts = fc.constantFrom<Verdict>("allow", "warn", "mask", "hold", "block");
const ruledBy = fc.record({
  verdict: verdicts,
  score: fc.integer({ min: 0, max: 200 }),
  rules: fc.subarray(["R0", "R1", "R2", "R3", "R12"]),
});
const acts = fc.array(
  fc.record({
    by: fc.constantFrom("ines", "bo", "agnes"),
    outcome: fc.constantFrom<Choice>("released", "refused"),
  }),
  { minLength: 1, maxLength: 8 },
);

test("whoever acts in whatever order, what needs two persons has two different ones behind it", () => {
  const kinds = fc.constantFrom<ReviewKind>("held", "appeal");
  const before = fc.subarray(["ines", "bo", "agnes"], { maxLength: 2 });
  fc.assert(
    fc.property(ruledBy, acts, kinds, before, (ruled, all, kind, excluded) => {
      let first: Proposal | undefined;
      for (const { by, outcome } of all) {
        const review = { kind, excluded, ...(first && { proposal: first }) };
        const decision = decideOutcome(review, by, outcome, { isTwoPersons: true, ruled });
        if (excluded.includes(by)) expect(decision.may).toBe(false);
        if (!decision.may) continue;
        if (decision.as === "decision") {
          if (needsSecond(kind, outcome, ruled)) expect(first?.by).toBeDefined();
          expect(first?.by).not.toBe(by);
          return;
        }
        expect(first).toBeUndefined(); // one proposal at most: the next word is the last
        first = proposal(by, outcome);
      }
    }),
  );
});

test("what the rules would have refused outright is grave, however it came to be held", () => {
  fc.assert(
    fc.property(ruledBy, (ruled) => {
      if (ruled.verdict === "block" || ruled.score >= 100) expect(isGrave(ruled)).toBe(true);
    }),
  );
});
