/** A transaction that is tried again when the database asks for it, and what happens once it is committed. */

import type { Kysely, Transaction } from "kysely";
import { Unavailable } from "../errors.ts";
import type { Log } from "../log/index.ts";
import { againAfterMs } from "./again.ts";

// biome-ignore lint/complexity/noBannedTypes: Kysely's way to say "no tables yet": a store adds its own
export type Queries = Kysely<{}>;
// biome-ignore lint/complexity/noBannedTypes: as above
export type Tx = Transaction<{}>;

type Work<T> = (tx: Tx) => Promise<T>;
type AfterCommit = () => void | Promise<void>;

/** Keyed by the executor, which `withTables` and its like share with the transaction they come from. */
const afterCommits = new WeakMap<object, AfterCommit[]>();

/**
 * Runs `then` when the transaction of `tx` has been committed, never when it was not. What fails in it is logged and
 * changes nothing: it is a hint, the truth is in the tables. Only inside `db.write`.
 */
export function afterCommit(tx: Pick<Queries, "getExecutor">, then: AfterCommit): void {
  const waiting = afterCommits.get(tx.getExecutor());
  if (!waiting) throw new Error("afterCommit is for transactions opened by db.write");
  waiting.push(then);
}

/**
 * One transaction around `work`, run again from its beginning when the database could not serialise it, chose it as a
 * deadlock's victim or lost the connection. So `work` may run more than once and must save under ids chosen outside it.
 * @throws Unavailable kernel.database_unavailable
 */
export async function write<T>(q: Queries, work: Work<T>, log: Log): Promise<T> {
  return withRetries(async () => {
    const hooks: AfterCommit[] = [];
    const result = await q.transaction().execute((tx) => {
      afterCommits.set(tx.getExecutor(), hooks);
      return work(tx);
    });
    for (const hook of hooks) await runHook(hook, log);
    return result;
  }, log);
}

async function runHook(hook: AfterCommit, log: Log): Promise<void> {
  try {
    await hook();
  } catch (error) {
    log.error({ fault: error }, "db.after_commit_failed");
  }
}

/** Runs `attempt` until it succeeds, fails for a reason of its own, or the database stayed away too long. */
export async function withRetries<T>(attempt: () => Promise<T>, log: Log): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      const again = againAfterMs(error, failures);
      if (again === "never") throw error;
      if (again === "given up") throw new Unavailable("kernel.database_unavailable", {}, { cause: error });
      log.warn({ failures, reason: (error as { code?: string }).code }, "db.trying_again");
      await new Promise((resolve) => setTimeout(resolve, again));
    }
  }
}
