/** Who may be removed from a property, or given another role. Pure. */

import type { Id } from "#kernel/ids.ts";
import type { Role } from "../types.ts";

export type OwnershipDecision =
  | { readonly may: true }
  | { readonly may: false; readonly because: "last_owner" };

/** A property always keeps an owner: the last one can neither leave nor step down. `owners` are those at present. */
export function decideOwnership(
  owners: readonly Id<"person">[],
  whom: Id<"person">,
  next: Role | undefined,
): OwnershipDecision {
  const staysOwned = next === "owner" || owners.some((owner) => owner !== whom) || !owners.includes(whom);
  return staysOwned ? { may: true } : { may: false, because: "last_owner" };
}
