/** In which order held messages are looked at, and who may take one. Pure. */

import type { Instant } from "#kernel/time.ts";
import type { Review, Urgency } from "../types/review.ts";

/** Who arrives so soon may stand before a door tonight. */
const ARRIVING_HOURS = 24;
/** After that whoever is responsible is reminded. */
const LATE_HOURS = 48;
/** A claim that was forgotten is free again. */
const CLAIM_MINUTES = 30;

type Times = Pick<Review, "openedAt" | "arrivesAt">;

export function urgencyOf({ openedAt, arrivesAt }: Times, now: Instant): Urgency {
  if (now.until(arrivesAt).total("hours") <= ARRIVING_HOURS) return "arriving";
  return openedAt.until(now).total("hours") >= LATE_HOURS ? "late" : "normal";
}

const RANK: Readonly<Record<Urgency, number>> = { arriving: 0, late: 1, normal: 2 };

/** The most urgent first, and of those that are alike whoever waits longest. */
export const byUrgency =
  (now: Instant) =>
  (a: Times, b: Times): number =>
    RANK[urgencyOf(a, now)] - RANK[urgencyOf(b, now)] || Temporal.Instant.compare(a.openedAt, b.openedAt);

export type ClaimDecision =
  | { readonly may: true }
  | { readonly may: false; readonly because: "review_decided" | "review_claimed" };

export function decideClaim(review: Review, by: string, now: Instant): ClaimDecision {
  if (review.outcome) return { may: false, because: "review_decided" };
  const { claimedBy, claimedAt } = review;
  const isFree =
    claimedBy === undefined ||
    claimedAt === undefined ||
    claimedBy === by ||
    claimedAt.until(now).total("minutes") >= CLAIM_MINUTES;
  return isFree ? { may: true } : { may: false, because: "review_claimed" };
}
