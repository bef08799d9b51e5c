/** What became of the lines of a batch: counted, and told where they were refused. */

import { problem } from "#kernel/texts/index.ts";
import type { Counts } from "../store/importing.ts";
import type { LineToSave, Outcome } from "./batch.ts";
import type { Read } from "./read-record.ts";
import type { Rejection } from "./rejects.ts";

export function count(
  before: Counts,
  lines: readonly Read[],
  outcomes: ReadonlyMap<LineToSave, Outcome>,
): Counts {
  const counts = { ...before };
  for (const one of lines) {
    if ("leftOut" in one) counts.leftOut++;
    else {
      const outcome = "toSave" in one ? outcomes.get(one.toSave)! : one.refusal;
      counts[typeof outcome === "string" ? outcome : "rejected"]++;
    }
  }
  return counts;
}

export function rejectionOf(one: Read, outcomes: ReadonlyMap<LineToSave, Outcome>): readonly Rejection[] {
  if ("leftOut" in one) return [];
  const outcome = "toSave" in one ? outcomes.get(one.toSave)! : one.refusal;
  if (typeof outcome === "string") return [];
  const { code, params } = outcome;
  const { detail } = problem(code, "en", params);
  return [
    {
      line: one.line,
      code,
      reason: detail,
      ...("faults" in params && { faults: params.faults }),
      record: one.record,
    },
  ];
}
