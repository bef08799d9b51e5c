/** A person's decision about a message: a row of its own beside the one of the rules, which is never changed. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Review } from "../types/review.ts";
import type { Verdict } from "../types/verdict.ts";

const INSERT = hotStatement(
  "safety.insert_override",
  `insert into safety.verdict
  (property_id, verdict_id, message_id, conversation_id, side, author_id, channel, verdict, score, rules, signals, findings,
   circumstances, rule_set, rule_set_digest, took_microseconds, decided_by, reason, decided_at,
   text_digest)
select $1, $2::uuid, v.message_id, v.conversation_id, v.side, v.author_id, v.channel, $4, v.score, v.rules, v.signals,
  v.findings, v.circumstances, v.rule_set, v.rule_set_digest, 0, $5::uuid, $6, $7,
  v.text_digest
from safety.verdict v where v.property_id = $1 and v.verdict_id = $3::uuid`,
);

export async function insertOverride(
  runner: Runner,
  { propertyId, verdictId }: Pick<Review, "propertyId" | "verdictId">,
  decision: { id: Id<"verdict">; verdict: Verdict; by: string; reason: string; at: Instant },
): Promise<void> {
  const { id, verdict, by, reason, at } = decision;
  await runner.run(INSERT, [propertyId, id, verdictId, verdict, by, reason, at]);
}
