/** SQL of the sessions of people. Secrets are seen here as hashes only. */

import { type Db, hotStatement, type Queries, type Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { InterfaceLanguage } from "#kernel/language.ts";
import type { Instant } from "#kernel/time.ts";
import type { Device } from "../rules/device.ts";
import type { Session, StaffPost } from "../types.ts";

type Tables = {
  "accounts.session": {
    person_id: Id<"person">;
    session_id: Id<"session">;
    secret_hash: Buffer;
    browser: string | null;
    system: string | null;
    created_at: Instant;
    last_seen_at: Instant;
    expires_at: Instant;
    ended_at: Instant | null;
  };
};

export type NewSession = {
  readonly personId: Id<"person">;
  readonly sessionId: Id<"session">;
  readonly secretHash: Buffer;
  readonly device: Device;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
};

/** A session as a request finds it, with what the actor needs of the account. */
export type SeenSession = Session & {
  readonly staff?: StaffPost;
  readonly language: InterfaceLanguage;
  readonly timeZone: string;
};

const FIND = hotStatement(
  "accounts.find_session",
  `select s.session_id, s.browser, s.system, s.created_at, s.last_seen_at, s.expires_at, s.ended_at,
          a.staff, a.language, a.time_zone
     from accounts.session s
     join accounts.account a on a.person_id = s.person_id
    where s.person_id = $1 and s.secret_hash = $2`,
);

type SessionRow = Omit<Tables["accounts.session"], "person_id" | "secret_hash">;
type SeenRow = SessionRow & { staff: StaffPost | null; language: InterfaceLanguage; time_zone: string };

/** Undefined when there is none; an ended or expired one comes back as such. */
export async function findSession(
  db: Db,
  personId: Id<"person">,
  secretHash: Buffer,
): Promise<SeenSession | undefined> {
  const [row] = await db.run<SeenRow>(FIND, [personId, secretHash]);
  if (!row) return undefined;
  return {
    ...sessionOf(row),
    ...(row.staff && { staff: row.staff }),
    language: row.language,
    timeZone: row.time_zone,
  };
}

export async function insertSession(tx: Queries, session: NewSession): Promise<void> {
  await tx
    .withTables<Tables>()
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
    })
    .execute();
}

export async function noteSeen(
  q: Queries,
  personId: Id<"person">,
  sessionId: Id<"session">,
  now: Instant,
): Promise<void> {
  await q
    .withTables<Tables>()
    .updateTable("accounts.session")
    .set({ last_seen_at: now })
    .where("person_id", "=", personId)
    .where("session_id", "=", sessionId)
    .where("last_seen_at", "<", now)
    .execute();
}

/** Not ended and not beyond the absolute end, newest use first; which of them are idle is for the rules to say. */
export async function listSessions(q: Queries, personId: Id<"person">, now: Instant): Promise<Session[]> {
  const rows = await q
    .withTables<Tables>()
    .selectFrom("accounts.session")
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where("expires_at", ">", now)
    .select(["session_id", "browser", "system", "created_at", "last_seen_at", "expires_at", "ended_at"])
    .orderBy("last_seen_at", "desc")
    .execute();
  return rows.map(sessionOf);
}

/** False when the person has no such session that is not ended yet. */
export async function endSession(
  q: Queries,
  personId: Id<"person">,
  sessionId: Id<"session">,
  now: Instant,
): Promise<boolean> {
  const row = await q
    .withTables<Tables>()
    .updateTable("accounts.session")
    .set({ ended_at: now })
    .where("person_id", "=", personId)
    .where("session_id", "=", sessionId)
    .where("ended_at", "is", null)
    .returning("session_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Every session of the person, but `spared`. */
export async function endSessions(
  q: Queries,
  personId: Id<"person">,
  now: Instant,
  spared?: Id<"session">,
): Promise<void> {
  let ending = q
    .withTables<Tables>()
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
  personId: Id<"person">,
  sessionId: Id<"session">,
  secretHash: Buffer,
): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable("accounts.session")
    .set({ secret_hash: secretHash })
    .where("person_id", "=", personId)
    .where("session_id", "=", sessionId)
    .execute();
}

/** Sessions that were over before `before` are forgotten. Runs over all people, from a job. */
export async function forgetSessions(q: Queries, before: Instant): Promise<void> {
  await q
    .withTables<Tables>()
    .deleteFrom("accounts.session")
    .where((or) => or.or([or("expires_at", "<", before), or("ended_at", "<", before)]))
    .execute();
}

function sessionOf(row: SessionRow): Session {
  return {
    id: row.session_id,
    device: { ...(row.browser && { browser: row.browser }), ...(row.system && { system: row.system }) },
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    ...(row.ended_at && { endedAt: row.ended_at }),
  };
}
