/** Whether the address a mail is from may speak for a side of a conversation. Pure. */

import type { Side } from "#modules/messaging/index.ts";
import { canonicalMailbox, splitAddress } from "./addresses.ts";
import { asciiDomain } from "./domains.ts";

export type SenderQuestion = {
  /** For whom the mail speaks. */
  readonly side: Side;
  /** The address of the From field, which has been proven. */
  readonly from: string;
  /** The addresses of that side's people. */
  readonly known: readonly string[];
  /** The partner's list: whole addresses, or domains for all addresses of exactly that domain. */
  readonly approved: readonly string[];
  /** The property takes part in no mail at all. */
  readonly blocksMail: boolean;
  /** The property's messages may hold no links. */
  readonly blocksLinks: boolean;
  readonly hasLinks: boolean;
};

export type SenderDecision =
  | { readonly may: true; readonly as: "known" | "approved" }
  | { readonly may: false; readonly because: "sender_not_known" | "mail_blocked" | "links_blocked" };

/**
 * May `from` write for this side? The list of approved senders and the two switches are the partner's, and the switches
 * win over everything; a guest's mail comes from an address of the guest or not at all. A stranger is told
 * nothing of the switches.
 * @rule M-57 M-58
 */
export function decideSender(question: SenderQuestion): SenderDecision {
  const { side, from, known, approved, blocksMail, blocksLinks, hasLinks } = question;
  const canonical = canonicalMailbox(from);
  if (canonical === undefined) return { may: false, because: "sender_not_known" };
  const isKnown = known.some((address) => canonicalMailbox(address) === canonical);
  if (side === "guest") {
    return isKnown ? { may: true, as: "known" } : { may: false, because: "sender_not_known" };
  }
  if (!isKnown && !approved.some((entry) => covers(entry, from, canonical))) {
    return { may: false, because: "sender_not_known" };
  }
  if (blocksMail) return { may: false, because: "mail_blocked" };
  if (blocksLinks && hasLinks) return { may: false, because: "links_blocked" };
  return { may: true, as: isKnown ? "known" : "approved" };
}

/** An entry that is neither an address nor a domain covers nobody. */
function covers(entry: string, from: string, canonical: string): boolean {
  if (entry.includes("@")) return canonicalMailbox(entry) === canonical;
  const domain = asciiDomain(entry);
  return domain !== undefined && domain === splitAddress(from)?.domain;
}
