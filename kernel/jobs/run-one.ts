/** One attempt at one job, and what follows from how it ends. */

import type { Db } from "../db/index.ts";
import { Failure } from "../errors.ts";
import type { Log } from "../log/index.ts";
import type { Clock } from "../time.ts";
import { waitSeconds } from "./backoff.ts";
import type { Definitions } from "./definitions.ts";
import { bury, type Claimed, retry } from "./store.ts";

type Place = { db: Db; clock: Clock; log: Log; definitions: Definitions; signal: AbortSignal };

/** Returns whether the job is done and may be deleted; otherwise it has been put back or is dead. */
export async function runOne(job: Claimed, { db, clock, log, definitions, signal }: Place): Promise<boolean> {
  const { property_id: propertyId, job_id: jobId, kind, attempts: attempt } = job;
  const definition = definitions.definition(kind)!;
  const about = { jobId, kind, propertyId, attempt };

  async function die(reason: string): Promise<false> {
    await bury(db, job, clock.now(), reason);
    log.error({ ...about, reason }, "jobs.job_died");
    return false;
  }

  if (!definition.accepts(job.payload)) return die("payload_invalid");
  if (attempt > definition.attempts) return die("process_killed");
  try {
    await definition.run(job.payload, { jobId, propertyId, attempt, signal });
    return true;
  } catch (error) {
    if (attempt >= definition.attempts) {
      log.error({ ...about, fault: error }, "jobs.last_attempt_failed");
      return die(faultOf(error));
    }
    const seconds = waitSeconds(attempt, Math.random());
    log.warn({ ...about, fault: error }, "jobs.attempt_failed");
    await retry(db, job, clock.now().add({ milliseconds: Math.round(seconds * 1000) }), faultOf(error));
    return false;
  }
}

/** The kind of fault only: messages may quote people. */
function faultOf(error: unknown): string {
  if (error instanceof Failure) return error.code;
  const { name = "unknown", code } = (error ?? {}) as { name?: string; code?: unknown };
  return typeof code === "string" ? `${name} ${code}` : name;
}
