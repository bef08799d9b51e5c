/** SQL of tries at passwords by minute, and of waves. Accounts and sources come here as keyed hashes. */

import { sql } from "kysely";
import type { Queries } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { FEW_TRIES, type SignInCounts } from "../rules/spraying.ts";

type Tables = {
  "accounts.sign_in_count": {
    began_at: Instant;
    account: Buffer;
    source: Buffer;
    failed: number;
    succeeded: number;
  };
  "accounts.spraying_wave": {
    wave_id: Id<"spraying_wave">;
    began_at: Instant;
    last_seen_at: Instant;
    accounts: number;
    sources: number;
  };
};

export type Counted = { readonly account: Buffer; readonly source: Buffer };

/** `minute` is the instant at which the present minute began. */
export async function countSignIn(
  q: Queries,
  { account, source }: Counted,
  { isRight, minute }: { isRight: boolean; minute: Instant },
): Promise<void> {
  const [failed, succeeded] = isRight ? [0, 1] : [1, 0];
  await q
    .withTables<Tables>()
    .insertInto("accounts.sign_in_count")
    .values({ began_at: minute, account, source, failed, succeeded })
    .onConflict((conflict) =>
      conflict.columns(["began_at", "account", "source"]).doUpdateSet((set) => ({
        failed: set("accounts.sign_in_count.failed", "+", failed),
        succeeded: set("accounts.sign_in_count.succeeded", "+", succeeded),
      })),
    )
    .execute();
}

/** Over all accounts and sources since `since`. */
export async function countsSince(q: Queries, since: Instant): Promise<SignInCounts> {
  const { rows } = await sql<SignInCounts>`
    with tried as (
      select account, sum(failed) as failed, sum(succeeded) as succeeded, array_agg(distinct source) as sources
        from accounts.sign_in_count where began_at >= ${since} group by account
    ), light as (
      select sources from tried where failed between 1 and ${FEW_TRIES}
    )
    select (select count(*) from light) as "lightlyTriedAccounts",
           (select count(distinct source) from light, unnest(light.sources) as source) as "sources",
           coalesce((select sum(failed) from tried), 0)::bigint as "failed",
           coalesce((select sum(succeeded) from tried), 0)::bigint as "succeeded"`.execute(q);
  return rows[0]!;
}

/** Was a wrong password tried at the account since `since`? */
export async function wasTried(q: Queries, account: Buffer, since: Instant): Promise<boolean> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("accounts.sign_in_count")
    .where("began_at", ">=", since)
    .where("account", "=", account)
    .where("failed", ">", 0)
    .select("account")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export type Wave = {
  readonly id: Id<"spraying_wave">;
  readonly beganAt: Instant;
  readonly lastSeenAt: Instant;
};

/** The latest that was seen since `since`. */
export async function findWave(q: Queries, since: Instant): Promise<Wave | undefined> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("accounts.spraying_wave")
    .where("last_seen_at", ">=", since)
    .select(["wave_id", "began_at", "last_seen_at"])
    .orderBy("last_seen_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { id: row.wave_id, beganAt: row.began_at, lastSeenAt: row.last_seen_at };
}

export async function saveWave(
  q: Queries,
  wave: Wave,
  { lightlyTriedAccounts: accounts, sources }: SignInCounts,
): Promise<void> {
  await q
    .withTables<Tables>()
    .insertInto("accounts.spraying_wave")
    .values({
      ...{ wave_id: wave.id, began_at: wave.beganAt, last_seen_at: wave.lastSeenAt },
      ...{ accounts, sources },
    })
    .onConflict((conflict) =>
      conflict.column("wave_id").doUpdateSet((set) => ({
        last_seen_at: wave.lastSeenAt,
        accounts: sql<number>`greatest(${set.ref("accounts.spraying_wave.accounts")}, ${accounts})`,
        sources: sql<number>`greatest(${set.ref("accounts.spraying_wave.sources")}, ${sources})`,
      })),
    )
    .execute();
}

/** Runs over all of them, from a job. */
export async function forgetCounts(q: Queries, before: { counts: Instant; waves: Instant }): Promise<void> {
  const tables = q.withTables<Tables>();
  await tables.deleteFrom("accounts.sign_in_count").where("began_at", "<", before.counts).execute();
  await tables.deleteFrom("accounts.spraying_wave").where("last_seen_at", "<", before.waves).execute();
}
