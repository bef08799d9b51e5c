/** Turns the decisions of `may` into errors, for services that have found a thing and its reader's role. */

import { Forbidden, Unauthenticated } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { type MayDecision, may, mayAsk, type Permission } from "./rules/may.ts";
import { decideStepUp } from "./rules/step-up.ts";
import type { StepUpPurpose } from "./types/proof.ts";
import type { Actor, Role } from "./types.ts";

/** @throws Unauthenticated accounts.sign_in_needed, Forbidden accounts.not_permitted */
export function permit(actor: Actor, permission: Permission, role?: Role): void {
  answer(may(actor, permission, role), permission, role);
}

/**
 * The door of a route, before anything is looked up: refuses whom no role could help.
 * @throws Unauthenticated accounts.sign_in_needed, Forbidden accounts.not_permitted
 */
export function authorize(actor: Actor, permission: Permission): void {
  answer(mayAsk(actor, permission), permission);
}

/**
 * Only for who has proved within ten minutes, in this session and for this purpose, who they are.
 * @throws Unauthenticated accounts.sign_in_needed, Forbidden accounts.step_up_needed with the purpose and the ways
 */
export function requireStepUp(actor: Actor, purpose: StepUpPurpose, now: Instant): void {
  const decision = decideStepUp(actor, purpose, now);
  if (decision.may) return;
  if (decision.because === "not_signed_in") throw new Unauthenticated("accounts.sign_in_needed");
  throw new Forbidden("accounts.step_up_needed", { purpose, ways: decision.ways });
}

/**
 * Whose memberships count: the person, or the one a key acts as.
 * @throws Unauthenticated accounts.sign_in_needed for those who have none
 */
export function principalOf(actor: Actor): Id<"person"> {
  if (actor.kind === "person") return actor.personId;
  if (actor.kind === "key") return actor.principalId;
  throw new Unauthenticated("accounts.sign_in_needed");
}

function answer(decision: MayDecision, permission: Permission, role?: Role): void {
  if (decision.may) return;
  if (decision.because === "not_signed_in") throw new Unauthenticated("accounts.sign_in_needed");
  if (decision.because === "second_factor_needed")
    throw new Forbidden("accounts.second_factor_needed", { page: "/settings/security" });
  if (decision.because === "reauthentication_needed")
    throw new Forbidden("accounts.reauthentication_needed", { page: "/step-up" });
  throw new Forbidden("accounts.not_permitted", { permission, ...(role && { role }), needs: decision.needs });
}
