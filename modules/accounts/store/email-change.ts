/** SQL of changed addresses. */

import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

type Tables = {
  "accounts.email_change": {
    person_id: Id<"person">;
    change_id: Id<"email_change">;
    old_email: string;
    new_email: string;
    asked_at: Instant;
    confirmed_at: Instant | null;
    undone_at: Instant | null;
  };
};

export type EmailChange = {
  readonly personId: Id<"person">;
  readonly id: Id<"email_change">;
  readonly oldEmail: string;
  readonly newEmail: string;
  readonly askedAt: Instant;
  readonly confirmedAt?: Instant;
  readonly undoneAt?: Instant;
};

export async function insertChange(tx: Tx, change: EmailChange): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto("accounts.email_change")
    .values({
      ...{ person_id: change.personId, change_id: change.id, asked_at: change.askedAt },
      ...{ old_email: change.oldEmail, new_email: change.newEmail, confirmed_at: null, undone_at: null },
    })
    .execute();
}

export async function findChange(
  q: Queries,
  personId: Id<"person">,
  id: Id<"email_change">,
): Promise<EmailChange | undefined> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("accounts.email_change")
    .where("person_id", "=", personId)
    .where("change_id", "=", id)
    .selectAll()
    .executeTakeFirst();
  return row && changeOf(row);
}

/** Of two presses one is told true. */
export async function markChange(
  tx: Tx,
  { personId, id }: Pick<EmailChange, "personId" | "id">,
  what: "confirmed_at" | "undone_at",
  now: Instant,
): Promise<boolean> {
  const row = await tx
    .withTables<Tables>()
    .updateTable("accounts.email_change")
    .set({ [what]: now })
    .where("person_id", "=", personId)
    .where("change_id", "=", id)
    .where(what, "is", null)
    .returning("change_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Confirmed until `before` and never undone: the old address may be anybody's again. Over all people, from a job. */
export async function settledChanges(q: Queries, before: Instant): Promise<EmailChange[]> {
  const rows = await q
    .withTables<Tables>()
    .selectFrom("accounts.email_change")
    .where("confirmed_at", "<=", before)
    .where("undone_at", "is", null)
    .selectAll()
    .execute();
  return rows.map(changeOf);
}

export async function deleteChange(
  q: Queries,
  { personId, id }: Pick<EmailChange, "personId" | "id">,
): Promise<void> {
  await q
    .withTables<Tables>()
    .deleteFrom("accounts.email_change")
    .where("person_id", "=", personId)
    .where("change_id", "=", id)
    .execute();
}

const changeOf = (row: Tables["accounts.email_change"]): EmailChange => ({
  ...{ personId: row.person_id, id: row.change_id, oldEmail: row.old_email, newEmail: row.new_email },
  askedAt: row.asked_at,
  ...(row.confirmed_at && { confirmedAt: row.confirmed_at }),
  ...(row.undone_at && { undoneAt: row.undone_at }),
});
