/** SQL of counted tries. Subjects come here as keyed hashes: neither address nor source can be read back. */

import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Instant } from "#kernel/time.ts";
import type { Attempts } from "../rules/attempt.ts";

type Tables = {
  "accounts.attempt": { subject: Buffer; tries: number; began_at: Instant; last_at: Instant };
};

/** What is known of a subject, locked until commit; undefined before its first try. */
export async function lockAttempts(tx: Tx, subject: Buffer, now: Instant): Promise<Attempts | undefined> {
  await tx
    .withTables<Tables>()
    .insertInto("accounts.attempt")
    .values({ subject, tries: 0, began_at: now, last_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await tx
    .withTables<Tables>()
    .selectFrom("accounts.attempt")
    .where("subject", "=", subject)
    .select(["tries", "began_at", "last_at"])
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.tries === 0 ? undefined : { tries: row.tries, beganAt: row.began_at, lastAt: row.last_at };
}

export async function saveAttempts(
  tx: Tx,
  subject: Buffer,
  { tries, beganAt, lastAt }: Attempts,
): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable("accounts.attempt")
    .set({ tries, began_at: beganAt, last_at: lastAt })
    .where("subject", "=", subject)
    .execute();
}

export async function forgetAttempts(q: Queries, subject: Buffer): Promise<void> {
  await q.withTables<Tables>().deleteFrom("accounts.attempt").where("subject", "=", subject).execute();
}

/** A try that turned out honest is taken back. */
export async function takeBackAttempt(q: Queries, subject: Buffer): Promise<void> {
  await q
    .withTables<Tables>()
    .updateTable("accounts.attempt")
    .set((set) => ({ tries: set("tries", "-", 1) }))
    .where("subject", "=", subject)
    .where("tries", ">", 0)
    .execute();
}

/** Whatever nobody tried since `before` is forgotten. Runs over all subjects, from a job. */
export async function forgetAttemptsBefore(q: Queries, before: Instant): Promise<void> {
  await q.withTables<Tables>().deleteFrom("accounts.attempt").where("last_at", "<", before).execute();
}
