/** Which buckets a worker reads: its share of them, held under a lease that ends by itself. */

import type { Db } from "../db/index.ts";
import type { Id } from "../ids.ts";

const HOLD = { name: "kernel.hold_buckets", text: "select kernel.hold_buckets($1, $2) as bucket" };
const LEAVE = {
  name: "kernel.leave_buckets",
  text: `with worker as (delete from kernel.job_worker where worker_id = $1)
    update kernel.job_bucket set worker_id = null, held_until = null where worker_id = $1`,
};

/** Renews the lease; returns the buckets held now. */
export async function hold(db: Db, worker: Id<"worker">, seconds: number): Promise<number[]> {
  const rows = await db.run<{ bucket: number }>(HOLD, [worker, seconds]);
  return rows.map((row) => row.bucket);
}

export const leave = (db: Db, worker: Id<"worker">) => db.run(LEAVE, [worker]);

/** What workers that were killed still hold is free again. Only for who knows that no other worker lives. */
export async function forgetOthers(db: Db): Promise<void> {
  await db.run({ name: "kernel.forget_workers", text: "delete from kernel.job_worker" }, []);
  const held = "update kernel.job_bucket set worker_id = null, held_until = null where worker_id is not null";
  await db.run({ name: "kernel.free_buckets", text: held }, []);
  const locked = "update kernel.job set locked_until = null where locked_until is not null";
  await db.run({ name: "kernel.unlock_jobs", text: locked }, []);
}
