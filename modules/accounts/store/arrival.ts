/** SQL of devices, of places a person was seen at, and of sign-ins. */

import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Device } from "../rules/device.ts";
import type { KnownPlace } from "../rules/sign-in-signs.ts";
import type { Place, SignInEvent } from "../types/proof.ts";

type Person = Id<"person">;
type Tables = {
  "accounts.device": {
    person_id: Person;
    device_id: Id<"device">;
    browser: string | null;
    system: string | null;
    first_seen_at: Instant;
    last_seen_at: Instant;
  };
  "accounts.known_place": {
    person_id: Person;
    country: string;
    network: string;
    first_seen_at: Instant;
    last_seen_at: Instant;
    confirmations: number;
  };
  "accounts.sign_in_event": {
    person_id: Person;
    event_id: Id<"sign_in_event">;
    at: Instant;
    outcome: SignInEvent["outcome"];
    way: SignInEvent["way"] | null;
    session_id: Id<"session"> | null;
    device_id: Id<"device"> | null;
    is_new_device: boolean;
    browser: string | null;
    system: string | null;
    country: string | null;
    network: string | null;
  };
};

export async function knowsDevice(q: Queries, personId: Person, id: Id<"device">): Promise<boolean> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("accounts.device")
    .where("person_id", "=", personId)
    .where("device_id", "=", id)
    .select("device_id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function hasDevices(q: Queries, personId: Person): Promise<boolean> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("accounts.device")
    .where("person_id", "=", personId)
    .select("device_id")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function noteDevice(
  tx: Tx,
  personId: Person,
  { id, device }: { id: Id<"device">; device: Device },
  now: Instant,
): Promise<void> {
  const named = { browser: device.browser ?? null, system: device.system ?? null };
  await tx
    .withTables<Tables>()
    .insertInto("accounts.device")
    .values({ person_id: personId, device_id: id, ...named, first_seen_at: now, last_seen_at: now })
    .onConflict((conflict) =>
      conflict.columns(["person_id", "device_id"]).doUpdateSet({ ...named, last_seen_at: now }),
    )
    .execute();
}

export async function listPlaces(q: Queries, personId: Person): Promise<KnownPlace[]> {
  const rows = await q
    .withTables<Tables>()
    .selectFrom("accounts.known_place")
    .where("person_id", "=", personId)
    .select(["country", "network", "confirmations"])
    .execute();
  return rows;
}

/** `isProved` when the person proved there more than a password. */
export async function notePlace(
  q: Queries,
  personId: Person,
  { country, network }: Place,
  { isProved, now }: { isProved: boolean; now: Instant },
): Promise<void> {
  const more = isProved ? 1 : 0;
  await q
    .withTables<Tables>()
    .insertInto("accounts.known_place")
    .values({
      ...{ person_id: personId, country, network, first_seen_at: now, last_seen_at: now },
      confirmations: more,
    })
    .onConflict((conflict) =>
      conflict.columns(["person_id", "country", "network"]).doUpdateSet((set) => ({
        last_seen_at: now,
        confirmations: set("accounts.known_place.confirmations", "+", more),
      })),
    )
    .execute();
}

export async function insertEvent(q: Queries, personId: Person, event: SignInEvent): Promise<void> {
  await q
    .withTables<Tables>()
    .insertInto("accounts.sign_in_event")
    .values({
      ...{ person_id: personId, event_id: event.id, at: event.at, outcome: event.outcome },
      ...{ way: event.way ?? null, session_id: event.sessionId ?? null, device_id: event.deviceId ?? null },
      is_new_device: event.isNewDevice,
      ...{ browser: event.device.browser ?? null, system: event.device.system ?? null },
      ...{ country: event.place?.country ?? null, network: event.place?.network ?? null },
    })
    .execute();
}

/** The newest first. */
export async function listEvents(q: Queries, personId: Person, limit: number): Promise<SignInEvent[]> {
  const rows = await q
    .withTables<Tables>()
    .selectFrom("accounts.sign_in_event")
    .where("person_id", "=", personId)
    .selectAll()
    .orderBy("event_id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.event_id, at: row.at, outcome: row.outcome, isNewDevice: row.is_new_device },
    ...(row.way && { way: row.way }),
    ...(row.session_id && { sessionId: row.session_id }),
    ...(row.device_id && { deviceId: row.device_id }),
    device: { ...(row.browser && { browser: row.browser }), ...(row.system && { system: row.system }) },
    ...(row.country && row.network && { place: { country: row.country, network: row.network } }),
  }));
}

/** A device that its owner does not know is new again. */
export async function forgetDevice(tx: Tx, personId: Person, id: Id<"device">): Promise<void> {
  await tx
    .withTables<Tables>()
    .deleteFrom("accounts.device")
    .where("person_id", "=", personId)
    .where("device_id", "=", id)
    .execute();
}

/** Runs over all people, from a job. */
export async function forgetArrivals(
  q: Queries,
  before: { events: Instant; devices: Instant },
): Promise<void> {
  const tables = q.withTables<Tables>();
  await tables.deleteFrom("accounts.sign_in_event").where("at", "<", before.events).execute();
  await tables.deleteFrom("accounts.device").where("last_seen_at", "<", before.devices).execute();
  await tables.deleteFrom("accounts.known_place").where("last_seen_at", "<", before.devices).execute();
}
