/** SQL of passkeys: their public halves. */

import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Passkey } from "../types/proof.ts";

type Person = Id<"person">;
type Tables = {
  "accounts.passkey": {
    person_id: Person;
    passkey_id: Id<"passkey">;
    credential_id: string;
    public_key: Buffer;
    counter: number;
    transports: string[];
    name: string;
    created_at: Instant;
    last_used_at: Instant | null;
  };
};

export async function listPasskeys(q: Queries, personId: Person): Promise<Passkey[]> {
  const rows = await q
    .withTables<Tables>()
    .selectFrom("accounts.passkey")
    .where("person_id", "=", personId)
    .selectAll()
    .orderBy("created_at")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.passkey_id, credentialId: row.credential_id, publicKey: row.public_key },
    ...{
      counter: Number(row.counter),
      transports: row.transports,
      name: row.name,
      createdAt: row.created_at,
    },
    ...(row.last_used_at && { lastUsedAt: row.last_used_at }),
  }));
}

/** False when the device is known already. */
export async function insertPasskey(tx: Tx, personId: Person, passkey: Passkey): Promise<boolean> {
  const row = await tx
    .withTables<Tables>()
    .insertInto("accounts.passkey")
    .values({
      ...{ person_id: personId, passkey_id: passkey.id, credential_id: passkey.credentialId },
      ...{ public_key: passkey.publicKey, counter: passkey.counter, transports: [...passkey.transports] },
      ...{ name: passkey.name, created_at: passkey.createdAt, last_used_at: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("passkey_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes a use and how often the device says it was used. */
export async function notePasskeyUsed(
  q: Queries,
  personId: Person,
  { id, counter }: Pick<Passkey, "id" | "counter">,
  now: Instant,
): Promise<void> {
  await q
    .withTables<Tables>()
    .updateTable("accounts.passkey")
    .set({ counter, last_used_at: now })
    .where("person_id", "=", personId)
    .where("passkey_id", "=", id)
    .execute();
}

/** False when there is no such passkey of this person. */
export async function renamePasskey(
  q: Queries,
  personId: Person,
  id: Id<"passkey">,
  name: string,
): Promise<boolean> {
  const row = await q
    .withTables<Tables>()
    .updateTable("accounts.passkey")
    .set({ name })
    .where("person_id", "=", personId)
    .where("passkey_id", "=", id)
    .returning("passkey_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The name it had; undefined when there was none. */
export async function deletePasskey(
  tx: Tx,
  personId: Person,
  id: Id<"passkey">,
): Promise<string | undefined> {
  const row = await tx
    .withTables<Tables>()
    .deleteFrom("accounts.passkey")
    .where("person_id", "=", personId)
    .where("passkey_id", "=", id)
    .returning("name")
    .executeTakeFirst();
  return row?.name;
}
