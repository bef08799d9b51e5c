/** SQL of appeals: each beside the review of the same id, which says how it stands. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { AppealEffect, Contestable } from "../types/appeal.ts";
import type { ReviewOutcome } from "../types/review.ts";
import type { ReviewPlace } from "./review.ts";
import type { KeptSignals } from "./verdict.ts";

export type NewAppeal = {
  readonly propertyId: PropertyId;
  readonly id: Id<"review">;
  readonly messageId: Id<"message">;
  readonly conversationId: Id<"conversation">;
  readonly side: "guest" | "partner";
  readonly author: { readonly id: string; readonly name: string };
  readonly words: string;
  readonly against: Contestable;
  /** The text, where the message is kept nowhere else. */
  readonly sealed?: Buffer;
  readonly filedAt: Instant;
};

const INSERT = hotStatement(
  "safety.insert_appeal",
  `insert into safety.appeal
  (property_id, review_id, message_id, conversation_id, side, author_id, author_name, words, against, sealed, filed_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);

export async function insertAppeal(runner: Runner, appeal: NewAppeal): Promise<void> {
  const { propertyId, id, messageId, conversationId, side, author, words, against, sealed, filedAt } = appeal;
  await runner.run(INSERT, [
    ...[propertyId, id, messageId, conversationId, side, author.id, author.name, words, against],
    ...[sealed ?? null, filedAt],
  ]);
}

const LIST = hotStatement(
  "safety.list_appeals_of_side",
  `select a.message_id, a.words, a.against, a.sealed, a.filed_at, a.effect, r.due_at, r.outcome, r.reason, r.decided_at,
  v.verdict, v.signals, v.rules
from safety.appeal a
join safety.review r on r.property_id = $1 and r.review_id = a.review_id
join safety.verdict v on v.property_id = $1 and v.verdict_id = r.verdict_id
where a.property_id = $1 and a.conversation_id = $2::uuid and a.side = $3 and r.outcome is distinct from 'withdrawn'
order by a.filed_at limit 50`,
);

/** An appeal with how it stands and the decision it is about. */
export type AppealRow = KeptSignals & {
  message_id: Id<"message">;
  words: string;
  against: Contestable;
  sealed: Buffer | null;
  filed_at: Instant;
  effect: AppealEffect | null;
  due_at: Instant;
  outcome: ReviewOutcome | null;
  reason: string | null;
  decided_at: Instant | null;
};

/** Of one side in a conversation, oldest first; without those that were taken back. */
export const listAppeals = (
  runner: Runner,
  of: { propertyId: PropertyId; conversationId: Id<"conversation">; side: "guest" | "partner" },
): Promise<AppealRow[]> => runner.run<AppealRow>(LIST, [of.propertyId, of.conversationId, of.side]);

const FIND = hotStatement(
  "safety.find_appeal",
  `select a.words, a.against, a.sealed, a.author_id as "authorId", a.author_name as "authorName", a.filed_at as "filedAt"
from safety.appeal a where a.property_id = $1 and a.review_id = $2::uuid`,
);

export type KeptAppeal = {
  readonly words: string;
  readonly against: Contestable;
  readonly sealed: Buffer | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly filedAt: Instant;
};

export async function findAppeal(
  runner: Runner,
  { propertyId, id }: ReviewPlace,
): Promise<KeptAppeal | undefined> {
  const [row] = await runner.run<KeptAppeal>(FIND, [propertyId, id]);
  return row;
}

const SAVE_EFFECT = hotStatement(
  "safety.save_appeal_effect",
  "update safety.appeal a set effect = $3 where a.property_id = $1 and a.review_id = $2::uuid",
);

export const saveEffect = async (
  runner: Runner,
  { propertyId, id }: ReviewPlace,
  effect: AppealEffect,
): Promise<void> => void (await runner.run(SAVE_EFFECT, [propertyId, id, effect]));
