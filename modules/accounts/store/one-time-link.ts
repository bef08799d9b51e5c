/** SQL of links that work once: signing in, setting a new password. */

import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

export type LinkPurpose = "sign_in" | "reset";

type Tables = {
  "accounts.one_time_link": {
    person_id: Id<"person">;
    link_id: Id<"one_time_link">;
    purpose: LinkPurpose;
    secret_hash: Buffer;
    created_at: Instant;
    expires_at: Instant;
    used_at: Instant | null;
  };
};

export type OneTimeLink = {
  readonly personId: Id<"person">;
  readonly linkId: Id<"one_time_link">;
  readonly purpose: LinkPurpose;
  readonly secretHash: Buffer;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
};

/** The second time it changes nothing. */
export async function insertLink(tx: Queries, link: OneTimeLink): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto("accounts.one_time_link")
    .values({
      person_id: link.personId,
      link_id: link.linkId,
      purpose: link.purpose,
      secret_hash: link.secretHash,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Uses the link up. Of two that come at once one is told true; an unknown, used or expired link is false. */
export async function useLink(
  tx: Tx,
  { personId, purpose, secretHash }: Pick<OneTimeLink, "personId" | "purpose" | "secretHash">,
  now: Instant,
): Promise<boolean> {
  const row = await tx
    .withTables<Tables>()
    .updateTable("accounts.one_time_link")
    .set({ used_at: now })
    .where("person_id", "=", personId)
    .where("secret_hash", "=", secretHash)
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .returning("link_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** No link of this person works any more: after a new password. */
export async function voidLinks(tx: Tx, personId: Id<"person">, now: Instant): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable("accounts.one_time_link")
    .set({ used_at: now })
    .where("person_id", "=", personId)
    .where("used_at", "is", null)
    .execute();
}

/** Links that expired before `before` are forgotten. Runs over all people, from a job. */
export async function forgetLinks(q: Queries, before: Instant): Promise<void> {
  await q
    .withTables<Tables>()
    .deleteFrom("accounts.one_time_link")
    .where("expires_at", "<", before)
    .execute();
}
