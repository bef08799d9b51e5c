/** The door of work for later. */

export { bucketOf } from "./bucket.ts";
export { type JobContext, type NewJob, NO_PROPERTY } from "./job.ts";
export { type Jobs, openJobs } from "./queue.ts";
export { countJobs, type JobCounts } from "./store.ts";
export { startWorker, type Worker, type WorkerOptions } from "./worker.ts";
