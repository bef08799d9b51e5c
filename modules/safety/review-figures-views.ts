/** What the API shows of rules judged by people: one decision computed again, and how right each signal was. */

import { type Static, Type } from "typebox";
import { InstantText } from "#kernel/http/index.ts";
import { type AppealCounts, isDoubted } from "./rules/review-record.ts";
import { LIMITS, type Recomputed } from "./service/review-recomputing.ts";
import type { SignalRecord } from "./types/review.ts";
import { VERDICTS } from "./types/verdict.ts";

const OneOf = <const T extends readonly string[]>(words: T, description: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: words, description });
const Words = (description: string) => Type.Array(Type.String(), { description });
const Both = <T extends Parameters<typeof Type.Object>[0][string]>(type: T) =>
  Type.Object({ before: type, now: type });
const VerdictWord = OneOf(VERDICTS, "From the mildest to the hardest");

export const RecomputedView = Type.Object({
  isSameRuleSet: Type.Boolean({ description: "Then nothing may be different, unless `limits` says why" }),
  isSame: Type.Boolean(),
  ruleSet: Both(Type.String({ description: "Version and digest" })),
  verdict: Both(VerdictWord),
  score: Both(Type.Integer()),
  rules: Type.Object({ gone: Words("Applied then, not today"), added: Words("Apply today, not then") }),
  signals: Type.Array(
    Type.Object({
      id: Type.String(),
      evidence: Type.String(),
      before: Type.Optional(Type.Integer({ description: "Points then; absent when it is new" })),
      now: Type.Optional(Type.Integer({ description: "Points today; absent when it is gone" })),
    }),
    { description: "Those that weigh something else" },
  ),
  limits: Type.Array(OneOf(LIMITS, "What is not kept of what the rules had before them")),
});
export type RecomputedView = Static<typeof RecomputedView>;

export const viewRecomputed = ({ rules, signals, limits, ...rest }: Recomputed): RecomputedView => ({
  ...rest,
  rules: { gone: [...rules.gone], added: [...rules.added] },
  signals: signals.map((signal) => ({ ...signal })),
  limits: [...limits],
});

const Share = Type.Number({ minimum: 0, maximum: 1 });
const Count = Type.Integer({ minimum: 0 });

export const SignalFiguresView = Type.Object({
  since: InstantText,
  signals: Type.Array(
    Type.Object({
      signal: Type.String(),
      held: Type.Integer({ description: "Looked at by a person, or taken back before" }),
      released: Count,
      refused: Count,
      precision: Type.Optional(Type.Number({ ...Share, description: "Refused, of those decided" })),
      lately: Type.Object({ decided: Count, precision: Type.Optional(Share) }),
      isDoubted: Type.Boolean({ description: "Less than 70 % of the last fifty were rightly stopped" }),
    }),
    { description: "The least right first" },
  ),
  appeals: Type.Object({
    overturned: Count,
    upheld: Count,
    withdrawn: Count,
    medianHours: Type.Optional(Type.Number({ description: "From asking to the answer" })),
  }),
});
export type SignalFiguresView = Static<typeof SignalFiguresView>;

type Figures = {
  readonly since: { toString(): string };
  readonly signals: readonly SignalRecord[];
  readonly appeals: AppealCounts;
};

export const viewSignals = ({ since, signals, appeals }: Figures): SignalFiguresView => ({
  since: since.toString(),
  signals: signals.map((record) => ({ ...record, isDoubted: isDoubted(record) })),
  appeals,
});
