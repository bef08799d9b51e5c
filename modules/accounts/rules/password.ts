/** Which passwords are good enough to set. Says the reason, never touches the password itself. */

import { COMMON_PASSWORD_STEMS } from "./common-passwords.ts";
import { foldEmail } from "./email.ts";

/** In characters as people count them; no composition rules, spaces welcome. */
export const PASSWORD_MIN_LENGTH = 10;
/** Enough for any passphrase, and a bound on the work one request can ask for. */
export const PASSWORD_MAX_LENGTH = 256;

export type PasswordFault =
  | "too_short"
  | "too_long"
  | "common"
  | "repeats"
  | "like_email"
  | "like_marketplace";
export type PasswordDecision =
  | { readonly may: true }
  | { readonly may: false; readonly because: PasswordFault };

/** May this become the password of the person with `email` at a marketplace called `marketplaceName`? */
export function decidePassword(
  password: string,
  { email, marketplaceName }: { email: string; marketplaceName: string },
): PasswordDecision {
  const fault = faultOf(password, email, marketplaceName);
  return fault ? { may: false, because: fault } : { may: true };
}

function faultOf(password: string, email: string, marketplaceName: string): PasswordFault | undefined {
  const length = [...password].length;
  if (length < PASSWORD_MIN_LENGTH) return "too_short";
  if (length > PASSWORD_MAX_LENGTH) return "too_long";
  const folded = password.normalize("NFC").toLowerCase().trim();
  const stem = stemOf(folded);
  if (new Set(folded).size < 4 || isRun(folded)) return "repeats";
  const address = foldEmail(email);
  const [local = "", domain = ""] = address.split("@");
  if (folded === address || stem === stemOf(local) || stem === stemOf(domain)) return "like_email";
  const name = marketplaceName.toLowerCase();
  if (stem === stemOf(name) || stem === stemOf(name.replaceAll(/\s+/gu, ""))) return "like_marketplace";
  if (COMMON_PASSWORD_STEMS.has(stem) || COMMON_PASSWORD_STEMS.has(stem.replaceAll(/[\s._-]+/gu, "")))
    return "common";
  return undefined;
}

/** "P@ssw0rd2026!!" → "password": what people add so that a form lets them through is not what makes it hard. */
function stemOf(folded: string): string {
  const stem = folded.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "") || folded;
  const unmasked = stem.replaceAll("0", "o").replaceAll("@", "a").replaceAll("$", "s").replaceAll("1", "i");
  return COMMON_PASSWORD_STEMS.has(unmasked) ? unmasked : stem;
}

/** 1234567890, abcdefghij, 9876543210: each character follows the one before it. */
function isRun(folded: string): boolean {
  const codes = [...folded].map((character) => character.codePointAt(0)!);
  const steps = codes.slice(1).map((code, index) => code - codes[index]!);
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}
