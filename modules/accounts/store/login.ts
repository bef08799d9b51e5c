/** SQL of addresses people sign in with, folded: whose each is. */

import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";

type Tables = { "accounts.login": { email_folded: string; person_id: Id<"person"> } };

export async function findPersonId(q: Queries, emailFolded: string): Promise<Id<"person"> | undefined> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("accounts.login")
    .where("email_folded", "=", emailFolded)
    .select("person_id")
    .executeTakeFirst();
  return row?.person_id;
}

/**
 * A further address for the same person, or the one they have. False when it is somebody else's.
 * The earlier one stays theirs until it is released, so that nobody takes it while the change can be undone.
 */
export async function reserveLogin(tx: Tx, personId: Id<"person">, emailFolded: string): Promise<boolean> {
  await tx
    .withTables<Tables>()
    .insertInto("accounts.login")
    .values({ email_folded: emailFolded, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await findPersonId(tx, emailFolded)) === personId;
}

export async function releaseLogin(tx: Queries, personId: Id<"person">, emailFolded: string): Promise<void> {
  await tx
    .withTables<Tables>()
    .deleteFrom("accounts.login")
    .where("email_folded", "=", emailFolded)
    .where("person_id", "=", personId)
    .execute();
}
