/** Runs the jobs of its buckets until it is stopped: leases, claims, runs a few at once, deletes what is done. */

import type { Db } from "../db/index.ts";
import type { Id, Ids } from "../ids.ts";
import type { Log } from "../log/index.ts";
import type { Clock } from "../time.ts";
import { bell } from "./bell.ts";
import { cronTicker } from "./cron.ts";
import { finisher } from "./finisher.ts";
import { forgetOthers, hold, leave } from "./leases.ts";
import type { Jobs } from "./queue.ts";
import { repeat } from "./repeat.ts";
import { runOne } from "./run-one.ts";
import { type Claimed, claim, type JobKey, keep, listDue } from "./store.ts";

export type WorkerOptions = {
  jobs: Jobs;
  db: Db;
  clock: Clock;
  ids: Ids;
  log: Log;
  /** No other process works on this database (the embedded server): what a killed one held is free at once. */
  alone?: boolean;
  /** Jobs run at the same time. */
  concurrency?: number;
  timing?: Partial<Timing>;
};

export type Worker = {
  /** Takes no more jobs, waits for those that run (their `signal` aborts) and gives back the leases. */
  stop(): Promise<void>;
};

type Timing = {
  /** The net under the hints: how often due jobs are looked for. */
  pollMs: number;
  /** How long a dead worker's buckets stay unread. */
  leaseSeconds: number;
  /** How long a dead worker's jobs stay locked; renewed while they run. */
  lockSeconds: number;
  /** How long `stop` waits for running jobs. */
  graceSeconds: number;
};

const TIMING: Timing = { pollMs: 500, leaseSeconds: 15, lockSeconds: 30, graceSeconds: 20 };

/** Due jobs read at a time: looking for them costs as much as there are. */
const AHEAD = 500;

/** Resolves when the worker holds its first buckets. Define all kinds of jobs before. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { jobs, db, clock, ids, log, alone = false, concurrency = 16 } = options;
  const timing = { ...TIMING, ...options.timing };
  const worker: Id<"worker"> = ids.next("worker");
  const running = new Map<Claimed, Promise<void>>();
  const stopping = new AbortController();
  const place = { db, clock, log, definitions: jobs.definitions, signal: stopping.signal };
  const finished = finisher(db);
  const tick = cronTicker(db, jobs);
  const hint = bell();
  let buckets: number[] = [];
  let ahead: JobKey[] = [];

  async function run(job: Claimed): Promise<void> {
    try {
      if (await runOne(job, place)) await finished(job);
    } catch (error) {
      log.error({ fault: error, kind: job.kind, jobId: job.job_id }, "jobs.outcome_not_saved");
    } finally {
      running.delete(job);
      if (running.size <= concurrency / 2) hint.ring();
    }
  }

  async function takeJobs(): Promise<boolean> {
    const free = concurrency - running.size;
    if (free === 0 || buckets.length === 0) return false;
    if (ahead.length === 0) {
      ahead = await listDue(db, { buckets, kinds: jobs.definitions.kinds(), now: clock.now(), limit: AHEAD });
    }
    const claimed = await claim(db, ahead.splice(0, free), timing.lockSeconds);
    for (const job of claimed) running.set(job, run(job));
    return claimed.length > 0 || ahead.length > 0;
  }

  async function lookForJobs(): Promise<void> {
    while (!stopping.signal.aborted) {
      const found = await attempt(takeJobs);
      if (!found || running.size === concurrency) await hint.next(timing.pollMs);
    }
  }

  async function beat(): Promise<void> {
    buckets = await hold(db, worker, timing.leaseSeconds);
    hint.ring();
  }

  async function keepRunning(): Promise<void> {
    if (running.size > 0) await keep(db, [...running.keys()], timing.lockSeconds);
  }

  /** A database that is away is tried again at the next turn. */
  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      log.error({ fault: error }, "jobs.worker_stumbled");
    }
  }

  if (alone) await forgetOthers(db);
  await beat();
  const repeated = [
    repeat(timing.leaseSeconds * 333, () => attempt(beat)),
    repeat(timing.lockSeconds * 333, () => attempt(keepRunning)),
    repeat(1000, () => attempt(() => tick(clock.now()))),
  ];
  const deaf = jobs.onWake(hint.ring);
  const looking = Promise.all([lookForJobs(), attempt(() => tick(clock.now()))]);

  return {
    stop: async () => {
      deaf();
      stopping.abort();
      hint.ring();
      await looking;
      await Promise.race([Promise.all(running.values()), pause(timing.graceSeconds * 1000)]);
      await Promise.all(repeated.map((end) => end()));
      await attempt(() => leave(db, worker)); // leases that are not given back run out
    },
  };
}

const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms).unref());
