/** SQL of accounts and of the addresses they sign in with. Nouns come back, rows never do. */

import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { InterfaceLanguage } from "#kernel/language.ts";
import type { Instant } from "#kernel/time.ts";
import type { Account, Density, StaffPost, Theme } from "../types.ts";

type Tables = {
  "accounts.login": { email_folded: string; person_id: Id<"person"> };
  "accounts.account": {
    person_id: Id<"person">;
    email: string;
    name: string;
    language: InterfaceLanguage;
    time_zone: string;
    theme: Theme;
    density: Density;
    shortcuts_enabled: boolean;
    staff: StaffPost | null;
    password_hash: string | null;
    password_changed_at: Instant | null;
    created_at: Instant;
    is_sample: boolean;
    has_passkey: boolean;
    has_codes: boolean;
    factors_changed_at: Instant | null;
    list_changed_at: Instant | null;
    tries_told_at: Instant | null;
  };
};

export type NewAccount = {
  readonly personId: Id<"person">;
  readonly email: string;
  readonly emailFolded: string;
  readonly name: string;
  readonly language: InterfaceLanguage;
  readonly timeZone: string;
  readonly staff?: StaffPost;
  readonly passwordHash?: string;
  readonly isSample?: boolean;
};

/** False when the address is somebody's already; then nothing is written. */
export async function insertAccount(tx: Tx, account: NewAccount, now: Instant): Promise<boolean> {
  const { personId, emailFolded, passwordHash } = account;
  const reserved = await tx
    .withTables<Tables>()
    .insertInto("accounts.login")
    .values({ email_folded: emailFolded, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning("person_id")
    .executeTakeFirst();
  if (!reserved) return false;
  await tx
    .withTables<Tables>()
    .insertInto("accounts.account")
    .values({
      person_id: personId,
      email: account.email,
      name: account.name,
      language: account.language,
      time_zone: account.timeZone,
      theme: "system",
      density: "comfortable",
      shortcuts_enabled: true,
      staff: account.staff ?? null,
      password_hash: passwordHash ?? null,
      password_changed_at: passwordHash ? now : null,
      created_at: now,
      is_sample: account.isSample ?? false,
      has_passkey: false,
      has_codes: false,
      factors_changed_at: null,
      list_changed_at: null,
      tries_told_at: null,
    })
    .execute();
  return true;
}

export async function findAccount(q: Queries, personId: Id<"person">): Promise<Account | undefined> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("accounts.account")
    .where("person_id", "=", personId)
    .selectAll()
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    personId: row.person_id,
    email: row.email,
    name: row.name,
    language: row.language,
    timeZone: row.time_zone,
    theme: row.theme,
    density: row.density,
    shortcutsEnabled: row.shortcuts_enabled,
    ...(row.staff && { staff: row.staff }),
    ...(row.password_hash && { passwordHash: row.password_hash }),
    hasPasskey: row.has_passkey,
    hasCodes: row.has_codes,
    isSample: row.is_sample,
  };
}

/** Addresses of these people, for the list of a property's members: a read over several people, seldom made. */
export async function emailsOf(
  q: Queries,
  personIds: readonly Id<"person">[],
): Promise<Map<Id<"person">, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await q
    .withTables<Tables>()
    .selectFrom("accounts.account")
    .where("person_id", "in", personIds)
    .select(["person_id", "email"])
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.email]));
}

export type ProfileChange = {
  readonly name?: string;
  readonly language?: InterfaceLanguage;
  readonly timeZone?: string;
  readonly theme?: Theme;
  readonly density?: Density;
  readonly shortcutsEnabled?: boolean;
};

export async function updateProfile(tx: Tx, personId: Id<"person">, change: ProfileChange): Promise<void> {
  const { name, language, timeZone, theme, density, shortcutsEnabled } = change;
  const set = {
    ...(name !== undefined && { name }),
    ...(language !== undefined && { language }),
    ...(timeZone !== undefined && { time_zone: timeZone }),
    ...(theme !== undefined && { theme }),
    ...(density !== undefined && { density }),
    ...(shortcutsEnabled !== undefined && { shortcuts_enabled: shortcutsEnabled }),
  };
  if (Object.keys(set).length === 0) return;
  await tx
    .withTables<Tables>()
    .updateTable("accounts.account")
    .set(set)
    .where("person_id", "=", personId)
    .execute();
}

export async function setPasswordHash(
  q: Queries,
  personId: Id<"person">,
  passwordHash: string,
  changedAt?: Instant,
): Promise<void> {
  await q
    .withTables<Tables>()
    .updateTable("accounts.account")
    .set({
      password_hash: passwordHash,
      ...(changedAt && { password_changed_at: changedAt, factors_changed_at: changedAt }),
    })
    .where("person_id", "=", personId)
    .execute();
}

export async function setStaff(tx: Tx, personId: Id<"person">, staff: StaffPost | undefined): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable("accounts.account")
    .set({ staff: staff ?? null })
    .where("person_id", "=", personId)
    .execute();
}

/** Nobody knows the password any more: a new one is set with a letter's link. */
export async function dropPassword(tx: Tx, personId: Id<"person">, now: Instant): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable("accounts.account")
    .set({ password_hash: null, password_changed_at: now, factors_changed_at: now })
    .where("person_id", "=", personId)
    .execute();
}

/** What `acct.factor_changed` and `acct.list_changed` are told from. */
export async function noteChange(
  q: Queries,
  personId: Id<"person">,
  what: "factors" | "list",
  now: Instant,
): Promise<void> {
  const set = what === "factors" ? { factors_changed_at: now } : { list_changed_at: now };
  await q
    .withTables<Tables>()
    .updateTable("accounts.account")
    .set(set)
    .where("person_id", "=", personId)
    .execute();
}

/** True when the owner was not told since `since`; then it is written down that they are told now. */
export async function claimTelling(
  tx: Tx,
  personId: Id<"person">,
  { since, now }: { since: Instant; now: Instant },
): Promise<boolean> {
  const row = await tx
    .withTables<Tables>()
    .updateTable("accounts.account")
    .set({ tries_told_at: now })
    .where("person_id", "=", personId)
    .where((or) => or.or([or("tries_told_at", "is", null), or("tries_told_at", "<", since)]))
    .returning("person_id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function setEmail(tx: Tx, personId: Id<"person">, email: string, now: Instant): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable("accounts.account")
    .set({ email, factors_changed_at: now })
    .where("person_id", "=", personId)
    .execute();
}
