/** For what somebody who is signed in proves once more who they are, and how long that counts. Pure. */

import { type Instant, isBefore } from "#kernel/time.ts";
import type { ProofWay, StepUpPurpose } from "../types/proof.ts";
import type { Actor } from "../types.ts";

/** A proof counts for one purpose, in one session, for so long. */
export const STEP_UP_MINUTES = 10;

export type StepUpDecision =
  | { readonly may: true }
  | {
      readonly may: false;
      readonly because: "not_signed_in" | "step_up_needed";
      readonly ways: readonly ProofWay[];
    };

/** A program proves itself by its key with every request, so only people are asked. */
export function decideStepUp(actor: Actor, purpose: StepUpPurpose, now: Instant): StepUpDecision {
  if (actor.kind === "key") return { may: true };
  if (actor.kind !== "person") return { may: false, because: "not_signed_in", ways: [] };
  const provedAt = actor.standing?.stepUps[purpose];
  if (provedAt && isBefore(now, provedAt.add({ minutes: STEP_UP_MINUTES }))) return { may: true };
  return { may: false, because: "step_up_needed", ways: actor.standing?.ways ?? [] };
}
