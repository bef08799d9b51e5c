/** The signs of contacts and bank details that were found. */

import type { ContactSignId, Found, FoundType, Sign } from "../../types/text.ts";

const SIGN_OF: Readonly<Record<Exclude<FoundType, "url">, ContactSignId>> = {
  email: "contact.email",
  phone: "contact.phone",
  handle: "contact.handle",
  iban: "contact.iban",
  bank: "contact.bank",
  card: "contact.card",
  payid: "contact.payid",
  crypto: "contact.crypto",
};

/** One sign for each contact, and one more for each that was written so that nobody should find it. */
export function contactSigns(found: readonly Found[]): Sign[] {
  return found.flatMap(({ type, span, view }) => {
    if (type === "url") return [];
    const sign: Sign = { id: SIGN_OF[type], spans: [span], view, evidence: type };
    const isHidden = view !== "written" && view !== "folded";
    return isHidden ? [sign, { ...sign, id: "contact.obfuscated" as const }] : [sign];
  });
}
