/** SQL of the sessions of people. Secrets are seen here as hashes only. */

import { type Db, hotStatement, type Queries, type Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { InterfaceLanguage } from "#kernel/language.ts";
import type { Instant } from "#kernel/time.ts";
import type { Device } from "../rules/device.ts";
import type { SignInWay, StepUps, StoredSigns } from "../types/proof.ts";
import type { Session, StaffPost } from "../types.ts";
import {
  type SessionRow,
  type SessionTables,
  sessionOf,
  signsOf,
  stepUpsOf,
  textsOf,
} from "./session-row.ts";

type Person = Id<"person">;

export type NewSession = {
  readonly personId: Person;
  readonly sessionId: Id<"session">;
  readonly secretHash: Buffer;
  readonly device: Device;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly provedBy: SignInWay;
  readonly awaitsSecondStep: boolean;
  readonly stepUps: StepUps;
};

/** A session as a request finds it, with what the actor needs of the account. */
export type SeenSession = Session & {
  readonly staff?: StaffPost;
  readonly language: InterfaceLanguage;
  readonly timeZone: string;
  readonly awaitsSecondStep: boolean;
  readonly stepUps: StepUps;
  readonly deviceId?: Id<"device">;
  readonly sourceHash?: Buffer;
  readonly signs: StoredSigns;
  readonly mustProve: boolean;
  readonly hasPasskey: boolean;
  readonly hasCodes: boolean;
  readonly isSample: boolean;
  /** Holds a post, or a role with reach over links. */
  readonly isObliged: boolean;
};

/** Roles with reach over links are written out here; a test holds them against the rule. */
const FIND = hotStatement(
  "accounts.find_session",
  `select s.session_id, s.browser, s.system, s.created_at, s.last_seen_at, s.expires_at, s.ended_at,
          s.awaits_second_step, s.proved_by, s.step_ups, s.device_id, s.country, s.network, s.is_vpn, s.source_hash,
          s.signs, s.no_links_until, s.must_prove_since,
          a.staff, a.language, a.time_zone, a.has_passkey, a.has_codes, a.is_sample, a.factors_changed_at,
          a.list_changed_at,
          a.staff is not null or exists (
            select 1 from accounts.person_property p where p.person_id = $1 and p.role in ('owner', 'manager')
          ) as is_obliged
     from accounts.session s
     join accounts.account a on a.person_id = s.person_id
    where s.person_id = $1 and s.secret_hash = $2`,
);

type SeenRow = Omit<SessionRow, "person_id" | "secret_hash"> & {
  staff: StaffPost | null;
  language: InterfaceLanguage;
  time_zone: string;
  has_passkey: boolean;
  has_codes: boolean;
  is_sample: boolean;
  factors_changed_at: Instant | null;
  list_changed_at: Instant | null;
  is_obliged: boolean;
};

/** Undefined when there is none; an ended or expired one comes back as such. */
export async function findSession(
  db: Db,
  personId: Person,
  secretHash: Buffer,
): Promise<SeenSession | undefined> {
  const [row] = await db.run<SeenRow>(FIND, [personId, secretHash]);
  if (!row) return undefined;
  return {
    ...sessionOf(row),
    ...(row.staff && { staff: row.staff }),
    ...{ language: row.language, timeZone: row.time_zone },
    ...{ awaitsSecondStep: row.awaits_second_step, stepUps: stepUpsOf(row.step_ups) },
    ...(row.device_id && { deviceId: row.device_id }),
    ...(row.source_hash && { sourceHash: row.source_hash }),
    signs: signsOf(row),
    mustProve: row.must_prove_since !== null,
    ...{ hasPasskey: row.has_passkey, hasCodes: row.has_codes, isSample: row.is_sample },
    isObliged: row.is_obliged,
  };
}

export async function insertSession(tx: Queries, session: NewSession): Promise<void> {
  await tx
    .withTables<SessionTables>()
    .insertInto("accounts.session")
    .values({
      person_id: session.personId,
      session_id: session.sessionId,
      secret_hash: session.secretHash,
      browser: session.device.browser ?? null,
      system: session.device.system ?? null,
      created_at: session.createdAt,
      last_seen_at: session.createdAt,
      expires_at: session.expiresAt,
      ended_at: null,
      awaits_second_step: session.awaitsSecondStep,
      proved_by: session.provedBy,
      step_ups: textsOf(session.stepUps),
      ...{ device_id: null, country: null, network: null, is_vpn: false, source_hash: null },
      ...{ signs: {}, no_links_until: null, must_prove_since: null },
    })
    .execute();
}

/** The second step is done: the session opens everything, under a new secret and with its full life. */
export async function completeSession(
  tx: Tx,
  personId: Person,
  sessionId: Id<"session">,
  to: { secretHash: Buffer; provedBy: SignInWay; expiresAt: Instant },
): Promise<boolean> {
  const row = await tx
    .withTables<SessionTables>()
    .updateTable("accounts.session")
    .set({
      ...{ awaits_second_step: false, secret_hash: to.secretHash, proved_by: to.provedBy },
      expires_at: to.expiresAt,
    })
    .where("person_id", "=", personId)
    .where("session_id", "=", sessionId)
    .where("awaits_second_step", "=", true)
    .where("ended_at", "is", null)
    .returning("session_id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function noteSeen(
  q: Queries,
  personId: Person,
  sessionId: Id<"session">,
  now: Instant,
): Promise<void> {
  await q
    .withTables<SessionTables>()
    .updateTable("accounts.session")
    .set({ last_seen_at: now })
    .where("person_id", "=", personId)
    .where("session_id", "=", sessionId)
    .where("last_seen_at", "<", now)
    .execute();
}

/** Not ended and not beyond the absolute end, newest use first; which of them are idle is for the rules to say. */
export async function listSessions(q: Queries, personId: Person, now: Instant): Promise<Session[]> {
  const rows = await q
    .withTables<SessionTables>()
    .selectFrom("accounts.session")
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where("awaits_second_step", "=", false)
    .where("expires_at", ">", now)
    .selectAll()
    .orderBy("last_seen_at", "desc")
    .execute();
  return rows.map(sessionOf);
}

/** False when there is no such session of this person, or it has ended before. */
export async function endSession(
  q: Queries,
  personId: Person,
  sessionId: Id<"session">,
  now: Instant,
): Promise<boolean> {
  const row = await q
    .withTables<SessionTables>()
    .updateTable("accounts.session")
    .set({ ended_at: now })
    .where("person_id", "=", personId)
    .where("session_id", "=", sessionId)
    .where("ended_at", "is", null)
    .returning("session_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends all of them, but `spared`. */
export async function endSessions(
  q: Queries,
  personId: Person,
  now: Instant,
  spared?: Id<"session">,
): Promise<void> {
  let ending = q
    .withTables<SessionTables>()
    .updateTable("accounts.session")
    .set({ ended_at: now })
    .where("person_id", "=", personId)
    .where("ended_at", "is", null);
  if (spared) ending = ending.where("session_id", "!=", spared);
  await ending.execute();
}

/** The same session under a new secret: the old one opens nothing any more. */
export async function rotateSession(
  tx: Tx,
  personId: Person,
  sessionId: Id<"session">,
  secretHash: Buffer,
): Promise<void> {
  await tx
    .withTables<SessionTables>()
    .updateTable("accounts.session")
    .set({ secret_hash: secretHash })
    .where("person_id", "=", personId)
    .where("session_id", "=", sessionId)
    .execute();
}

/** Sessions that were over before `before` are forgotten. Runs over all people, from a job. */
export async function forgetSessions(q: Queries, before: Instant): Promise<void> {
  await q
    .withTables<SessionTables>()
    .deleteFrom("accounts.session")
    .where((or) => or.or([or("expires_at", "<", before), or("ended_at", "<", before)]))
    .execute();
}
