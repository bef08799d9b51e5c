/** Which stretches of a run of digits may be one telephone number. */

import type { Span } from "../../types/text.ts";
import { MOST_GROUPS, MOST_SINGLES } from "./phone-forms.ts";
import type { Run } from "./phone-runs.ts";

export const FEWEST_PHONE_DIGITS = 7;
export const MOST_PHONE_DIGITS = 15;
/** What is dialled from abroad may stand before them. */
const MOST_PREFIX_DIGITS = 2;
/** An idle number of one or two digits may stand behind a telephone: "0612345678 2 adults". */
const MOST_IDLE_DIGITS = 2;
/** "030 / 23125 123" has one such gap; "144 / 117 / 118" are three numbers. */
const MOST_WIDE_GAPS = 1;
/** Joined digits may have swallowed as many that stood behind the number. */
const MOST_SWALLOWED = 2;

/** A stretch of a run, from one group to another, both included. */
export type Candidate = Span & {
  readonly to: number;
  readonly digits: string;
  readonly groupLengths: readonly number[];
};

/** What may be a number from group `from` on, the longest first. */
export function candidatesFrom(run: Run, from: number): Candidate[] {
  const { groups, gaps } = run;
  const candidates: Candidate[] = [];
  const groupLengths: number[] = [];
  let [digits, singles, wide] = ["", 0, 0];
  for (let to = from; to < groups.length; to++) {
    const group = groups[to]!;
    const next = groups[to + 1];
    const isInternational = run.hasPlus || digits.startsWith("00");
    if (to > from && gaps[to] === "wide") wide++;
    // "+44 (0)20": the nought is dialled at home only.
    if (!(group.digits === "0" && isInternational && digits.length > 0 && digits.length <= 6 && next)) {
      digits += group.digits;
      groupLengths.push(group.digits.length);
      if (group.digits.length === 1) singles++;
    }
    if (digits.length > MOST_PHONE_DIGITS + MOST_PREFIX_DIGITS || wide > MOST_WIDE_GAPS) break;
    if (singles > MOST_SINGLES || groupLengths.length > MOST_GROUPS) break;
    const isIdleNext =
      next !== undefined && to + 2 === groups.length && next.digits.length <= MOST_IDLE_DIGITS;
    const mayEnd = !next || gaps[to + 1] !== "tight" || isIdleNext || run.hasPlus;
    if (digits.length < FEWEST_PHONE_DIGITS || !mayEnd) continue;
    candidates.unshift({
      ...{ to, digits, groupLengths: [...groupLengths] },
      ...{ start: from === 0 ? run.start : groups[from]!.start, end: group.end },
    });
  }
  return candidates;
}

/** The candidate without what joined digits may have swallowed behind it. */
export function shortened(candidate: Candidate): Candidate[] {
  if (candidate.groupLengths.length > 1) return [];
  return Array.from({ length: MOST_SWALLOWED }, (_, i) => i + 1)
    .map((cut) => ({
      ...candidate,
      ...{ digits: candidate.digits.slice(0, -cut), end: candidate.end - cut },
    }))
    .filter(({ digits }) => digits.length >= FEWEST_PHONE_DIGITS);
}
