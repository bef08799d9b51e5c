/** SQL of reviews: each is kept with its property; the list of open ones says in which property to look. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Proposal, Review, ReviewOutcome } from "../types/review.ts";
import type { Signal } from "../types/verdict.ts";
import { REVIEW_COLUMNS, type ReviewRow, reviewOf } from "./review-row.ts";

export type NewReview = Omit<
  Review,
  "proposal" | "claimedBy" | "claimedAt" | "outcome" | "reason" | "decidedAt"
>;

const INSERT = hotStatement(
  "safety.insert_review",
  `insert into safety.review
  (property_id, review_id, message_id, conversation_id, reservation_id, verdict_id, side, opened_at, arrives_at, kind, due_at,
   excluded)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);
const INSERT_OPEN = hotStatement(
  "safety.insert_open_review",
  `insert into safety.open_review (review_id, property_id, opened_at, arrives_at, kind, due_at)
values ($1, $2, $3, $4, $5, $6)`,
);

/** In the transaction that keeps the message, or the appeal. */
export async function insertReview(runner: Runner, review: NewReview): Promise<void> {
  const { id, propertyId, messageId, conversationId, reservationId, verdictId, side, openedAt, arrivesAt } =
    review;
  const { kind, dueAt = null, excluded } = review;
  await runner.run(INSERT, [
    ...[propertyId, id, messageId, conversationId, reservationId, verdictId, side, openedAt, arrivesAt],
    ...[kind, dueAt, excluded],
  ]);
  await runner.run(INSERT_OPEN, [id, propertyId, openedAt, arrivesAt, kind, dueAt]);
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
/** Beside the signals of what the rules had said last: a person's decision about the same message repeats them. */
const KEEP_OUTCOME = hotStatement(
  "safety.keep_review_outcome",
  `insert into safety.review_outcome
  (review_id, property_id, message_id, kind, outcome, verdict, signals, opened_at, decided_at)
select r.review_id, r.property_id, r.message_id, r.kind, r.outcome, v.verdict,
  array(select distinct s ->> 'id' from jsonb_array_elements(v.signals) as s where (s ->> 'points')::numeric > 0),
  r.opened_at, r.decided_at
from safety.review r
join lateral (
  select v.verdict, v.signals from safety.verdict v
  where v.property_id = $1 and v.message_id = r.message_id and v.decided_by is null
  order by v.decided_at desc limit 1) v on true
where r.property_id = $1 and r.review_id = any($2::uuid[])
on conflict (review_id) do nothing`,
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
  const closed = rows.map(({ review_id }) => review_id);
  await runner.run(KEEP_OUTCOME, [of.propertyId, closed]);
  if (outcome === "released") await runner.run(PASS, [of.propertyId, of.id]);
  await runner.run(CLOSE_OPEN, [closed]);
}

const LIST_PLACES = hotStatement(
  "safety.list_open_reviews",
  `select o.property_id as "propertyId", o.review_id as id from safety.open_review o
order by least(coalesce(o.due_at, o.arrives_at), o.opened_at + interval '2 days'), o.review_id limit $1`,
);

export type ReviewPlace = { readonly propertyId: PropertyId; readonly id: Id<"review"> };

/** Where the most urgent ones are. */
export const listOpenPlaces = (runner: Runner, limit: number): Promise<ReviewPlace[]> =>
  runner.run<ReviewPlace>(LIST_PLACES, [limit]);

const LIST_OF_PROPERTY = hotStatement(
  "safety.list_reviews",
  `select ${REVIEW_COLUMNS}, v.score, v.signals from safety.review r
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
  `select ${REVIEW_COLUMNS} from safety.review r where r.property_id = $1 and r.review_id = $2::uuid for update`,
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

const PROPOSE = hotStatement(
  "safety.propose_outcome",
  `update safety.review r set proposed_outcome = $3, proposed_reason = $4, proposed_by = $5::uuid, proposed_at = $6,
  claimed_by = null, claimed_at = null
where r.property_id = $1 and r.review_id = $2::uuid and r.outcome is null`,
);
const PROPOSE_OPEN = hotStatement(
  "safety.propose_open_review",
  "update safety.open_review o set proposed_at = $2 where o.review_id = $1::uuid",
);

/** It waits for a second person, and is nobody's until one takes it. */
export async function saveProposal(
  runner: Runner,
  { propertyId, id }: ReviewPlace,
  { outcome, reason, by, at }: Proposal,
): Promise<void> {
  await runner.run(PROPOSE, [propertyId, id, outcome, reason, by, at]);
  await runner.run(PROPOSE_OPEN, [id, at]);
}

const UNIQUE_VIOLATION = "23505";

/** Did `insertReview` fail because there is such a review of the message already? */
export const failedAsReviewed = (error: unknown): boolean =>
  error instanceof Error &&
  (error as { code?: string }).code === UNIQUE_VIOLATION &&
  (error as { constraint?: string }).constraint === "review_of_message";

const FIND = hotStatement(
  "safety.find_review",
  `select ${REVIEW_COLUMNS} from safety.review r where r.property_id = $1 and r.review_id = $2::uuid`,
);

export async function findReview(
  runner: Runner,
  { propertyId, id }: ReviewPlace,
): Promise<Review | undefined> {
  const [row] = await runner.run<ReviewRow>(FIND, [propertyId, id]);
  return row && reviewOf(row);
}
