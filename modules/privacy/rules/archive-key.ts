/** Who may have a sealed conversation opened. Pure. @rule P-02 P-04 */

import type { Located } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { AccessGrant, Ground } from "../types/access.ts";
import { decideReading } from "./grants.ts";

/** What is over for a year is opened for law and for the parties themselves, not to improve a service. */
const GROUNDS_THAT_OPEN: readonly Ground[] = ["fraud_legal", "party_request"];

export type OpeningDecision =
  | { readonly may: true }
  | {
      readonly may: false;
      readonly because: "grant_ground" | "grant_waiting" | "grant_over" | "grant_elsewhere";
    };

/** Does this grant, of whomever, open this conversation now? */
export function decideOpening(
  grant: AccessGrant,
  { propertyId, id: conversationId }: Located<"conversation">,
  now: Instant,
): OpeningDecision {
  const { ground, caseId, personId } = grant;
  if (!GROUNDS_THAT_OPEN.includes(ground)) return { may: false, because: "grant_ground" };
  const decision = decideReading([grant], personId, { propertyId, conversationId, ground, caseId }, now);
  if (decision.may) return { may: true };
  const { because } = decision;
  return { may: false, because: because === "none" ? "grant_elsewhere" : `grant_${because}` };
}
