/** SQL of figures over all properties: what waits, how signals fared, who was reminded. No words of anybody. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant, PlainDate } from "#kernel/time.ts";
import type { Outcome } from "../rules/review-record.ts";
import type { Open } from "../rules/review-reminder.ts";
import type { ReviewKind } from "../types/review.ts";

const LIST_OPEN = hotStatement(
  "safety.list_open_since",
  `select o.kind, o.opened_at as "openedAt", o.due_at as "dueAt", o.proposed_at is not null as "isProposed"
from safety.open_review o where o.opened_at <= $1 order by o.opened_at limit 10000`,
);

/** Those that were open at `before` and are still. */
export async function listOpenSince(runner: Runner, before: Instant): Promise<Open[]> {
  type Row = { kind: ReviewKind; openedAt: Instant; dueAt: Instant | null; isProposed: boolean };
  const rows = await runner.run<Row>(LIST_OPEN, [before]);
  return rows.map(({ dueAt, ...row }) => ({ ...row, ...(dueAt && { dueAt }) }));
}

const LIST_OUTCOMES = hotStatement(
  "safety.list_review_outcomes",
  `select o.message_id as "messageId", o.kind, o.outcome, o.signals, o.opened_at as "openedAt", o.decided_at as "decidedAt"
from safety.review_outcome o where o.decided_at > $1
order by o.decided_at desc, o.kind = 'appeal' desc limit 50000`,
);

/** What was decided since, newest first. */
export const listOutcomes = (runner: Runner, since: Instant): Promise<KeptOutcome[]> =>
  runner.run<KeptOutcome>(LIST_OUTCOMES, [since]);

export type KeptOutcome = Outcome & {
  readonly openedAt: Instant;
  readonly decidedAt: Instant;
};

const REMIND = hotStatement(
  "safety.keep_reminder",
  `insert into safety.review_reminder (person_id, reminded_date, reminded_at) values ($1, $2, $3)
on conflict do nothing returning person_id`,
);

/** False when they were reminded that day before. */
export const keepReminder = async (
  runner: Runner,
  personId: Id<"person">,
  date: PlainDate,
  at: Instant,
): Promise<boolean> => (await runner.run(REMIND, [personId, date, at])).length > 0;
