/** The worker process: jobs, and nothing that listens. */

import { startWorker, type Worker } from "#kernel/jobs/index.ts";
import type { House } from "./compose.ts";

/** Resolves when the worker holds its first share of the jobs. */
export function serveWorker({ jobs, db, clock, ids, log, settings, isOurs }: House): Promise<Worker> {
  const timing = { graceSeconds: settings.stopSeconds };
  return startWorker({ jobs, db, clock, ids, log, alone: isOurs, timing });
}
