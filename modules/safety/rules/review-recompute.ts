/** What judging a text again changes, beside what was decided then. Pure. */

import type { Judgement, Signal, Verdict } from "../types/verdict.ts";

export type Recorded = Pick<Judgement, "verdict" | "score" | "signals" | "ruleSet"> & {
  readonly rules: readonly string[];
};

/** A signal that weighs something else now; without `before` it is new, without `now` it is gone. */
export type SignalChange = {
  readonly id: string;
  readonly evidence: string;
  readonly before?: number;
  readonly now?: number;
};

export type Comparison = {
  /** The same rules: then nothing may be different. */
  readonly isSameRuleSet: boolean;
  readonly isSame: boolean;
  readonly verdict: { readonly before: Verdict; readonly now: Verdict };
  readonly score: { readonly before: number; readonly now: number };
  readonly rules: { readonly gone: readonly string[]; readonly added: readonly string[] };
  readonly signals: readonly SignalChange[];
};

export function compareJudgements(before: Recorded, now: Recorded): Comparison {
  const rules = { gone: without(before.rules, now.rules), added: without(now.rules, before.rules) };
  const signals = changesOf(before.signals, now.signals);
  const isSame =
    before.verdict === now.verdict &&
    before.score === now.score &&
    rules.gone.length + rules.added.length + signals.length === 0;
  return {
    isSameRuleSet:
      before.ruleSet.version === now.ruleSet.version && before.ruleSet.digest === now.ruleSet.digest,
    isSame,
    verdict: { before: before.verdict, now: now.verdict },
    score: { before: before.score, now: now.score },
    ...{ rules, signals },
  };
}

const without = (all: readonly string[], some: readonly string[]): string[] =>
  all.filter((each) => !some.includes(each));

/** Two of the same name count together: what matters is what a signal weighed in all. */
function changesOf(before: readonly Signal[], now: readonly Signal[]): SignalChange[] {
  const [then, today] = [weightsOf(before), weightsOf(now)];
  return [...new Set([...then.keys(), ...today.keys()])].sort().flatMap((id) => {
    const [was, is] = [then.get(id), today.get(id)];
    if (was?.points === is?.points) return [];
    const evidence = (is ?? was)!.evidence;
    return [{ id, evidence, ...(was && { before: was.points }), ...(is && { now: is.points }) }];
  });
}

function weightsOf(signals: readonly Signal[]): Map<string, { points: number; evidence: string }> {
  const weights = new Map<string, { points: number; evidence: string }>();
  for (const { id, points, evidence } of signals)
    weights.set(id, { points: (weights.get(id)?.points ?? 0) + points, evidence });
  return weights;
}
