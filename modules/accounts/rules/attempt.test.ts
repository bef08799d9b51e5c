import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at, type Instant } from "#kernel/time.ts";
import { type AttemptPolicy, type Attempts, decideAttempt, POLICIES } from "./attempt.ts";

const nine = at("2026-05-01T09:00:00Z");
const plus = (seconds: number): Instant => nine.add({ seconds });

/** Tries at each of `seconds` after nine; the decisions and what is remembered at the end. */
function tryAt(policy: AttemptPolicy, seconds: readonly number[]) {
  let kept: Attempts | undefined;
  const decisions = seconds.map((second) => {
    const decision = decideAttempt(policy, kept, plus(second));
    if (decision.may) kept = decision.next;
    return decision;
  });
  return { decisions, kept };
}
const waitOf = (policy: AttemptPolicy, seconds: readonly number[]): number => {
  const last = tryAt(policy, seconds).decisions.at(-1)!;
  return last.may ? 0 : last.retryAfterSeconds;
};

describe("guessing at one account from one source", () => {
  test("five tries are free, the sixth waits half a minute and is told so", () => {
    expect(waitOf(POLICIES.pair, [0, 1, 2, 3, 4])).toBe(0);
    expect(waitOf(POLICIES.pair, [0, 1, 2, 3, 4, 5])).toBe(29);
    expect(waitOf(POLICIES.pair, [0, 1, 2, 3, 4, 34])).toBe(0);
  });

  test("each further try doubles the wait, to a quarter of an hour and never more", () => {
    expect(waitOf(POLICIES.pair, [0, 0, 0, 0, 0, 30, 30])).toBe(60);
    const patient = [0, 0, 0, 0, 0, 900, 1800, 2700, 3600, 4500, 5400, 6300, 6300];
    expect(waitOf(POLICIES.pair, patient)).toBe(900);
  });

  test("an hour of quiet is a fresh start", () => {
    expect(waitOf(POLICIES.pair, [0, 0, 0, 0, 0, 3600, 3600, 3600, 3600, 3600])).toBe(0);
  });

  test("while many sources guess at an account its owner's first try still gets through", () => {
    expect(waitOf(POLICIES.pair_under_attack, [0])).toBe(0);
    expect(waitOf(POLICIES.pair_under_attack, [0, 1])).toBe(29);
  });
});

describe("whatever the policy", () => {
  const aPolicy = fc.constantFrom(...Object.values(POLICIES));
  const times = fc
    .array(fc.nat(7200), { minLength: 1, maxLength: 60 })
    .map((list) => list.toSorted((a, b) => a - b));

  test("nobody waits longer than its bound", () => {
    fc.assert(
      fc.property(aPolicy, times, (policy, seconds) => waitOf(policy, seconds) <= policy.longestWaitSeconds),
    );
  });

  test("waiting as long as one was told is enough", () => {
    fc.assert(
      fc.property(aPolicy, times, (policy, seconds) => {
        const wait = waitOf(policy, seconds);
        if (wait > 0) expect(waitOf(policy, [...seconds, seconds.at(-1)! + wait])).toBe(0);
      }),
    );
  });

  test("asking too early changes nothing", () => {
    fc.assert(
      fc.property(aPolicy, times, (policy, seconds) => {
        const { decisions, kept } = tryAt(policy, seconds);
        const allowed = seconds.filter((_, index) => decisions[index]!.may);
        expect(tryAt(policy, allowed).kept).toEqual(kept);
      }),
    );
  });

  test("an account is never closed to its owner by what others try", () => {
    fc.assert(fc.property(times, (seconds) => waitOf(POLICIES.account, seconds) === 0));
  });
});
