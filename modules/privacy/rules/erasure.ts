/** When a guest can be made unrecognisable, and what they are called then. Pure. @law GDPR-17(1) */

import { createHmac } from "node:crypto";
import { type Instant, isBefore } from "#kernel/time.ts";
import type { ErasureStanding, ErasureSubject } from "../types/erasure.ts";
import type { LegalHold } from "../types/retention.ts";
import { isHeld } from "./retention.ts";

export type ErasureDecision =
  | { readonly may: true }
  | { readonly may: false; readonly because: "erasure_too_early"; readonly from: Instant }
  | { readonly may: false; readonly because: "erasure_held" };

/** What is held for a case goes first before what is merely early: it has no date. */
export function decideErasure(
  subject: ErasureSubject,
  { openUntil }: ErasureStanding,
  holds: readonly LegalHold[],
  now: Instant,
): ErasureDecision {
  if (isHeld(holds, subject)) return { may: false, because: "erasure_held" };
  return isBefore(now, openUntil)
    ? { may: false, because: "erasure_too_early", from: openUntil }
    : { may: true };
}

const DIGITS = 8;

/** The same for the same guest of a stay, and telling nothing to whoever lacks the key: `Guest 3F09A1C2`. */
export function pseudonymOf({ propertyId, reservationId }: ErasureSubject, key: Buffer): string {
  const hash = createHmac("sha256", key).update(`pseudonym\u0000${propertyId}\u0000${reservationId}`);
  return `Guest ${hash.digest("hex").slice(0, DIGITS).toUpperCase()}`;
}
