/** SQL that takes a guest's names out of reports, reviews and appeals of a stay. */

import { hotStatement, type Queries, runIn } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";

export type OfStay = {
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly conversationId?: Id<"conversation">;
};

// Reports of before do not say where: what was sent does.
const OF_STAY = `r.property_id = $1 and (r.conversation_id = $3::uuid or r.message_id in (
  select s.message_id from safety.sent s where s.property_id = $1 and s.reservation_id = $2::uuid))`;

const REPORTS = hotStatement(
  "safety.list_reports_to_pseudonymise",
  `select r.report_id as id, r.words, r.note, r.passages, w.frozen from safety.report r
left join safety.report_words w on w.property_id = $1 and w.report_id = r.report_id
where ${OF_STAY}`,
);
const WRITE_REPORT = hotStatement(
  "safety.pseudonymise_report",
  `update safety.report r set words = $3, note = $4, passages = $5::jsonb
where r.property_id = $1 and r.report_id = $2::uuid`,
);
const WRITE_FROZEN = hotStatement(
  "safety.pseudonymise_report_words",
  `update safety.report_words w set frozen = $3, digest = $4 where w.property_id = $1 and w.report_id = $2::uuid`,
);

export type ReportWords = {
  readonly id: Id<"report">;
  readonly words: string | null;
  readonly note: string | null;
  readonly passages: readonly { readonly text: string }[] | null;
  readonly frozen: string | null;
};

export const listReportWords = (tx: Queries, of: OfStay): Promise<ReportWords[]> =>
  runIn(tx, REPORTS, [of.propertyId, of.reservationId, of.conversationId ?? null]);

/** `frozen` comes with the digest it has now. */
export async function writeReportWords(
  tx: Queries,
  propertyId: PropertyId,
  { id, words, note, passages, frozen }: ReportWords,
  digest: string,
): Promise<void> {
  await runIn(tx, WRITE_REPORT, [propertyId, id, words, note, passages && JSON.stringify(passages)]);
  if (frozen !== null) await runIn(tx, WRITE_FROZEN, [propertyId, id, frozen, digest]);
}

const REVIEWS = hotStatement(
  "safety.list_reviews_to_pseudonymise",
  `select v.review_id as id, v.reason, v.proposed_reason as proposed, a.side, a.words, v.decided_at is not null as is_decided
from safety.review v
left join safety.appeal a on a.property_id = $1 and a.review_id = v.review_id
where v.property_id = $1 and v.reservation_id = $2::uuid`,
);
const WRITE_REVIEW = hotStatement(
  "safety.pseudonymise_review",
  `update safety.review v set reason = $3, proposed_reason = $4 where v.property_id = $1 and v.review_id = $2::uuid`,
);
// The sealed text of a decided appeal, and of any of the guest's, is needed by nobody.
const WRITE_APPEAL = hotStatement(
  "safety.pseudonymise_appeal",
  `update safety.appeal a
set author_name = case when a.side = 'guest' then $3 else a.author_name end, words = $4,
  sealed = case when a.side = 'partner' and not $5::boolean then a.sealed end
where a.property_id = $1 and a.review_id = $2::uuid`,
);

export type ReviewWords = {
  readonly id: Id<"review">;
  readonly reason: string | null;
  readonly proposed: string | null;
  /** Of an appeal. */
  readonly words: string | null;
  readonly is_decided: boolean;
};

export const listReviewWords = (tx: Queries, of: OfStay): Promise<ReviewWords[]> =>
  runIn(tx, REVIEWS, [of.propertyId, of.reservationId]);

export async function writeReviewWords(
  tx: Queries,
  propertyId: PropertyId,
  { id, reason, proposed, words, is_decided }: ReviewWords,
  pseudonym: string,
): Promise<void> {
  await runIn(tx, WRITE_REVIEW, [propertyId, id, reason, proposed]);
  if (words !== null) await runIn(tx, WRITE_APPEAL, [propertyId, id, pseudonym, words, is_decided]);
}

const VERDICTS = hotStatement(
  "safety.list_verdicts_to_pseudonymise",
  `select v.verdict_id as id, v.reason from safety.verdict v
where v.property_id = $1 and v.conversation_id = $2::uuid and v.reason is not null`,
);
const WRITE_VERDICT = hotStatement(
  "safety.pseudonymise_verdict",
  "update safety.verdict v set reason = $3 where v.property_id = $1 and v.verdict_id = $2::uuid",
);

export type VerdictWords = { readonly id: Id<"verdict">; readonly reason: string };

/** Reasons that people of the desk wrote; rules write none. */
export const listVerdictWords = (
  tx: Queries,
  propertyId: PropertyId,
  conversationId: Id<"conversation">,
): Promise<VerdictWords[]> => runIn(tx, VERDICTS, [propertyId, conversationId]);

export const writeVerdictWords = async (
  tx: Queries,
  propertyId: PropertyId,
  { id, reason }: VerdictWords,
): Promise<void> => void (await runIn(tx, WRITE_VERDICT, [propertyId, id, reason]));
