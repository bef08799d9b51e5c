/** The columns of a review and the noun they become. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Choice, Review, ReviewKind, ReviewOutcome } from "../types/review.ts";

/** Of `r` review. */
export const REVIEW_COLUMNS = `r.property_id, r.review_id, r.message_id, r.conversation_id, r.reservation_id, r.verdict_id, r.side,
  r.opened_at, r.arrives_at, r.kind, r.due_at, r.excluded, r.proposed_outcome, r.proposed_reason, r.proposed_by, r.proposed_at,
  r.claimed_by, r.claimed_at, r.outcome, r.reason, r.decided_at`;

export type ReviewRow = {
  property_id: PropertyId;
  review_id: Id<"review">;
  message_id: Id<"message">;
  conversation_id: Id<"conversation">;
  reservation_id: Id<"reservation">;
  verdict_id: Id<"verdict">;
  side: "guest" | "partner";
  opened_at: Instant;
  arrives_at: Instant;
  kind: ReviewKind;
  due_at: Instant | null;
  excluded: string[];
  proposed_outcome: Choice | null;
  proposed_reason: string | null;
  proposed_by: Id<"person"> | null;
  proposed_at: Instant | null;
  claimed_by: Id<"person"> | null;
  claimed_at: Instant | null;
  outcome: ReviewOutcome | null;
  reason: string | null;
  decided_at: Instant | null;
};

export const reviewOf = (row: ReviewRow): Review => ({
  id: row.review_id,
  kind: row.kind,
  propertyId: row.property_id,
  messageId: row.message_id,
  conversationId: row.conversation_id,
  reservationId: row.reservation_id,
  verdictId: row.verdict_id,
  side: row.side,
  openedAt: row.opened_at,
  arrivesAt: row.arrives_at,
  excluded: row.excluded,
  ...(row.due_at && { dueAt: row.due_at }),
  ...proposalOf(row),
  ...(row.claimed_by && { claimedBy: row.claimed_by }),
  ...(row.claimed_at && { claimedAt: row.claimed_at }),
  ...(row.outcome && { outcome: row.outcome }),
  ...(row.reason !== null && { reason: row.reason }),
  ...(row.decided_at && { decidedAt: row.decided_at }),
});

function proposalOf(row: ReviewRow): Pick<Review, "proposal"> {
  const { proposed_outcome: outcome, proposed_reason: reason, proposed_by: by, proposed_at: at } = row;
  return outcome && reason !== null && by && at ? { proposal: { outcome, reason, by, at } } : {};
}
