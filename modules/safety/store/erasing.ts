/** SQL that erases what safety has kept long enough. A sweep of the night goes over all properties at once. */

import type { Runner, Statement } from "#kernel/db/index.ts";
import type { Instant } from "#kernel/time.ts";
import type { HeldPlaces } from "#modules/privacy/index.ts";

// What is held by conversation, where a row knows its own; else all of a property of which anything is held.
const VERDICTS = `from safety.verdict t
where t.decided_at < $1 and t.property_id <> all($2::bigint[]) and t.conversation_id <> all($3::uuid[])
  and $4::bigint[] is not null`;
const REPORTS = `from safety.report t
where t.resolved_at < $1 and t.property_id <> all($2::bigint[])
  and case when t.conversation_id is null then t.property_id <> all($4::bigint[]) else t.conversation_id <> all($3::uuid[]) end`;
const COUNTERS = `from safety.sent t
where t.sent_at < $1 and t.property_id <> all($2::bigint[]) and $3::uuid[] is not null and t.property_id <> all($4::bigint[])`;

const counted = (name: string, what: string): Statement => ({
  name: `safety.count_old_${name}`,
  text: `select count(*)::integer as n ${what}`,
});
const erased = (name: string, what: string): Statement => ({
  name: `safety.erase_old_${name}`,
  text: `with gone as (delete ${what} returning 1) select count(*)::integer as n from gone`,
});

const KINDS = {
  verdict: { count: counted("verdicts", VERDICTS), erase: erased("verdicts", VERDICTS) },
  report: {
    count: counted("reports", REPORTS),
    erase: {
      name: "safety.erase_old_reports",
      text: `with gone as (delete ${REPORTS} returning t.property_id, t.report_id), words as (
  delete from safety.report_words w using gone where w.property_id = gone.property_id and w.report_id = gone.report_id
)
select count(*)::integer as n from gone`,
    },
  },
  spread_counter: { count: counted("counters", COUNTERS), erase: erased("counters", COUNTERS) },
} satisfies Record<string, { count: Statement; erase: Statement }>;

export type OldKind = keyof typeof KINDS;
export const OLD_KINDS = Object.keys(KINDS) as readonly OldKind[];

/** How much would go, or went. */
export async function sweepOld(
  runner: Runner,
  kind: OldKind,
  way: "count" | "erase",
  { before, properties, conversations, touched }: HeldPlaces & { readonly before: Instant },
): Promise<number> {
  const values = [before, properties, conversations, touched];
  return (await runner.run<{ n: number }>(KINDS[kind][way], values))[0]!.n;
}
