/** SQL of reviews: each is kept with its property; the list of open ones says in which property to look. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Review, ReviewOutcome } from "../types/review.ts";
import type { Signal } from "../types/verdict.ts";

export type NewReview = Omit<Review, "claimedBy" | "claimedAt" | "outcome" | "reason" | "decidedAt">;

const INSERT = hotStatement(
  "safety.insert_review",
  `insert into safety.review
  (property_id, review_id, message_id, conversation_id, reservation_id, verdict_id, side, opened_at, arrives_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
const INSERT_OPEN = hotStatement(
  "safety.insert_open_review",
  "insert into safety.open_review (review_id, property_id, opened_at, arrives_at) values ($1, $2, $3, $4)",
);

/** In the transaction that keeps the message. */
export async function insertReview(runner: Runner, review: NewReview): Promise<void> {
  const { id, propertyId, messageId, conversationId, reservationId, verdictId, side, openedAt, arrivesAt } =
    review;
  await runner.run(INSERT, [
    ...[propertyId, id, messageId, conversationId, reservationId, verdictId, side, openedAt, arrivesAt],
  ]);
  await runner.run(INSERT_OPEN, [id, propertyId, openedAt, arrivesAt]);
}

export type ReviewOf = { readonly propertyId: PropertyId; readonly id: Id<"message"> };
export type Closing = {
  readonly outcome: ReviewOutcome;
  readonly by: string;
  readonly at: Instant;
  readonly reason?: string;
};

const CLOSE = hotStatement(
  "safety.close_review",
  `update safety.review r set outcome = $3, decided_by = $4::uuid, decided_at = $5, reason = $6
where r.property_id = $1 and r.message_id = $2::uuid and r.outcome is null returning r.review_id`,
);
const PASS = hotStatement(
  "safety.pass_sent",
  "update safety.sent t set is_passed = true where t.property_id = $1 and t.message_id = $2::uuid",
);
const CLOSE_OPEN = hotStatement(
  "safety.close_open_review",
  "delete from safety.open_review o where o.review_id = any($1::uuid[])",
);

/** What came of the message, once: nothing happens when it was decided before. */
export async function saveOutcome(
  runner: Runner,
  of: ReviewOf,
  { outcome, by, at, reason }: Closing,
): Promise<void> {
  const rows = await runner.run<{ review_id: string }>(CLOSE, [
    of.propertyId,
    of.id,
    outcome,
    by,
    at,
    reason ?? null,
  ]);
  if (outcome === "released") await runner.run(PASS, [of.propertyId, of.id]);
  await runner.run(CLOSE_OPEN, [rows.map(({ review_id }) => review_id)]);
}

const LIST_PLACES = hotStatement(
  "safety.list_open_reviews",
  `select o.property_id as "propertyId", o.review_id as id from safety.open_review o
order by least(o.arrives_at, o.opened_at + interval '2 days'), o.review_id limit $1`,
);

export type ReviewPlace = { readonly propertyId: PropertyId; readonly id: Id<"review"> };

/** Where the most urgent ones are. */
export const listOpenPlaces = (runner: Runner, limit: number): Promise<ReviewPlace[]> =>
  runner.run<ReviewPlace>(LIST_PLACES, [limit]);

const COLUMNS = `r.property_id, r.review_id, r.message_id, r.conversation_id, r.reservation_id, r.verdict_id, r.side, r.opened_at,
  r.arrives_at, r.claimed_by, r.claimed_at, r.outcome, r.reason, r.decided_at`;

const LIST_OF_PROPERTY = hotStatement(
  "safety.list_reviews",
  `select ${COLUMNS}, v.score, v.signals from safety.review r
join safety.verdict v on v.property_id = $1 and v.verdict_id = r.verdict_id
where r.property_id = $1 and r.review_id = any($2::uuid[]) and r.outcome is null`,
);

export type ListedReview = {
  readonly review: Review;
  readonly score: number;
  readonly signals: readonly Signal[];
};

/** Open ones of one property, in any order, with what spoke against the message. */
export async function listReviews(
  runner: Runner,
  propertyId: PropertyId,
  ids: readonly Id<"review">[],
): Promise<ListedReview[]> {
  type Row = ReviewRow & { score: number; signals: Signal[] };
  const rows = await runner.run<Row>(LIST_OF_PROPERTY, [propertyId, ids]);
  return rows.map((row) => ({ review: reviewOf(row), score: row.score, signals: row.signals }));
}

const LOCK = hotStatement(
  "safety.lock_review",
  `select ${COLUMNS} from safety.review r where r.property_id = $1 and r.review_id = $2::uuid for update`,
);

/** Locked until commit. */
export async function lockReview(
  runner: Runner,
  { propertyId, id }: ReviewPlace,
): Promise<Review | undefined> {
  const [row] = await runner.run<ReviewRow>(LOCK, [propertyId, id]);
  return row && reviewOf(row);
}

const CLAIM = hotStatement(
  "safety.claim_review",
  `update safety.review r set claimed_by = $3::uuid, claimed_at = $4 where r.property_id = $1 and r.review_id = $2::uuid`,
);

export const saveClaim = async (
  runner: Runner,
  { propertyId, id }: ReviewPlace,
  claim: { readonly by: string; readonly at: Instant } | undefined,
): Promise<void> => void (await runner.run(CLAIM, [propertyId, id, claim?.by ?? null, claim?.at ?? null]));

type ReviewRow = {
  property_id: PropertyId;
  review_id: Id<"review">;
  message_id: Id<"message">;
  conversation_id: Id<"conversation">;
  reservation_id: Id<"reservation">;
  verdict_id: Id<"verdict">;
  side: "guest" | "partner";
  opened_at: Instant;
  arrives_at: Instant;
  claimed_by: Id<"person"> | null;
  claimed_at: Instant | null;
  outcome: ReviewOutcome | null;
  reason: string | null;
  decided_at: Instant | null;
};

const reviewOf = (row: ReviewRow): Review => ({
  id: row.review_id,
  propertyId: row.property_id,
  messageId: row.message_id,
  conversationId: row.conversation_id,
  reservationId: row.reservation_id,
  verdictId: row.verdict_id,
  side: row.side,
  openedAt: row.opened_at,
  arrivesAt: row.arrives_at,
  ...(row.claimed_by && { claimedBy: row.claimed_by }),
  ...(row.claimed_at && { claimedAt: row.claimed_at }),
  ...(row.outcome && { outcome: row.outcome }),
  ...(row.reason !== null && { reason: row.reason }),
  ...(row.decided_at && { decidedAt: row.decided_at }),
});
