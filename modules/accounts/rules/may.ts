/** What each actor may do: one table, one function. Asked by services, routes and pages; knows no database. */

import type { Actor, KeyScope, Role, StaffPost } from "../types.ts";

/** Who holds a permission. `member` is by role at the property in question; `makers` need no role there yet. */
type Grant =
  | { readonly to: "everyone" }
  | { readonly to: "person" }
  | { readonly to: "guest" }
  | { readonly to: "staff"; readonly posts: readonly StaffPost[] }
  | { readonly to: "member"; readonly roles: readonly Role[]; readonly makers?: KeyScope };

const member = (...roles: Role[]) => ({ to: "member", roles }) as const;

const GRANTS = {
  public: { to: "everyone" },
  "session.own": { to: "person" },
  /** Proving again who one is: open to those who must do that first. */
  "session.prove": { to: "person" },
  /** One's second factors: open to those who must have one and have none yet. */
  "factor.own": { to: "person" },
  "conversation.read": member("owner", "manager", "reception", "read_only", "integration"),
  "conversation.send": member("owner", "manager", "reception", "integration"),
  "conversation.tidy": member("owner", "manager", "reception", "integration"),
  "reservation.read": member("owner", "manager", "reception", "read_only", "engine", "integration"),
  "reservation.put": member("engine"),
  "property.read": member("owner", "manager", "reception", "read_only", "engine", "integration"),
  "property.settings": member("owner", "manager"),
  "property.put": { to: "member", roles: ["engine"], makers: "booking_engine" },
  "member.read": member("owner", "manager"),
  "member.manage": member("owner"),
  "key.manage": member("owner"),
  /** What is decided for all of a property: its copy, and using no messages. */
  "privacy.manage": member("owner"),
  "guest.read": { to: "guest" },
  "guest.send": { to: "guest" },
  "desk.enter": { to: "staff", posts: ["agent", "trust_officer", "operator"] },
  /** What cannot be undone and takes evidence with it. */
  "desk.erase": { to: "staff", posts: ["trust_officer"] },
  /** Stopping all links, or all messages of a property, and letting them go on. */
  "desk.pause": { to: "staff", posts: ["trust_officer"] },
  "platform.operate": { to: "staff", posts: ["operator"] },
} as const satisfies Record<string, Grant>;

export type Permission = keyof typeof GRANTS;
export const PERMISSIONS = Object.keys(GRANTS) as readonly Permission[];

/** `needs` names who may: roles, posts, or the kind of actor. */
export type MayDecision =
  | { readonly may: true }
  | {
      readonly may: false;
      readonly because:
        | "not_signed_in"
        | "not_permitted"
        | "second_factor_needed"
        | "reauthentication_needed";
      readonly needs: readonly string[];
    };

/**
 * May `actor` do this? `role` is theirs at the property in question, found by the query that found the thing;
 * without it only what needs no role is granted. A person's staff post opens no property.
 */
export function may(actor: Actor, permission: Permission, role?: Role): MayDecision {
  const grant: Grant = GRANTS[permission];
  const owed = owes(actor, permission);
  if (owed) return { may: false, because: owed, needs: [] };
  if (isGranted(grant, actor, role)) return { may: true };
  const because = actor.kind === "anonymous" ? "not_signed_in" : "not_permitted";
  return { may: false, because, needs: holdersOf(grant) };
}

/**
 * Could `actor` do this with any role they can have? Decided at the door, before anything is looked up: a no here
 * is a no everywhere, a yes is still decided by `may` with the role.
 */
export function mayAsk(actor: Actor, permission: Permission): MayDecision {
  const bare = may(actor, permission);
  if (!bare.may && bare.because !== "not_permitted") return bare;
  return bare.may || !rolesOpenTo(actor).some((role) => may(actor, permission, role).may)
    ? bare
    : { may: true };
}

/** What a role brings at its property, for pages that show or leave out a button. */
export const permissionsOf = (role: Role): readonly Permission[] =>
  PERMISSIONS.filter((permission) => {
    const grant: Grant = GRANTS[permission];
    return grant.to === "member" && grant.roles.includes(role);
  });

/** What is open to a session that still owes a proof. */
const WHILE_OWING: Readonly<
  Record<"second_factor_needed" | "reauthentication_needed", readonly Permission[]>
> = {
  second_factor_needed: ["public", "session.prove", "factor.own"],
  reauthentication_needed: ["public", "session.prove"],
};

function owes(actor: Actor, permission: Permission): keyof typeof WHILE_OWING | undefined {
  const standing = actor.kind === "person" ? actor.standing : undefined;
  const debts = [
    ...(standing?.mustProveAgain ? (["reauthentication_needed"] as const) : []),
    ...(standing?.mustEnrol ? (["second_factor_needed"] as const) : []),
  ];
  return debts.find((debt) => !WHILE_OWING[debt].includes(permission));
}

function isGranted(grant: Grant, actor: Actor, role: Role | undefined): boolean {
  switch (grant.to) {
    case "everyone":
      return true;
    case "person":
      return actor.kind === "person";
    case "guest":
      return actor.kind === "guest";
    case "staff":
      return actor.kind === "person" && actor.staff !== undefined && grant.posts.includes(actor.staff);
    case "member":
      if (role !== undefined && rolesOpenTo(actor).includes(role) && grant.roles.includes(role)) return true;
      return actor.kind === "key" && grant.makers === actor.scope;
  }
}

/** People never act as programs nor programs as people, whatever a membership row may say. */
function rolesOpenTo(actor: Actor): readonly Role[] {
  if (actor.kind === "person") return ["owner", "manager", "reception", "read_only"];
  if (actor.kind === "key") return actor.scope === "booking_engine" ? ["engine"] : ["integration"];
  return [];
}

function holdersOf(grant: Grant): readonly string[] {
  switch (grant.to) {
    case "everyone":
      return [];
    case "staff":
      return grant.posts;
    case "member":
      return grant.roles;
    default:
      return [grant.to];
  }
}
