/** SQL of authenticator apps. Their secrets are sealed here. */

import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Authenticator } from "../types/proof.ts";

type Person = Id<"person">;
type Tables = {
  "accounts.totp": {
    person_id: Person;
    totp_id: Id<"totp">;
    secret: Buffer;
    last_step: number;
    created_at: Instant;
    confirmed_at: Instant | null;
    last_used_at: Instant | null;
  };
};

/** Confirmed ones and those on offer, the newest first. */
export async function listAuthenticators(q: Queries, personId: Person): Promise<Authenticator[]> {
  const rows = await q
    .withTables<Tables>()
    .selectFrom("accounts.totp")
    .where("person_id", "=", personId)
    .selectAll()
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.totp_id, secret: row.secret, lastStep: Number(row.last_step), createdAt: row.created_at },
    ...(row.confirmed_at && { confirmedAt: row.confirmed_at }),
    ...(row.last_used_at && { lastUsedAt: row.last_used_at }),
  }));
}

/** One on offer replaces an earlier offer. */
export async function offerAuthenticator(
  tx: Tx,
  personId: Person,
  { id, secret, createdAt }: Pick<Authenticator, "id" | "secret" | "createdAt">,
): Promise<void> {
  await tx
    .withTables<Tables>()
    .deleteFrom("accounts.totp")
    .where("person_id", "=", personId)
    .where("confirmed_at", "is", null)
    .execute();
  await tx
    .withTables<Tables>()
    .insertInto("accounts.totp")
    .values({
      ...{ person_id: personId, totp_id: id, secret, last_step: 0, created_at: createdAt },
      ...{ confirmed_at: null, last_used_at: null },
    })
    .execute();
}

/** It counts from now on, and it alone. */
export async function confirmAuthenticator(
  tx: Tx,
  personId: Person,
  id: Id<"totp">,
  now: Instant,
): Promise<void> {
  await tx
    .withTables<Tables>()
    .deleteFrom("accounts.totp")
    .where("person_id", "=", personId)
    .where("totp_id", "!=", id)
    .execute();
  await tx
    .withTables<Tables>()
    .updateTable("accounts.totp")
    .set({ confirmed_at: now })
    .where("person_id", "=", personId)
    .where("totp_id", "=", id)
    .execute();
}

/** Uses a step up; of two that come at once one is told true. */
export async function useStep(
  q: Queries,
  personId: Person,
  { id, step }: { id: Id<"totp">; step: number },
  now: Instant,
): Promise<boolean> {
  const row = await q
    .withTables<Tables>()
    .updateTable("accounts.totp")
    .set({ last_step: step, last_used_at: now })
    .where("person_id", "=", personId)
    .where("totp_id", "=", id)
    .where("last_step", "<", step)
    .returning("totp_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** False when there was none. */
export async function deleteAuthenticators(tx: Tx, personId: Person): Promise<boolean> {
  const rows = await tx
    .withTables<Tables>()
    .deleteFrom("accounts.totp")
    .where("person_id", "=", personId)
    .returning("confirmed_at")
    .execute();
  return rows.some((row) => row.confirmed_at !== null);
}
