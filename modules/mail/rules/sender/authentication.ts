/** Whether what SPF, DKIM, DMARC and ARC say is enough to believe the From field of a mail. Pure. */

import type { AuthResult } from "../../types/authentication.ts";

/** `lenient` is for development, where there may be no DNS: what cannot be known is let through, and marked. */
export type AuthenticationPolicy = "strict" | "lenient";

export type AuthenticationDecision =
  | { readonly may: true; readonly as: "aligned" | "arc" | "unverified" }
  | { readonly may: false; readonly because: "dmarc_fail" | "not_authenticated" | "temporary" };

/**
 * May we believe that the mail is from whom it says? A domain that publishes a DMARC record is taken at its word,
 * whatever it asks others to do with failures. Where there is no record, SPF or DKIM must have passed for
 * the domain all the same. A forwarder of `trustedSealers` may vouch that DMARC had passed before it altered the mail.
 * @rfc 9989 @rfc 8617
 */
export function decideAuthentication(
  auth: AuthResult,
  policy: AuthenticationPolicy,
  trustedSealers: readonly string[],
): AuthenticationDecision {
  const { dmarc, arc, isTemporary } = auth;
  const orUnverified = (because: "not_authenticated" | "temporary"): AuthenticationDecision =>
    policy === "lenient" ? { may: true, as: "unverified" } : { may: false, because };

  if (dmarc.result === "permerror") return { may: false, because: "not_authenticated" };
  if (dmarc.result === "pass") return { may: true, as: "aligned" };
  if (dmarc.result === "none" && (dmarc.isAligned.spf || dmarc.isAligned.dkim))
    return { may: true, as: "aligned" };
  if (dmarc.result === "fail" && isVouchedFor(auth, trustedSealers)) return { may: true, as: "arc" };
  if (isTemporary || dmarc.result === "temperror") return orUnverified("temporary");
  if (dmarc.result === "none") return orUnverified("not_authenticated");
  // A seal of a forwarder we trust would have decided: its key may be found later.
  if (policy === "strict" && arc.result === "temperror" && isTrusted(arc.sealer, trustedSealers)) {
    return { may: false, because: "temporary" };
  }
  return { may: false, because: "dmarc_fail" };
}

/** The chain holds, and going back through sealers we trust one is found that saw DMARC pass. */
function isVouchedFor({ arc }: AuthResult, trustedSealers: readonly string[]): boolean {
  if (arc.result !== "pass") return false;
  for (const { sealer, hasPassed } of arc.hops) {
    // What stands before a stranger's seal is the stranger's word.
    if (!isTrusted(sealer, trustedSealers)) return false;
    if (hasPassed) return true;
  }
  return false;
}

/** Entries may have blanks around them; an empty one is nobody. */
const isTrusted = (sealer: string | undefined, trustedSealers: readonly string[]): boolean =>
  Boolean(sealer) && trustedSealers.some((trusted) => trusted.trim().toLowerCase() === sealer?.toLowerCase());
