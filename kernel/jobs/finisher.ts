/** Deletes jobs that are done, those that end together in one statement. */

import type { Db } from "../db/index.ts";
import { type Claimed, finish } from "./store.ts";

/** `finished` resolves when the job is gone from the table. */
export function finisher(db: Db): (job: Claimed) => Promise<void> {
  let waiting: Claimed[] = [];
  let flushing: Promise<void> | undefined;

  async function flush(): Promise<void> {
    const jobs = waiting;
    waiting = [];
    flushing = undefined;
    await finish(db, jobs);
  }

  return (job) => {
    waiting.push(job);
    flushing ??= new Promise<void>((resolve) => setImmediate(resolve)).then(flush);
    return flushing;
  };
}
