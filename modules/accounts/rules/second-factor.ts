/** Who must have a second factor, and by which ways somebody can prove who they are. Pure. */

import { PROOF_WAYS, type ProofWay } from "../types/proof.ts";
import type { Role, StaffPost } from "../types.ts";
import { permissionsOf } from "./may.ts";

/** Roles that may change what links a property sends: whoever takes such an account can reach every guest. */
export const hasReachOverLinks = (role: Role): boolean => permissionsOf(role).includes("property.settings");

export type Factors = { readonly hasPasskey: boolean; readonly hasCodes: boolean };

export const hasFactor = ({ hasPasskey, hasCodes }: Factors): boolean => hasPasskey || hasCodes;

/**
 * Staff, and hosts with reach over links, wherever that is.
 * @asvs 6.3.3
 */
export const isObliged = (about: { staff?: StaffPost; roles: readonly Role[] }): boolean =>
  about.staff !== undefined || about.roles.some(hasReachOverLinks);

/** Must they add a factor before anything else? People of the sample are invited only, as scripts sign in as them. */
export const mustEnrolNow = (
  person: Factors & { staff?: StaffPost; isSample: boolean },
  { roles, isProduction }: { roles: readonly Role[]; isProduction: boolean },
): boolean =>
  !hasFactor(person) &&
  (isProduction || !person.isSample) &&
  isObliged({ ...(person.staff && { staff: person.staff }), roles });

/** The password counts only where there is nothing better; then it is all there is. */
export function proofWays(factors: Factors): readonly ProofWay[] {
  if (!hasFactor(factors)) return ["password"];
  return PROOF_WAYS.filter(
    (way) =>
      way === "recovery_code" ||
      (way === "passkey" && factors.hasPasskey) ||
      (way === "code" && factors.hasCodes),
  );
}

export type RemovalDecision =
  | { readonly may: true }
  | { readonly may: false; readonly because: "last_factor" };

/** Who must have a factor keeps one: they add another before they remove the last. */
export const decideRemoval = (left: number, mustHaveOne: boolean): RemovalDecision =>
  left > 0 || !mustHaveOne ? { may: true } : { may: false, because: "last_factor" };
