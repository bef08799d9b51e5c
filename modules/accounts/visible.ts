/** How another room's query names the membership of who asks: the only way anything of a property is found. */

import type { JoinBuilder } from "kysely";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { principalOf } from "./permit.ts";
import type { Actor, Role } from "./types.ts";

/**
 * Who belongs to a property and as what; key `(property_id, person_id)`, present members only. `display_name` is
 * the name shown beside what this member wrote. Read by joins in other rooms, written only through accounts. A hot
 * statement writes `join accounts.membership m on m.property_id = $1 and m.person_id = $2`, with `principalOf(actor)`.
 */
export type MembershipTables = {
  "accounts.membership": {
    property_id: PropertyId;
    person_id: Id<"person">;
    role: Role;
    display_name: string;
  };
};

// biome-ignore lint/suspicious/noExplicitAny: fits the query of any room, whose tables accounts cannot know.
type AnyJoin = JoinBuilder<any, any>;

/**
 * The condition of `.innerJoin("accounts.membership as m", visibleTo(actor, "r.property_id"))`: rows of properties
 * where the actor is a member, with their role as `m.role`. `propertyColumn` is written in code, never by a caller.
 * @throws Unauthenticated accounts.sign_in_needed for an actor without memberships
 */
export function visibleTo(actor: Actor, propertyColumn: `${string}.property_id`): (join: AnyJoin) => AnyJoin {
  const principalId = principalOf(actor);
  return (join) => join.onRef("m.property_id", "=", propertyColumn).on("m.person_id", "=", principalId);
}
