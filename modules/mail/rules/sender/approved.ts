/** The entries of a property's list of approved senders: whole addresses, or domains with all their addresses. Pure. */

import { splitAddress } from "./addresses.ts";
import { asciiDomain } from "./domains.ts";
import { OPEN_PROVIDERS } from "./open-providers.ts";

export type ApprovedReading =
  | { readonly ok: true; readonly entry: string }
  | { readonly ok: false; readonly because: "malformed" | "open_provider" };

/** How an entry is kept: in lower case, its domain in ASCII. A domain covers exactly its own addresses. @rule M-57 */
export function readApproved(text: string): ApprovedReading {
  const entry = text.trim().replace(/^@/, "");
  if (entry.includes("@")) {
    const address = splitAddress(entry);
    return address
      ? { ok: true, entry: `${address.localPart.toLowerCase()}@${address.domain}` }
      : { ok: false, because: "malformed" };
  }
  const domain = asciiDomain(entry);
  if (!domain) return { ok: false, because: "malformed" };
  return OPEN_PROVIDERS.has(domain) ? { ok: false, because: "open_provider" } : { ok: true, entry: domain };
}
