/** SQL of how many conversations a session opened lately, and of the sign that it were too many. */

import { hotStatement, type Queries, type Runner } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

type Of = { readonly personId: Id<"person">; readonly sessionId: Id<"session"> };

const KEEP = hotStatement(
  "accounts.keep_opened_threads",
  `with kept as (
  insert into accounts.opened_threads (person_id, session_id, began_at, threads) values ($1, $2, $3, $4)
  on conflict (person_id, session_id, began_at) do update set threads = opened_threads.threads + excluded.threads)
select (coalesce(sum(o.threads), 0) + $4)::integer as threads from accounts.opened_threads o
where o.person_id = $1 and o.session_id = $2 and o.began_at > $5`,
);

/** How many this session opened since, these included. */
export async function keepOpened(
  runner: Runner,
  { personId, sessionId }: Of,
  { beganAt, threads, since }: { beganAt: Instant; threads: number; since: Instant },
): Promise<number> {
  const [row] = await runner.run<{ threads: number }>(KEEP, [personId, sessionId, beganAt, threads, since]);
  return row!.threads;
}

const SIGN = hotStatement(
  "accounts.note_reading_run",
  `update accounts.session s set signs = s.signs || jsonb_build_object('acct.reading_run', $3::text)
where s.person_id = $1 and s.session_id = $2`,
);

/** From now on it counts against the session. */
export const noteReadingRun = async (runner: Runner, { personId, sessionId }: Of, now: Instant) =>
  void (await runner.run(SIGN, [personId, sessionId, now.toString()]));

type Tables = { "accounts.opened_threads": { began_at: Instant } };

/** Runs over all people, from a job. */
export async function forgetOpened(q: Queries, before: Instant): Promise<void> {
  await q.withTables<Tables>().deleteFrom("accounts.opened_threads").where("began_at", "<", before).execute();
}
