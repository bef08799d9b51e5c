/** A queue and its parts for tests: real tables, a stopped clock, live signals in memory. */

import type { Db } from "../db/index.ts";
import { uuidIds } from "../ids.ts";
import { memoryLive } from "../live/index.ts";
import { silentLog } from "../log/index.ts";
import { stoppedClock } from "../time.ts";
import { openJobs, startWorker, type Worker, type WorkerOptions } from "./index.ts";

type Options = Pick<WorkerOptions, "alone" | "concurrency" | "timing">;

/** `startsAt` is where the clock stands until a test moves it. */
export function jobsAt(startsAt: string, db: Db) {
  const clock = stoppedClock(startsAt);
  const ids = uuidIds(clock);
  const live = memoryLive();
  const jobs = openJobs({ clock, ids, live });
  const work = (options: Options = {}): Promise<Worker> =>
    startWorker({ jobs, db, clock, ids, log: silentLog(), ...options });
  return { clock, ids, live, jobs, work };
}
