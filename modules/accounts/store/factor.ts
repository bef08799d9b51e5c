/** SQL of what the factors of a person are together: locked, copied to the account, taken away. */

import type { Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { listPasskeys } from "./passkey.ts";
import { deleteRecoveryCodes } from "./recovery-code.ts";
import { deleteAuthenticators, listAuthenticators } from "./totp.ts";

type Person = Id<"person">;
type Tables = {
  "accounts.passkey": { person_id: Person; created_at: Instant };
  "accounts.totp": { person_id: Person; created_at: Instant };
  "accounts.account": { person_id: Person; has_passkey: boolean; has_codes: boolean };
};

export async function deleteAllFactors(tx: Tx, personId: Person): Promise<void> {
  await tx.withTables<Tables>().deleteFrom("accounts.passkey").where("person_id", "=", personId).execute();
  await deleteAuthenticators(tx, personId);
  await deleteRecoveryCodes(tx, personId);
}

/** Factors that came since then; without any left the recovery codes go too. */
export async function deleteFactorsSince(tx: Tx, personId: Person, since: Instant): Promise<void> {
  await tx
    .withTables<Tables>()
    .deleteFrom("accounts.passkey")
    .where("person_id", "=", personId)
    .where("created_at", ">=", since)
    .execute();
  await tx
    .withTables<Tables>()
    .deleteFrom("accounts.totp")
    .where("person_id", "=", personId)
    .where("created_at", ">=", since)
    .execute();
  const left = await listAuthenticators(tx, personId);
  const passkeys = await listPasskeys(tx, personId);
  if (passkeys.length === 0 && !left.some(({ confirmedAt }) => confirmedAt))
    await deleteRecoveryCodes(tx, personId);
}

/** Locks the account, so that two changes of its factors are decided one after the other. */
export async function lockFactors(tx: Tx, personId: Person): Promise<void> {
  await tx
    .withTables<Tables>()
    .selectFrom("accounts.account")
    .where("person_id", "=", personId)
    .select("person_id")
    .forUpdate()
    .execute();
}

/** Writes on the account what its factors are, for requests that look no further. */
export async function copyFactors(tx: Tx, personId: Person): Promise<void> {
  const passkeys = await listPasskeys(tx, personId);
  const authenticators = await listAuthenticators(tx, personId);
  await tx
    .withTables<Tables>()
    .updateTable("accounts.account")
    .set({
      has_passkey: passkeys.length > 0,
      has_codes: authenticators.some(({ confirmedAt }) => confirmedAt !== undefined),
    })
    .where("person_id", "=", personId)
    .execute();
}
