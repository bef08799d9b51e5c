/** SQL of API keys, found by the id in the key's own text. */

import { type Db, hotStatement, type Queries, type Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant, PlainDate } from "#kernel/time.ts";
import type { ApiKey, KeyScope } from "../types.ts";

type Row = {
  key_id: Id<"api_key">;
  secret_hash: Buffer;
  principal_id: Id<"person">;
  scope: KeyScope;
  source: string;
  created_at: Instant;
  created_by: Id<"person"> | null;
  last_used_on: PlainDate | null;
  revoked_at: Instant | null;
};
type Tables = { "accounts.api_key": Row };

const FIND = hotStatement(
  "accounts.find_api_key",
  `select key_id, secret_hash, principal_id, scope, source, created_at, created_by, last_used_on, revoked_at
     from accounts.api_key
    where key_id = $1`,
);

/** Undefined when there is none; a revoked one comes back as such. */
export async function findKey(
  db: Db,
  keyId: Id<"api_key">,
): Promise<(ApiKey & { secretHash: Buffer }) | undefined> {
  const [row] = await db.run<Row>(FIND, [keyId]);
  return row && { ...keyOf(row), secretHash: row.secret_hash };
}

export async function insertKey(tx: Tx, key: ApiKey & { readonly secretHash: Buffer }): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto("accounts.api_key")
    .values({
      key_id: key.id,
      secret_hash: key.secretHash,
      principal_id: key.principalId,
      scope: key.scope,
      source: key.source,
      created_at: key.createdAt,
      created_by: key.createdBy ?? null,
      last_used_on: null,
      revoked_at: null,
    })
    .execute();
}

/** Those of `keyIds` that are not revoked, oldest first. A read over several keys, seldom made. */
export async function listKeys(q: Queries, keyIds: readonly Id<"api_key">[]): Promise<ApiKey[]> {
  if (keyIds.length === 0) return [];
  const rows = await q
    .withTables<Tables>()
    .selectFrom("accounts.api_key")
    .where("key_id", "in", keyIds)
    .where("revoked_at", "is", null)
    .selectAll()
    .orderBy("created_at")
    .orderBy("key_id")
    .execute();
  return rows.map(keyOf);
}

export async function noteKeyUsed(q: Queries, keyId: Id<"api_key">, on: PlainDate): Promise<void> {
  await q
    .withTables<Tables>()
    .updateTable("accounts.api_key")
    .set({ last_used_on: on })
    .where("key_id", "=", keyId)
    .execute();
}

/** False when there is no such key, or it was revoked before. */
export async function revokeKey(q: Queries, keyId: Id<"api_key">, now: Instant): Promise<boolean> {
  const row = await q
    .withTables<Tables>()
    .updateTable("accounts.api_key")
    .set({ revoked_at: now })
    .where("key_id", "=", keyId)
    .where("revoked_at", "is", null)
    .returning("key_id")
    .executeTakeFirst();
  return row !== undefined;
}

const keyOf = (row: Row): ApiKey => ({
  id: row.key_id,
  principalId: row.principal_id,
  scope: row.scope,
  source: row.source,
  createdAt: row.created_at,
  ...(row.created_by && { createdBy: row.created_by }),
  ...(row.last_used_on && { lastUsedOn: row.last_used_on }),
  ...(row.revoked_at && { revokedAt: row.revoked_at }),
});
