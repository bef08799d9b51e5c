/** Names that must be unique in the whole marketplace: a caller's own ids and reservation numbers. */

import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { OwnName } from "../types.ts";
import type { Tables } from "./tables.ts";

type Where = { readonly propertyId: PropertyId; readonly reservationId?: Id<"reservation"> };

/** Where the property is that `source` calls `ref`. */
export async function findPropertyByName(
  q: Queries,
  { source, ref }: OwnName,
): Promise<PropertyId | undefined> {
  const row = await find(q, "property", { source, ref });
  return row?.property_id;
}

/** Where the reservation is that `source` calls `ref`. */
export async function findReservationByName(
  q: Queries,
  name: OwnName,
): Promise<{ propertyId: PropertyId; id: Id<"reservation"> } | undefined> {
  const row = await find(q, "reservation", name);
  return row?.reservation_id ? { propertyId: row.property_id, id: row.reservation_id } : undefined;
}

const find = (q: Queries, kind: "property" | "reservation", { source, ref }: OwnName) =>
  q
    .withTables<Tables>()
    .selectFrom("stays.external_ref")
    .where("source", "=", source)
    .where("kind", "=", kind)
    .where("ref", "=", ref)
    .select(["property_id", "reservation_id"])
    .executeTakeFirst();

/**
 * Takes the name for a new thing; false when it is taken. Waits for another who is taking it at this moment, so that
 * two who say the same at once make one thing.
 */
export async function claimName(tx: Tx, { source, ref }: OwnName, where: Where): Promise<boolean> {
  const row = await tx
    .withTables<Tables>()
    .insertInto("stays.external_ref")
    .values({
      source,
      kind: where.reservationId ? "reservation" : "property",
      ref,
      property_id: where.propertyId,
      reservation_id: where.reservationId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("ref")
    .executeTakeFirst();
  return row !== undefined;
}

/** Points a property's name, just claimed, to another number. */
export async function movePropertyName(
  tx: Tx,
  { source, ref }: OwnName,
  propertyId: PropertyId,
): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable("stays.external_ref")
    .set({ property_id: propertyId })
    .where("source", "=", source)
    .where("kind", "=", "property")
    .where("ref", "=", ref)
    .execute();
}

/** Takes the number for a new reservation; false when another has it. */
export async function claimNumber(
  tx: Tx,
  numberKey: string,
  { propertyId, reservationId }: Required<Where>,
): Promise<boolean> {
  const row = await tx
    .withTables<Tables>()
    .insertInto("stays.reservation_number")
    .values({ number_key: numberKey, property_id: propertyId, reservation_id: reservationId })
    .onConflict((conflict) => conflict.doNothing())
    .returning("number_key")
    .executeTakeFirst();
  return row !== undefined;
}

export async function findReservationByNumber(
  q: Queries,
  numberKey: string,
): Promise<{ propertyId: PropertyId; id: Id<"reservation"> } | undefined> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("stays.reservation_number")
    .where("number_key", "=", numberKey)
    .select(["property_id", "reservation_id"])
    .executeTakeFirst();
  return row && { propertyId: row.property_id, id: row.reservation_id };
}
