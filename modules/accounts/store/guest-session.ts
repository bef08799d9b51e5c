/** SQL of the sessions of guests, kept with the property they stay at. */

import { type Db, hotStatement, type Queries } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

type Row = {
  property_id: PropertyId;
  session_id: Id<"guest_session">;
  reservation_id: Id<"reservation">;
  guest_id: Id<"guest">;
  secret_hash: Buffer;
  created_at: Instant;
  last_seen_at: Instant;
  expires_at: Instant;
  ended_at: Instant | null;
};
type Tables = { "accounts.guest_session": Row };

export type GuestSession = {
  readonly propertyId: PropertyId;
  readonly sessionId: Id<"guest_session">;
  readonly reservationId: Id<"reservation">;
  readonly guestId: Id<"guest">;
  readonly secretHash: Buffer;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  readonly endedAt?: Instant;
};

const FIND = hotStatement(
  "accounts.find_guest_session",
  `select property_id, session_id, reservation_id, guest_id, secret_hash, created_at, last_seen_at, expires_at, ended_at
     from accounts.guest_session
    where property_id = $1 and session_id = $2`,
);

export async function findGuestSession(
  db: Db,
  propertyId: PropertyId,
  sessionId: Id<"guest_session">,
): Promise<GuestSession | undefined> {
  const [row] = await db.run<Row>(FIND, [propertyId, sessionId]);
  return (
    row && {
      propertyId: row.property_id,
      sessionId: row.session_id,
      reservationId: row.reservation_id,
      guestId: row.guest_id,
      secretHash: row.secret_hash,
      createdAt: row.created_at,
      lastSeenAt: row.last_seen_at,
      expiresAt: row.expires_at,
      ...(row.ended_at && { endedAt: row.ended_at }),
    }
  );
}

export async function insertGuestSession(q: Queries, session: GuestSession): Promise<void> {
  await q
    .withTables<Tables>()
    .insertInto("accounts.guest_session")
    .values({
      property_id: session.propertyId,
      session_id: session.sessionId,
      reservation_id: session.reservationId,
      guest_id: session.guestId,
      secret_hash: session.secretHash,
      created_at: session.createdAt,
      last_seen_at: session.lastSeenAt,
      expires_at: session.expiresAt,
      ended_at: null,
    })
    .execute();
}

export async function noteGuestSeen(
  q: Queries,
  propertyId: PropertyId,
  sessionId: Id<"guest_session">,
  now: Instant,
): Promise<void> {
  await q
    .withTables<Tables>()
    .updateTable("accounts.guest_session")
    .set({ last_seen_at: now })
    .where("property_id", "=", propertyId)
    .where("session_id", "=", sessionId)
    .where("last_seen_at", "<", now)
    .execute();
}

export async function endGuestSession(
  q: Queries,
  propertyId: PropertyId,
  sessionId: Id<"guest_session">,
  now: Instant,
): Promise<void> {
  await q
    .withTables<Tables>()
    .updateTable("accounts.guest_session")
    .set({ ended_at: now })
    .where("property_id", "=", propertyId)
    .where("session_id", "=", sessionId)
    .where("ended_at", "is", null)
    .execute();
}

/** Sessions that were over before `before` are forgotten. Runs over all properties, from a job. */
export async function forgetGuestSessions(q: Queries, before: Instant): Promise<void> {
  await q
    .withTables<Tables>()
    .deleteFrom("accounts.guest_session")
    .where((or) => or.or([or("expires_at", "<", before), or("ended_at", "<", before)]))
    .execute();
}
