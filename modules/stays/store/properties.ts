/** SQL of properties and their house rules. The transaction comes first; nouns come back, rows never do. */

import type { Selectable } from "kysely";
import type { Queries, Tx } from "#kernel/db/index.ts";
import type { PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { type Actor, type PropertyCard, type Role, visibleTo } from "#modules/accounts/index.ts";
import type { HouseRules, NumberedHouseRules, OwnName, Property, PropertyDetails } from "../types.ts";
import type { Tables } from "./tables.ts";

export type PropertyFound = { readonly property: Property; readonly role: Role };

/** The property and the asker's role there; undefined when absent or when `actor` is no member of it. */
export async function findProperty(
  q: Queries,
  actor: Actor,
  id: PropertyId,
): Promise<PropertyFound | undefined> {
  const row = await memberQuery(q, actor, id).executeTakeFirst();
  return row && { property: propertyOf(row), role: row.role };
}

/** The same, locked until commit. */
export async function lockProperty(tx: Tx, actor: Actor, id: PropertyId): Promise<PropertyFound | undefined> {
  const row = await memberQuery(tx, actor, id).forUpdate("p").executeTakeFirst();
  return row && { property: propertyOf(row), role: row.role };
}

const memberQuery = (q: Queries, actor: Actor, id: PropertyId) =>
  withRules(q, id)
    .innerJoin("accounts.membership as m", visibleTo(actor, "p.property_id"))
    .where("m.property_id", "=", id)
    .select("m.role");

/** The property whoever asks: for what the marketplace does itself. */
export async function getPropertyUnasked(q: Queries, id: PropertyId): Promise<Property | undefined> {
  const row = await withRules(q, id).executeTakeFirst();
  return row && propertyOf(row);
}

const withRules = (q: Queries, id: PropertyId) =>
  q
    .withTables<Tables>()
    .selectFrom("stays.property as p")
    .innerJoin("stays.house_rules as h", (join) =>
      join.onRef("h.property_id", "=", "p.property_id").onRef("h.version", "=", "p.house_rules_version"),
    )
    .where("p.property_id", "=", id)
    .where("h.property_id", "=", id)
    .selectAll("p")
    .select(["h.pets", "h.smoking", "h.parties", "h.children", "h.quiet_from", "h.quiet_until", "h.note"]);

export async function listCards(q: Queries, ids: readonly PropertyId[]): Promise<readonly PropertyCard[]> {
  if (ids.length === 0) return [];
  return q
    .withTables<Tables>()
    .selectFrom("stays.property")
    .where("property_id", "in", [...ids])
    .select(["property_id as id", "name", "time_zone as timeZone"])
    .execute();
}

/** House rules as they were in one version. */
export async function findHouseRules(
  q: Queries,
  propertyId: PropertyId,
  version: number,
): Promise<NumberedHouseRules | undefined> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("stays.house_rules")
    .where("property_id", "=", propertyId)
    .where("version", "=", version)
    .selectAll()
    .executeTakeFirst();
  return row && { ...rulesOf(row), version };
}

/** Has anybody ever booked here? */
export async function hasReservations(q: Queries, id: PropertyId): Promise<boolean> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("stays.reservation")
    .where("property_id", "=", id)
    .select("reservation_id")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes a new property with version 1 of its house rules; false when the number is taken. */
export async function insertProperty(
  tx: Tx,
  id: PropertyId,
  details: PropertyDetails,
  origin: OwnName,
  now: Instant,
): Promise<boolean> {
  const row = await tx
    .withTables<Tables>()
    .insertInto("stays.property")
    .values({
      property_id: id,
      ...columnsOf(details),
      house_rules_version: 1,
      ...origin,
      created_at: now,
      changed_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("property_id")
    .executeTakeFirst();
  if (row) await insertHouseRules(tx, id, details.houseRules, 1, now);
  return row !== undefined;
}

/** Writes what a property says now; `houseRulesVersion` is a new one exactly when the rules changed. */
export async function updateProperty(
  tx: Tx,
  { id, houseRules }: Property,
  details: PropertyDetails,
  { newRules, now }: { newRules: boolean; now: Instant },
): Promise<void> {
  const version = newRules ? houseRules.version + 1 : houseRules.version;
  if (newRules) await insertHouseRules(tx, id, details.houseRules, version, now);
  await tx
    .withTables<Tables>()
    .updateTable("stays.property")
    .where("property_id", "=", id)
    .set({ ...columnsOf(details), house_rules_version: version, changed_at: now })
    .execute();
}

async function insertHouseRules(
  tx: Tx,
  propertyId: PropertyId,
  { pets, smoking, parties, children, quiet, note }: HouseRules,
  version: number,
  now: Instant,
): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto("stays.house_rules")
    .values({
      property_id: propertyId,
      version,
      pets,
      smoking,
      parties,
      children,
      quiet_from: quiet?.from ?? null,
      quiet_until: quiet?.until ?? null,
      note: note ?? null,
      created_at: now,
    })
    .execute();
}

const columnsOf = ({ address, guestRequirements, ...details }: PropertyDetails) => ({
  name: details.name,
  street: address.street,
  postal_code: address.postalCode ?? null,
  city: address.city,
  region: address.region ?? null,
  country: address.country,
  time_zone: details.timeZone,
  languages: details.languages,
  phone: details.phone ?? null,
  check_in_from: details.checkInFrom,
  check_in_until: details.checkInUntil ?? null,
  check_out_until: details.checkOutUntil,
  minimum_age: guestRequirements.minimumAge ?? null,
  requires_phone: guestRequirements.phone,
  requires_home_address: guestRequirements.homeAddress,
  requires_identity_document: guestRequirements.identityDocument,
});

type RulesRow = Pick<
  Selectable<Tables["stays.house_rules"]>,
  "pets" | "smoking" | "parties" | "children" | "quiet_from" | "quiet_until" | "note"
>;

export const rulesOf = (row: RulesRow): HouseRules => ({
  pets: row.pets,
  smoking: row.smoking,
  parties: row.parties,
  children: row.children,
  ...(row.quiet_from && row.quiet_until && { quiet: { from: row.quiet_from, until: row.quiet_until } }),
  ...(row.note !== null && { note: row.note }),
});

export const propertyOf = (row: Selectable<Tables["stays.property"]> & RulesRow): Property => ({
  id: row.property_id,
  name: row.name,
  address: {
    street: row.street,
    ...(row.postal_code !== null && { postalCode: row.postal_code }),
    city: row.city,
    ...(row.region !== null && { region: row.region }),
    country: row.country,
  },
  timeZone: row.time_zone,
  languages: row.languages,
  ...(row.phone !== null && { phone: row.phone }),
  checkInFrom: row.check_in_from,
  ...(row.check_in_until && { checkInUntil: row.check_in_until }),
  checkOutUntil: row.check_out_until,
  houseRules: { ...rulesOf(row), version: row.house_rules_version },
  origin: { source: row.source, ref: row.ref },
  guestRequirements: {
    ...(row.minimum_age !== null && { minimumAge: row.minimum_age }),
    phone: row.requires_phone,
    homeAddress: row.requires_home_address,
    identityDocument: row.requires_identity_document,
  },
});
