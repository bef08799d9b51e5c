/** SQL of aliases: where a name leads, and the two names of a reservation. */

import { type Db, hotStatement, type Queries } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { OfReservation } from "#modules/messaging/index.ts";
import type { Alias, AliasPair } from "../types/alias.ts";

const FIND = hotStatement(
  "mail.find_alias",
  "select name, side, property_id, reservation_id, issued_at, retired_at from mail.alias where name = $1",
);

/** The alias of this name, in lower case; undefined when it was never given. */
export async function findAlias(db: Db, name: string): Promise<Alias | undefined> {
  const [row] = await db.run<AliasRow>(FIND, [name]);
  return row && aliasOf(row);
}

const PAIR = hotStatement(
  "mail.find_alias_pair",
  `select guest_name as guest, partner_name as partner from mail.alias_pair
where property_id = $1 and reservation_id = $2::uuid`,
);

export async function findPair(
  db: Db,
  { propertyId, reservationId }: OfReservation,
): Promise<AliasPair | undefined> {
  const [row] = await db.run<AliasPair>(PAIR, [propertyId, reservationId]);
  return row;
}

type Tables = {
  "mail.alias": AliasRow;
  "mail.alias_pair": {
    property_id: PropertyId;
    reservation_id: Id<"reservation">;
    guest_name: string;
    partner_name: string;
    issued_at: Instant;
    changed_at: Instant;
  };
};

/** Writes both names; false when the reservation has names already, and then nothing is written. */
export async function insertPair(
  tx: Queries,
  { propertyId, reservationId }: OfReservation,
  { guest, partner }: AliasPair,
  now: Instant,
): Promise<boolean> {
  const tables = tx.withTables<Tables>();
  const row = { property_id: propertyId, reservation_id: reservationId, issued_at: now };
  const written = await tables
    .insertInto("mail.alias_pair")
    .values({ ...row, guest_name: guest, partner_name: partner, changed_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("property_id")
    .executeTakeFirst();
  if (!written) return false;
  await tables
    .insertInto("mail.alias")
    .values([
      { ...row, name: guest, side: "guest", retired_at: null },
      { ...row, name: partner, side: "partner", retired_at: null },
    ])
    .execute();
  return true;
}

/** Retires an alias and gives its reservation another name for that side; false when it was retired before. */
export async function replaceAlias(tx: Queries, alias: Alias, name: string, now: Instant): Promise<boolean> {
  const tables = tx.withTables<Tables>();
  const retired = await tables
    .updateTable("mail.alias")
    .set({ retired_at: now })
    .where("name", "=", alias.name)
    .where("retired_at", "is", null)
    .returning("name")
    .executeTakeFirst();
  if (!retired) return false;
  const { side, propertyId, reservationId } = alias;
  const row = { property_id: propertyId, reservation_id: reservationId, issued_at: now, retired_at: null };
  await tables
    .insertInto("mail.alias")
    .values({ ...row, name, side })
    .execute();
  await tables
    .updateTable("mail.alias_pair")
    .set({ ...(side === "guest" ? { guest_name: name } : { partner_name: name }), changed_at: now })
    .where("property_id", "=", propertyId)
    .where("reservation_id", "=", reservationId)
    .execute();
  return true;
}

type AliasRow = {
  name: string;
  side: Alias["side"];
  property_id: PropertyId;
  reservation_id: Id<"reservation">;
  issued_at: Instant;
  retired_at: Instant | null;
};

const aliasOf = (row: AliasRow): Alias => ({
  name: row.name,
  side: row.side,
  propertyId: row.property_id,
  reservationId: row.reservation_id,
  issuedAt: row.issued_at,
  ...(row.retired_at && { retiredAt: row.retired_at }),
});
