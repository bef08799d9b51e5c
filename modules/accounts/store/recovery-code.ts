/** SQL of recovery codes, which come here as keyed hashes. */

import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

type Person = Id<"person">;
type Tables = {
  "accounts.recovery_code": {
    person_id: Person;
    code_hash: Buffer;
    created_at: Instant;
    used_at: Instant | null;
  };
};

/** The ones of before no longer count. */
export async function replaceRecoveryCodes(
  tx: Tx,
  personId: Person,
  hashes: readonly Buffer[],
  now: Instant,
): Promise<void> {
  await deleteRecoveryCodes(tx, personId);
  const values = hashes.map((code_hash) => ({
    person_id: personId,
    code_hash,
    created_at: now,
    used_at: null,
  }));
  await tx.withTables<Tables>().insertInto("accounts.recovery_code").values(values).execute();
}

export async function deleteRecoveryCodes(tx: Tx, personId: Person): Promise<void> {
  await tx
    .withTables<Tables>()
    .deleteFrom("accounts.recovery_code")
    .where("person_id", "=", personId)
    .execute();
}

export async function countRecoveryCodes(q: Queries, personId: Person): Promise<number> {
  const rows = await q
    .withTables<Tables>()
    .selectFrom("accounts.recovery_code")
    .where("person_id", "=", personId)
    .where("used_at", "is", null)
    .select("code_hash")
    .execute();
  return rows.length;
}

/** Uses it up; false when it was used, replaced or never made. */
export async function useRecoveryCode(
  q: Queries,
  personId: Person,
  codeHash: Buffer,
  now: Instant,
): Promise<boolean> {
  const row = await q
    .withTables<Tables>()
    .updateTable("accounts.recovery_code")
    .set({ used_at: now })
    .where("person_id", "=", personId)
    .where("code_hash", "=", codeHash)
    .where("used_at", "is", null)
    .returning("code_hash")
    .executeTakeFirst();
  return row !== undefined;
}
