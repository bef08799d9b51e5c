/** Who is told of what waits too long, and when. Pure. */

import type { Instant, PlainDate } from "#kernel/time.ts";
import type { Review, Waiting } from "../types/review.ts";
import { APPEAL_TARGET_HOURS, LATE_HOURS } from "./review-queue.ts";

/** Nobody is woken for it. */
const MORNING_HOUR = 8;

/** The day for which somebody in `timeZone` can be reminded now; undefined before their morning. */
export function reminderDate(now: Instant, timeZone: string): PlainDate | undefined {
  const there = now.toZonedDateTimeISO(timeZone);
  return there.hour >= MORNING_HOUR ? there.toPlainDate() : undefined;
}

export type Open = Pick<Review, "kind" | "openedAt" | "dueAt"> & { readonly isProposed: boolean };

const hoursSince = (at: Instant, now: Instant): number => at.until(now).total("hours");

/** What waits longer than two days, or of appeals longer than a day; each counted once. */
export function countWaiting(open: readonly Open[], now: Instant): Waiting {
  const late = open.filter(
    ({ kind, openedAt }) =>
      hoursSince(openedAt, now) >= (kind === "appeal" ? APPEAL_TARGET_HOURS : LATE_HOURS),
  );
  const count = (is: (one: Open) => boolean) => late.filter(is).length;
  const isOverdue = ({ dueAt }: Open) => dueAt !== undefined && hoursSince(dueAt, now) >= 0;
  return {
    second: count(({ isProposed }) => isProposed),
    held: count(({ kind, isProposed }) => kind === "held" && !isProposed),
    appeals: count((one) => one.kind === "appeal" && !one.isProposed && !isOverdue(one)),
    overdue: count((one) => one.kind === "appeal" && !one.isProposed && isOverdue(one)),
  };
}

export const isAnything = ({ held, second, appeals, overdue }: Waiting): boolean =>
  held + second + appeals + overdue > 0;
