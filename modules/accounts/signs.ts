/** What speaks against whoever asks: for rooms that weigh what an actor sends. Reads nothing, as the session carried it in. */

import type { Instant } from "#kernel/time.ts";
import { requireStepUp } from "./permit.ts";
import { type AccountSign, decideLinks, type LinksDecision, signsAt } from "./rules/sign-in-signs.ts";
import { decideStepUp } from "./rules/step-up.ts";
import { NO_STANDING, type Standing } from "./types/proof.ts";
import type { Actor } from "./types.ts";

/** The signs of the session at `now`, each with its points. Programs and guests have none. */
export const signsOf = (actor: Actor, now: Instant): readonly AccountSign[] =>
  signsAt(standingOf(actor).signs, now);

/**
 * May messages of this session carry links? `step_up_needed` is answered with `requireStepUp(actor, "send_link", now)`;
 * `new_place` is waited for, or ended by a passkey.
 */
export const mayCarryLinks = (actor: Actor, now: Instant): LinksDecision =>
  decideLinks(standingOf(actor).signs, {
    isProved: decideStepUp(actor, "send_link", now).may,
    wasProved: standingOf(actor).stepUps.send_link !== undefined,
    now,
  });

/**
 * To be called when there is a link in what is about to be sent. Whoever must wait is let through: their message is held.
 * @throws Forbidden accounts.step_up_needed with the purpose `send_link` and the ways
 */
export function requireProofForLinks(actor: Actor, now: Instant): void {
  const decision = mayCarryLinks(actor, now);
  if (!decision.may && decision.because === "step_up_needed") requireStepUp(actor, "send_link", now);
}

const standingOf = (actor: Actor): Standing =>
  (actor.kind === "person" ? actor.standing : undefined) ?? NO_STANDING;
