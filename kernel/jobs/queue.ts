/** Jobs as modules see them: defined once, added in the transaction that makes them necessary. */

import { afterCommit, hotStatement, type Queries, runIn } from "../db/index.ts";
import type { Ids } from "../ids.ts";
import type { Live } from "../live/index.ts";
import type { Clock } from "../time.ts";
import { bucketOf } from "./bucket.ts";
import { type Definitions, jobDefinitions } from "./definitions.ts";
import type { NewJob } from "./job.ts";

export type Jobs = Pick<Definitions, "define" | "cron"> & {
  /** Adds a job when the transaction of `tx` commits, and tells the workers. `tx` comes from `db.write`. */
  enqueue(tx: Queries, job: NewJob): Promise<void>;
  /** Tells the workers that jobs were added by other ways than `enqueue`; harmless when it is untrue. */
  wake(): void;
  /** Hears `wake`, from any process. */
  onWake(woken: () => void): () => void;
  readonly definitions: Definitions;
};

const TOPIC = "kernel.jobs";

const ENQUEUE = hotStatement(
  "kernel.enqueue_job",
  `insert into kernel.job (property_id, job_id, bucket, kind, dedupe_key, payload, run_at)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
);

/** `live` carries the hint to workers, also in other processes. */
export function openJobs({ clock, ids, live }: { clock: Clock; ids: Ids; live: Live }): Jobs {
  const definitions = jobDefinitions();
  const wake = () => live.publish({ topic: TOPIC, data: null });

  async function enqueue(tx: Queries, job: NewJob): Promise<void> {
    const { propertyId, kind, payload, runAt = clock.now(), dedupeKey = null } = job;
    if (definitions.definition(kind)?.accepts(payload) === false)
      throw new TypeError(`not a payload of ${kind}`);
    const values = [propertyId, ids.next("job"), bucketOf(propertyId), kind, dedupeKey, payload, runAt];
    await runIn(tx, ENQUEUE, values);
    afterCommit(tx, wake);
  }

  return {
    define: definitions.define,
    cron: definitions.cron,
    enqueue,
    wake,
    onWake: (woken) => live.subscribe([TOPIC], woken),
    definitions,
  };
}
