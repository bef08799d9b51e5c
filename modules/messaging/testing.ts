/** Builders for tests of messaging and of its neighbours: a house with a clock that stands, and stays booked in it. */

import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBlobs } from "#kernel/blobs/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { NotFound } from "#kernel/errors.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import { memoryLive, type Signal } from "#kernel/live/index.ts";
import { silentLog } from "#kernel/log/index.ts";
import {
  type Actor,
  type GuestActor,
  type KeyActor,
  type Membership,
  type MembershipTables,
  type Permission,
  type PersonActor,
  principalOf,
} from "#modules/accounts/index.ts";
import type { Audit, AuditNote } from "#modules/privacy/index.ts";
import { blockDesk, propertyLinks, type SignId, verdictDesk } from "#modules/safety/index.ts";
import { aPropertyBody, aReservationBody, engine, memberOf, staysAt } from "#modules/stays/testing.ts";
import { listenToStays } from "./listeners.ts";
import type { Memberships } from "./service/deps.ts";
import { reportedMessages } from "./service/reported.ts";
import type { Sent } from "./service/send.ts";
import { type Messaging, messagingService } from "./service.ts";

export type House = ReturnType<typeof messagingAt>;

/** As most tests know it: what they send is sent. Those about held messages look at what comes back. */
type MessagingThatSends = Omit<Messaging, "send"> & {
  send(...asked: Parameters<Messaging["send"]>): Promise<Extract<Sent, { as: "sent" }>>;
};

/** The use cases of messaging and stays on one database, with a clock that stands at `startsAt`. */
export function messagingAt(startsAt: string, db: Db) {
  const { stays, clock, ids, events } = staysAt(startsAt, db);
  const live = memoryLive();
  const heard: Signal[] = [];
  const recording = {
    ...live,
    publish: (signal: Signal) => {
      heard.push(signal);
      live.publish(signal);
    },
  };
  const memberships = membershipsIn(db);
  const platformHosts = ["stays.example"];
  const notes: AuditNote[] = [];
  const audit: Audit = { note: async (_tx, note) => void notes.push(note) };
  const links = propertyLinks({
    ...{ db, clock, ids, events, platformHosts, audit, log: silentLog() },
    members: { admit: admitIn(db), requireStepUp: () => {}, noteListChanged: async () => {} },
  });
  const messages = reportedMessages({ db, clock });
  const blocks = blockDesk({ db, clock, ids, audit, messages, members: { admit: admitIn(db) } });
  const deps = {
    ...{ db, clock, ids, events, jobs: { wake: () => {} }, live: recording, memberships },
    secretKey: "k".repeat(40),
    verdicts: verdictDesk({ db, ids, log: silentLog(), platformHosts, links, secretKey: "k".repeat(40) }),
    mayTalk: async (of: { propertyId: PropertyId; reservationId: Id<"reservation"> }) =>
      account.optedOut.has(of.reservationId)
        ? ({ may: false, because: "other_opt_out" } as const)
        : ({ may: true } as const),
    refuseBlocked: blocks.refuseBlocked,
    audit,
    session: async () => ({
      account: account.signs.map((id) => ({ id })),
      mayCarryLinks: account.mayCarryLinks,
      beforeLinks: () => account.beforeLinks(),
    }),
  };
  /** What is unusual about whoever sends, until it is changed. */
  const account: {
    signs: readonly SignId[];
    mayCarryLinks: boolean;
    beforeLinks: () => void;
    optedOut: Set<string>;
  } = {
    ...{ signs: [], mayCarryLinks: true, beforeLinks: () => {}, optedOut: new Set() },
  };
  const messaging = messagingService(deps) as MessagingThatSends;
  listenToStays(events, messaging);
  const blobs = openBlobs({ dataDir: mkdtempSync(join(tmpdir(), "bellhop-test-blobs-")) });
  const reading: unknown[] = [];
  const reads = { note: async (read: unknown) => void reading.push(read) };
  return { ...deps, messages, blocks, reads, reading, messaging, links, account, notes, stays, heard, blobs };
}

export const membershipsIn =
  (db: Db): Memberships =>
  async (personId) => {
    const rows = await db.q
      .withTables<MembershipTables>()
      .selectFrom("accounts.membership")
      .where("person_id", "=", personId)
      .select(["property_id", "role"])
      .execute();
    return rows.map((row) => ({ propertyId: row.property_id, role: row.role }));
  };

/** As accounts does it, without asking for the permission. */
const admitIn = (db: Db) => async (actor: Actor, _permission: Permission, propertyId: PropertyId) => {
  const rows = await db.q
    .withTables<MembershipTables>()
    .selectFrom("accounts.membership")
    .where("property_id", "=", propertyId)
    .where("person_id", "=", principalOf(actor))
    .selectAll()
    .execute();
  const [row] = rows;
  if (!row) throw new NotFound("accounts.property_not_found", { propertyId });
  const { person_id: personId, role, display_name: displayName } = row;
  return { propertyId, personId, role, displayName } as unknown as Membership;
};

/** A booked stay, its conversation, and who can speak in it. */
export type Booked = {
  readonly ref: string;
  readonly propertyId: PropertyId;
  readonly conversation: Located<"conversation">;
  readonly guest: GuestActor;
};

let serial = 0;

/** Books a stay; `in` is the booking engine's name of the property, which is made when it is new. */
export async function book(
  { stays, messaging }: House,
  differently: Record<string, unknown> = {},
  { in: property = "casa-azul", timeZone = "Europe/Lisbon" } = {},
): Promise<Booked> {
  await stays.property.put(engine, property, aPropertyBody({ timeZone }));
  const ref = `M-${++serial}`;
  const body = aReservationBody({ property, number: `77${String(serial).padStart(6, "0")}`, ...differently });
  const { reservation } = await stays.reservation.put(engine, ref, body as never);
  const guest: GuestActor = {
    kind: "guest",
    propertyId: reservation.propertyId,
    reservationId: reservation.id,
    guestId: reservation.guest.id,
    sessionId: randomUUID() as string as Id<"guest_session">,
  };
  const { conversationId } = await messaging.getConversation(guest, "own");
  const conversation = { propertyId: reservation.propertyId, id: conversationId };
  return { ref, propertyId: reservation.propertyId, conversation, guest };
}

/** A host of the property. */
export const hostOf = (db: Db, propertyId: PropertyId): Promise<PersonActor> =>
  memberOf(db, propertyId, "reception");

/** A program of the property. */
export async function programOf(db: Db, propertyId: PropertyId): Promise<KeyActor> {
  const { personId } = await memberOf(db, propertyId, "integration");
  const keyId = randomUUID() as string as Id<"api_key">;
  return { kind: "key", keyId, principalId: personId, source: "front-desk", scope: "property" };
}
