/** In which order messages are looked at, and who may take one. Pure. */

import type { Instant } from "#kernel/time.ts";
import type { Review, Urgency } from "../types/review.ts";

/** Who arrives so soon may stand before a door tonight. */
const ARRIVING_HOURS = 24;
/** After that whoever is responsible is reminded. */
export const LATE_HOURS = 48;
/** An author who asks again should have an answer within a day. */
export const APPEAL_TARGET_HOURS = 24;
/** So long before its answer is due an appeal goes before what is only late. */
const DUE_SOON_HOURS = 48;
/** A claim that was forgotten is free again. */
const CLAIM_MINUTES = 30;

type Times = Pick<Review, "openedAt" | "arrivesAt" | "dueAt">;

export function urgencyOf({ openedAt, arrivesAt, dueAt }: Times, now: Instant): Urgency {
  const hoursTo = (at: Instant) => now.until(at).total("hours");
  const hasWaited = -hoursTo(openedAt);
  if (!dueAt) {
    if (hoursTo(arrivesAt) <= ARRIVING_HOURS) return "arriving";
    return hasWaited >= LATE_HOURS ? "late" : "normal";
  }
  if (hoursTo(dueAt) <= DUE_SOON_HOURS) return "due";
  return hasWaited >= APPEAL_TARGET_HOURS ? "late" : "normal";
}

const RANK: Readonly<Record<Urgency, number>> = { arriving: 0, due: 1, late: 2, normal: 3 };

/** The most urgent first, and of those that are alike whoever waits longest. */
export const byUrgency =
  (now: Instant) =>
  (a: Times, b: Times): number =>
    RANK[urgencyOf(a, now)] - RANK[urgencyOf(b, now)] || Temporal.Instant.compare(a.openedAt, b.openedAt);

export type ClaimDecision =
  | { readonly may: true }
  | {
      readonly may: false;
      readonly because: "review_decided" | "review_claimed" | "review_other_person";
    };

type Claimed = Pick<Review, "outcome" | "claimedBy" | "claimedAt" | "excluded" | "proposal">;

export function decideClaim(review: Claimed, by: string, now: Instant): ClaimDecision {
  if (review.outcome) return { may: false, because: "review_decided" };
  if (!isOthers(review, by)) return { may: false, because: "review_other_person" };
  const until = claimedUntil(review);
  const isFree = until === undefined || review.claimedBy === by || Temporal.Instant.compare(now, until) >= 0;
  return isFree ? { may: true } : { may: false, because: "review_claimed" };
}

/** Nobody confirms what they decided themselves, nor decides an appeal against it. @law DSA-20(6) */
export const isOthers = (
  { excluded, proposal }: Pick<Claimed, "excluded" | "proposal">,
  by: string,
): boolean => proposal?.by !== by && !excluded.includes(by);

/** Until when it is theirs who took it, exclusive; undefined while nobody has. */
export const claimedUntil = ({
  claimedBy,
  claimedAt,
}: Pick<Claimed, "claimedBy" | "claimedAt">): Instant | undefined =>
  claimedBy && claimedAt?.add({ minutes: CLAIM_MINUTES });
