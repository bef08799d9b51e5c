/** SQL of reservations. The transaction comes first; nouns come back, rows never do. */

import { type Selectable, sql } from "kysely";
import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { Instant, PlainDate } from "#kernel/time.ts";
import { type Actor, type Role, visibleTo } from "#modules/accounts/index.ts";
import { foldedName } from "../rules/finding.ts";
import { reservationNumberKey } from "../rules/reservation-number.ts";
import type {
  Property,
  Reservation,
  ReservationAtProperty,
  ReservationDetails,
  ReservationState,
} from "../types.ts";
import type { Tables } from "./tables.ts";

export type ReservationFound = { readonly reservation: ReservationAtProperty; readonly role: Role };

/** The reservation and the asker's role; undefined when absent or when `actor` is no member of its property. */
export async function findReservation(
  q: Queries,
  actor: Actor,
  { propertyId, id }: Located<"reservation">,
): Promise<ReservationFound | undefined> {
  const row = await visibleReservations(q, actor, propertyId)
    .where("r.reservation_id", "=", id)
    .executeTakeFirst();
  return row && { reservation: atPropertyOf(row), role: row.role };
}

export type ReservationLocked = ReservationFound & {
  readonly property: Pick<Property, "timeZone" | "languages">;
  readonly pinHash: Buffer | undefined;
  /** Nobody writes down again who they were. */
  readonly isGuestErased: boolean;
};

/** The same, locked until commit, with what a change of it is judged by. */
export async function lockReservation(
  tx: Tx,
  actor: Actor,
  { propertyId, id }: Located<"reservation">,
): Promise<ReservationLocked | undefined> {
  const row = await visibleReservations(tx, actor, propertyId)
    .where("r.reservation_id", "=", id)
    .select("p.languages")
    .forUpdate("r")
    .executeTakeFirst();
  return (
    row && {
      reservation: atPropertyOf(row),
      role: row.role,
      property: { timeZone: row.time_zone, languages: row.languages },
      pinHash: row.pin_hash ?? undefined,
      isGuestErased: row.guest_erased_at !== null,
    }
  );
}

export type ReservationFilter = {
  /** Stays that touch the days from `from` to `to`, both included. */
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly state?: ReservationState | undefined;
  readonly sought?: { readonly numberKey: string; readonly words: readonly string[] } | undefined;
};
/** Where a page begins: after this place in the order of check-in. */
export type ReservationPlace = { readonly checkInDate: PlainDate; readonly id: Id<"reservation"> };

/** At most `limit` reservations of one property after a place, by check-in day. */
export async function listReservations(
  q: Queries,
  actor: Actor,
  propertyId: PropertyId,
  { from, to, state, sought }: ReservationFilter,
  { after, limit }: { after: ReservationPlace | undefined; limit: number },
): Promise<ReservationFound[]> {
  let query = visibleReservations(q, actor, propertyId);
  if (from) query = query.where("r.check_out_date", ">=", from);
  if (to) query = query.where("r.check_in_date", "<=", to);
  if (state) query = query.where("r.state", "=", state);
  if (sought) query = query.where(matches(sought));
  if (after) {
    const place = sql`(${after.checkInDate}::date, ${after.id}::uuid)`;
    query = query.where(sql<boolean>`(r.check_in_date, r.reservation_id) > ${place}`);
  }
  const rows = await query.orderBy("r.check_in_date").orderBy("r.reservation_id").limit(limit).execute();
  return rows.map((row) => ({ reservation: atPropertyOf(row), role: row.role }));
}

function matches({ numberKey, words }: NonNullable<ReservationFilter["sought"]>) {
  const byNumber = sql<boolean>`r.number_key = ${numberKey}`;
  if (words.length === 0) return byNumber;
  const patterns = words.map((word) => `% ${word}%`);
  return sql<boolean>`(${byNumber} or r.guest_name_folded like all (${patterns}::text[]))`;
}

const visibleReservations = (q: Queries, actor: Actor, propertyId: PropertyId) =>
  atProperty(q, propertyId)
    .innerJoin("accounts.membership as m", visibleTo(actor, "r.property_id"))
    .where("m.property_id", "=", propertyId)
    .select("m.role");

const atProperty = (q: Queries, propertyId: PropertyId) =>
  q
    .withTables<Tables>()
    .selectFrom("stays.reservation as r")
    .innerJoin("stays.property as p", "p.property_id", "r.property_id")
    .where("r.property_id", "=", propertyId)
    .where("p.property_id", "=", propertyId)
    .selectAll("r")
    .select([
      "p.name as property_name",
      "p.time_zone",
      "p.source as property_source",
      "p.ref as property_ref",
    ]);

/** What a guest at the door is checked against; nobody's membership is asked, for they have none. */
export type DoorFacts = {
  readonly reservation: ReservationAtProperty;
  readonly pinHash: Buffer | undefined;
  readonly linkVersion: number;
};

export async function findDoorFacts(
  q: Queries,
  { propertyId, id }: Located<"reservation">,
): Promise<DoorFacts | undefined> {
  const row = await atProperty(q, propertyId).where("r.reservation_id", "=", id).executeTakeFirst();
  return (
    row && {
      reservation: atPropertyOf(row),
      pinHash: row.pin_hash ?? undefined,
      linkVersion: row.guest_link_version,
    }
  );
}

export async function insertReservation(
  tx: Tx,
  reservation: Reservation,
  pinHash: Buffer | undefined,
  now: Instant,
): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto("stays.reservation")
    .values(newRow(reservation, pinHash, now))
    .execute();
}

/** The whole row of a new reservation. */
export const newRow = (
  { id, propertyId, number, guest, houseRulesVersion, origin, ...details }: Reservation,
  pinHash: Buffer | undefined,
  now: Instant,
) => ({
  property_id: propertyId,
  reservation_id: id,
  number,
  number_key: reservationNumberKey(number),
  pin_hash: pinHash ?? null,
  guest_link_version: 1,
  guest_id: guest.id,
  ...columnsOf({ ...details, guest }),
  house_rules_version: houseRulesVersion,
  ...origin,
  created_at: now,
  changed_at: now,
});

/** Writes what is agreed now; `pinHash` only when the PIN changes. */
export async function updateReservation(
  tx: Tx,
  { propertyId, id }: Located<"reservation">,
  details: ReservationDetails,
  { pinHash, now }: { pinHash?: Buffer | undefined; now: Instant },
): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable("stays.reservation")
    .where("property_id", "=", propertyId)
    .where("reservation_id", "=", id)
    .set({ ...columnsOf(details), ...(pinHash && { pin_hash: pinHash }), changed_at: now })
    .execute();
}

const columnsOf = ({ guest, price, ...details }: ReservationDetails) => ({
  guest_name: guest.name,
  guest_name_folded: foldedName(guest.name),
  guest_email: guest.email ?? null,
  guest_phone: guest.phone ?? null,
  guest_language: guest.language,
  guest_country: guest.country ?? null,
  check_in_date: details.checkInDate,
  check_out_date: details.checkOutDate,
  adults: details.party.adults,
  children: details.party.children,
  unit_names: details.units.map((unit) => unit.name),
  price_minor: price ? Number(price.minor) : null,
  price_currency: price?.currency ?? null,
  state: details.state,
  booked_at: details.bookedAt,
  cancelled_at: details.cancelledAt ?? null,
});

type ReservationRow = Selectable<Tables["stays.reservation"]>;

const atPropertyOf = (
  row: ReservationRow & {
    property_name: string;
    time_zone: string;
    property_source: string;
    property_ref: string;
  },
): ReservationAtProperty => ({
  ...reservationOf(row),
  property: {
    id: row.property_id,
    name: row.property_name,
    timeZone: row.time_zone,
    origin: { source: row.property_source, ref: row.property_ref },
  },
});

export const reservationOf = (row: ReservationRow): Reservation => ({
  id: row.reservation_id,
  propertyId: row.property_id,
  number: row.number,
  guest: {
    id: row.guest_id,
    name: row.guest_name,
    ...(row.guest_email !== null && { email: row.guest_email }),
    ...(row.guest_phone !== null && { phone: row.guest_phone }),
    language: row.guest_language,
    ...(row.guest_country !== null && { country: row.guest_country }),
  },
  checkInDate: row.check_in_date,
  checkOutDate: row.check_out_date,
  party: { adults: row.adults, children: row.children },
  units: row.unit_names.map((name) => ({ name })),
  ...(row.price_minor !== null &&
    row.price_currency !== null && {
      price: { minor: BigInt(row.price_minor), currency: row.price_currency },
    }),
  state: row.state,
  bookedAt: row.booked_at,
  ...(row.cancelled_at && { cancelledAt: row.cancelled_at }),
  houseRulesVersion: row.house_rules_version,
  origin: { source: row.source, ref: row.ref },
});
