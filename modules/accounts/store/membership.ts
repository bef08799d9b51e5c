/** SQL of memberships: by property, and the copy by person that is written in the same transaction. */

import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Membership, Role } from "../types.ts";

type Tables = {
  "accounts.membership": {
    property_id: PropertyId;
    person_id: Id<"person">;
    role: Role;
    display_name: string;
    joined_at: Instant;
  };
  "accounts.former_membership": {
    property_id: PropertyId;
    person_id: Id<"person">;
    ended_at: Instant;
    role: Role;
    display_name: string;
    joined_at: Instant;
    ended_by: Id<"person">;
  };
  "accounts.person_property": { person_id: Id<"person">; property_id: PropertyId; role: Role };
};

export type NewMembership = {
  readonly propertyId: PropertyId;
  readonly personId: Id<"person">;
  readonly role: Role;
  readonly displayName: string;
};

/** False when there was one already, which is then left as it is. */
export async function insertMembership(tx: Tx, membership: NewMembership, now: Instant): Promise<boolean> {
  const { propertyId, personId, role, displayName } = membership;
  const row = await tx
    .withTables<Tables>()
    .insertInto("accounts.membership")
    .values({ property_id: propertyId, person_id: personId, role, display_name: displayName, joined_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("person_id")
    .executeTakeFirst();
  if (!row) return false;
  await tx
    .withTables<Tables>()
    .insertInto("accounts.person_property")
    .values({ person_id: personId, property_id: propertyId, role })
    .onConflict((conflict) => conflict.columns(["person_id", "property_id"]).doUpdateSet({ role }))
    .execute();
  return true;
}

export async function findMembership(
  q: Queries,
  propertyId: PropertyId,
  personId: Id<"person">,
): Promise<Membership | undefined> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("accounts.membership")
    .where("property_id", "=", propertyId)
    .where("person_id", "=", personId)
    .select(["person_id", "role", "display_name", "joined_at"])
    .executeTakeFirst();
  return row && membershipOf(row);
}

/** Everyone of a property, people and programs, in the order they joined. */
export async function listMemberships(q: Queries, propertyId: PropertyId): Promise<Membership[]> {
  const rows = await q
    .withTables<Tables>()
    .selectFrom("accounts.membership")
    .where("property_id", "=", propertyId)
    .select(["person_id", "role", "display_name", "joined_at"])
    .orderBy("joined_at")
    .orderBy("person_id")
    .execute();
  return rows.map(membershipOf);
}

/** The property's owners, locked until commit, so that two cannot step down past each other. */
export async function lockOwners(tx: Tx, propertyId: PropertyId): Promise<Id<"person">[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom("accounts.membership")
    .where("property_id", "=", propertyId)
    .where("role", "=", "owner")
    .select("person_id")
    .orderBy("person_id")
    .forUpdate()
    .execute();
  return rows.map((row) => row.person_id);
}

export async function setRole(
  tx: Tx,
  propertyId: PropertyId,
  personId: Id<"person">,
  role: Role,
): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable("accounts.membership")
    .set({ role })
    .where("property_id", "=", propertyId)
    .where("person_id", "=", personId)
    .execute();
  await tx
    .withTables<Tables>()
    .updateTable("accounts.person_property")
    .set({ role })
    .where("person_id", "=", personId)
    .where("property_id", "=", propertyId)
    .execute();
}

/** Ends a membership and keeps it as a former one. False when there was none. */
export async function endMembership(
  tx: Tx,
  {
    propertyId,
    personId,
    endedBy,
  }: { propertyId: PropertyId; personId: Id<"person">; endedBy: Id<"person"> },
  now: Instant,
): Promise<boolean> {
  const row = await tx
    .withTables<Tables>()
    .deleteFrom("accounts.membership")
    .where("property_id", "=", propertyId)
    .where("person_id", "=", personId)
    .returning(["role", "display_name", "joined_at"])
    .executeTakeFirst();
  if (!row) return false;
  await tx
    .withTables<Tables>()
    .insertInto("accounts.former_membership")
    .values({ property_id: propertyId, person_id: personId, ended_at: now, ended_by: endedBy, ...row })
    .execute();
  await tx
    .withTables<Tables>()
    .deleteFrom("accounts.person_property")
    .where("person_id", "=", personId)
    .where("property_id", "=", propertyId)
    .execute();
  return true;
}

/** The properties of a person or a key, by number. */
export async function propertiesOf(
  q: Queries,
  personId: Id<"person">,
): Promise<{ propertyId: PropertyId; role: Role }[]> {
  const rows = await q
    .withTables<Tables>()
    .selectFrom("accounts.person_property")
    .where("person_id", "=", personId)
    .select(["property_id", "role"])
    .orderBy("property_id")
    .execute();
  return rows.map((row) => ({ propertyId: row.property_id, role: row.role }));
}

/** The person's new name at one property. */
export async function setDisplayName(
  q: Queries,
  propertyId: PropertyId,
  personId: Id<"person">,
  displayName: string,
): Promise<void> {
  await q
    .withTables<Tables>()
    .updateTable("accounts.membership")
    .set({ display_name: displayName })
    .where("property_id", "=", propertyId)
    .where("person_id", "=", personId)
    .execute();
}

type Row = { person_id: Id<"person">; role: Role; display_name: string; joined_at: Instant };

const membershipOf = (row: Row): Membership => ({
  personId: row.person_id,
  role: row.role,
  displayName: row.display_name,
  joinedAt: row.joined_at,
});
