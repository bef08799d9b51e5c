/** SQL of what passkeys are asked to sign. Only hashes are kept. */

import type { Queries } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

export type ChallengePurpose = "sign_in" | "second_step" | "step_up" | "enrol";

type Tables = {
  "accounts.passkey_challenge": {
    challenge_hash: Buffer;
    purpose: ChallengePurpose;
    person_id: Id<"person"> | null;
    expires_at: Instant;
  };
};

export type Challenge = {
  readonly hash: Buffer;
  readonly purpose: ChallengePurpose;
  /** Absent before anybody said who they are. */
  readonly personId?: Id<"person">;
};

export async function insertChallenge(
  q: Queries,
  { hash, purpose, personId }: Challenge,
  expiresAt: Instant,
): Promise<void> {
  await q
    .withTables<Tables>()
    .insertInto("accounts.passkey_challenge")
    .values({ challenge_hash: hash, purpose, person_id: personId ?? null, expires_at: expiresAt })
    .execute();
}

/** Takes it away; true when it was there, for this purpose and person, and in time. */
export async function takeChallenge(
  q: Queries,
  { hash, purpose, personId }: Challenge,
  now: Instant,
): Promise<boolean> {
  const row = await q
    .withTables<Tables>()
    .deleteFrom("accounts.passkey_challenge")
    .where("challenge_hash", "=", hash)
    .returning(["purpose", "person_id", "expires_at"])
    .executeTakeFirst();
  if (!row || row.purpose !== purpose || (row.person_id ?? undefined) !== personId) return false;
  return Temporal.Instant.compare(now, row.expires_at) < 0;
}

/** Runs over all of them, from a job. */
export async function forgetChallenges(q: Queries, before: Instant): Promise<void> {
  await q
    .withTables<Tables>()
    .deleteFrom("accounts.passkey_challenge")
    .where("expires_at", "<", before)
    .execute();
}
