/** SQL of the workers. These statements reach over properties on purpose: they serve no request. */

import type { Db, Statement } from "../db/index.ts";
import type { Id, PropertyId } from "../ids.ts";
import type { Instant } from "../time.ts";

export type Claimed = {
  readonly property_id: PropertyId;
  readonly job_id: Id<"job">;
  readonly kind: string;
  readonly payload: unknown;
  readonly attempts: number;
};

export type JobKey = { readonly property_id: PropertyId; readonly job_id: Id<"job"> };

const keys = (jobs: readonly JobKey[]) => [jobs.map((job) => job.property_id), jobs.map((job) => job.job_id)];

const DUE: Statement = {
  name: "kernel.due_jobs",
  text: `select property_id, job_id from kernel.job
    where bucket = any($1::smallint[]) and dead_at is null and kind = any($2) and run_at <= $3
      and (locked_until is null or locked_until < now())
    order by run_at limit $4`,
};

/** A job that starts no longer stands for its key: what asks for it again from now on may know more than it has read. */
const CLAIM: Statement = {
  name: "kernel.claim_jobs",
  text: `update kernel.job as job
    set locked_until = now() + make_interval(secs => $3), attempts = job.attempts + 1, dedupe_key = null
    from unnest($1::bigint[], $2::uuid[]) as due (property_id, job_id)
    where job.property_id = due.property_id and job.job_id = due.job_id and job.dead_at is null
      and (job.locked_until is null or job.locked_until < now())
    returning job.property_id, job.job_id, job.kind, job.payload, job.attempts`,
};

const KEEP: Statement = {
  name: "kernel.keep_jobs",
  text: `update kernel.job as job set locked_until = now() + make_interval(secs => $3)
    from unnest($1::bigint[], $2::uuid[]) as held (property_id, job_id)
    where job.property_id = held.property_id and job.job_id = held.job_id`,
};

const FINISH: Statement = {
  name: "kernel.finish_jobs",
  text: `delete from kernel.job as job using unnest($1::bigint[], $2::uuid[]) as done (property_id, job_id)
    where job.property_id = done.property_id and job.job_id = done.job_id`,
};

const RETRY: Statement = {
  name: "kernel.retry_job",
  text: `update kernel.job set run_at = $3, locked_until = null, last_fault = $4
    where property_id = $1 and job_id = $2`,
};

const BURY: Statement = {
  name: "kernel.bury_job",
  text: `update kernel.job set dead_at = $3, locked_until = null, last_fault = $4
    where property_id = $1 and job_id = $2`,
};

const COUNTS: Statement = {
  name: "kernel.count_jobs",
  text: `select kind, count(*) filter (where dead_at is null and run_at <= $1) as due,
      count(*) filter (where dead_at is null and run_at > $1) as scheduled,
      count(*) filter (where dead_at is not null) as dead,
      min(run_at) filter (where dead_at is null and run_at <= $1) as "oldestDueAt"
    from kernel.job group by kind order by kind`,
};

export type JobCounts = {
  readonly kind: string;
  readonly due: number;
  readonly scheduled: number;
  /** Failed too often: someone must look. */
  readonly dead: number;
  readonly oldestDueAt: Instant | null;
};

/** For metrics and the operator; reads every property. */
export const countJobs = (db: Db, now: Instant): Promise<JobCounts[]> => db.run<JobCounts>(COUNTS, [now]);

export type Due = { buckets: readonly number[]; kinds: readonly string[]; now: Instant; limit: number };

/** Jobs whose time has come, the longest waiting first; another worker may be quicker to claim them. */
export const listDue = (db: Db, { buckets, kinds, now, limit }: Due): Promise<JobKey[]> =>
  db.run<JobKey>(DUE, [buckets, kinds, now, limit]);

/** Takes jobs for `lockSeconds`; those that another worker took meanwhile are left out. */
export const claim = async (db: Db, jobs: readonly JobKey[], lockSeconds: number): Promise<Claimed[]> =>
  jobs.length === 0 ? [] : db.run<Claimed>(CLAIM, [...keys(jobs), lockSeconds]);

export const keep = (db: Db, jobs: readonly JobKey[], lockSeconds: number) =>
  db.run(KEEP, [...keys(jobs), lockSeconds]);
export const finish = (db: Db, jobs: readonly JobKey[]) => db.run(FINISH, keys(jobs));
export const retry = (db: Db, job: JobKey, runAt: Instant, fault: string) =>
  db.run(RETRY, [job.property_id, job.job_id, runAt, fault]);
export const bury = (db: Db, job: JobKey, at: Instant, fault: string) =>
  db.run(BURY, [job.property_id, job.job_id, at, fault]);
