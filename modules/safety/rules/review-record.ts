/** How right each signal was, told from what people decided. Pure. */

import type { Instant } from "#kernel/time.ts";
import type { SignalRecord } from "../types/review.ts";

/** Under this share a rule does more harm than good. */
export const LEAST_PRECISION = 0.7;
/** How many decisions tell how a rule does at present. */
export const LATELY = 50;

/** What became of one message, and the signals that had fired. */
export type Outcome = {
  readonly messageId: string;
  readonly kind: "held" | "appeal";
  readonly outcome: "released" | "refused" | "withdrawn";
  readonly signals: readonly string[];
};

const precisionOf = (outcomes: readonly Outcome["outcome"][]) => {
  const refused = outcomes.filter((one) => one === "refused").length;
  const decided = refused + outcomes.filter((one) => one === "released").length;
  return { decided, refused, ...(decided > 0 && { precision: refused / decided }) };
};

/**
 * One line for each signal, the least right first. `outcomes` come newest first. What was decided about an appeal stands for
 * what it was against: a rule is wrong where a message is passed on in the end.
 */
export function recordOf(outcomes: readonly Outcome[]): SignalRecord[] {
  const bySignal = new Map<string, Outcome["outcome"][]>();
  for (const { outcome, signals } of lastOf(outcomes))
    for (const signal of new Set(signals)) {
      const known = bySignal.get(signal);
      if (known) known.push(outcome);
      else bySignal.set(signal, [outcome]);
    }
  return [...bySignal].map(([signal, all]) => lineOf(signal, all)).sort(leastRightFirst);
}

function lastOf(outcomes: readonly Outcome[]): Outcome[] {
  const seen = new Set<string>();
  return outcomes.filter(({ messageId, kind, outcome }) => {
    if (seen.has(messageId) || (kind === "appeal" && outcome === "withdrawn")) return false;
    seen.add(messageId);
    return true;
  });
}

function lineOf(signal: string, all: readonly Outcome["outcome"][]): SignalRecord {
  const { decided, refused, ...rest } = precisionOf(all);
  const { refused: _, ...lately } = precisionOf(all.filter((one) => one !== "withdrawn").slice(0, LATELY));
  return { signal, held: all.length, refused, released: decided - refused, ...rest, lately };
}

/** Of the last fifty that were decided; fewer say nothing. */
export const isDoubted = ({ lately }: Pick<SignalRecord, "lately">): boolean =>
  lately.decided >= LATELY && lately.precision !== undefined && lately.precision < LEAST_PRECISION;

const leastRightFirst = (a: SignalRecord, b: SignalRecord): number =>
  (a.precision ?? 2) - (b.precision ?? 2) || b.held - a.held || a.signal.localeCompare(b.signal);

export type AppealCounts = {
  readonly overturned: number;
  readonly upheld: number;
  readonly withdrawn: number;
  /** From asking to the answer; undefined where none was given. */
  readonly medianHours?: number;
};

type Answered = Pick<Outcome, "outcome"> & {
  readonly kind: "held" | "appeal";
  readonly openedAt: Instant;
  readonly decidedAt: Instant;
};

/** How appeals ended, and how long their authors waited. */
export function countAppeals(outcomes: readonly Answered[]): AppealCounts {
  const appeals = outcomes.filter(({ kind }) => kind === "appeal");
  const count = (outcome: Outcome["outcome"]) => appeals.filter((one) => one.outcome === outcome).length;
  const hours = appeals
    .filter(({ outcome }) => outcome !== "withdrawn")
    .map(({ openedAt, decidedAt }) => openedAt.until(decidedAt).total("hours"))
    .sort((a, b) => a - b);
  const middle = hours[Math.floor(hours.length / 2)];
  return {
    ...{ overturned: count("released"), upheld: count("refused"), withdrawn: count("withdrawn") },
    ...(middle !== undefined && { medianHours: middle }),
  };
}
