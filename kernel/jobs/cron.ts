/** Regular work: each tick becomes one job, whichever and however many workers notice it. */

import { type Db, runIn, type Tx } from "../db/index.ts";
import type { Instant } from "../time.ts";
import type { Cron } from "./definitions.ts";
import { NO_PROPERTY } from "./job.ts";
import type { Jobs } from "./queue.ts";

/** A later tick, or one so much earlier that the clock must have been set back. */
const TICK = {
  name: "kernel.cron_tick",
  text: `insert into kernel.job_cron (property_id, kind, ticked_at) values ($1, $2, $3)
    on conflict (property_id, kind) do update set ticked_at = excluded.ticked_at
    where job_cron.ticked_at < excluded.ticked_at or job_cron.ticked_at > $4
    returning ticked_at`,
};

/** The last whole multiple of the interval, counted from 1970 in UTC. */
export function tickOf(everySeconds: number, now: Instant): Instant {
  const everyMs = everySeconds * 1000;
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(now.epochMilliseconds / everyMs) * everyMs);
}

/** Remembers the ticks that were seen, so that between them nothing is asked of the database. */
export function cronTicker(db: Db, jobs: Jobs): (now: Instant) => Promise<void> {
  const seen = new Map<string, string>();
  return async (now) => {
    for (const cron of jobs.definitions.crons()) {
      const tickAt = tickOf(cron.everySeconds, now);
      if (seen.get(cron.kind) === tickAt.toString()) continue;
      await db.write((tx) => addTick(tx, jobs, cron, tickAt));
      seen.set(cron.kind, tickAt.toString());
    }
  };
}

async function addTick(tx: Tx, jobs: Jobs, { kind, everySeconds }: Cron, tickAt: Instant): Promise<void> {
  const clockWasSetBack = tickAt.add({ seconds: 2 * everySeconds + 60 });
  const isNew = await runIn(tx, TICK, [NO_PROPERTY, kind, tickAt, clockWasSetBack]);
  if (isNew.length === 0) return;
  const tick = tickAt.toString();
  await jobs.enqueue(tx, {
    propertyId: NO_PROPERTY,
    kind,
    payload: { tickAt: tick },
    runAt: tickAt,
    dedupeKey: tick,
  });
}
