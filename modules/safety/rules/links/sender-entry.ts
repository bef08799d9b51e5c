/** What may be put on the list of senders whose mail reaches guests, and whether an address is on it. */

import { namesOf } from "./guarded.ts";
import { hostSigns } from "./host-signs.ts";
import { asciiHost, isIpHost, isLocalHost, plainHost } from "./hosts.ts";
import { PUBLIC_MAILBOXES } from "./mailboxes.ts";
import { partsOf } from "./suffixes.ts";

export type SenderRefusal =
  | "not_an_address"
  | "wildcard"
  | "public_suffix"
  | "ip_address"
  | "local_host"
  /** Everybody has an address there: only a whole address may be listed. */
  | "public_mailbox"
  | "looks_like_platform"
  | "misleading_letters"
  | "already_listed";

/** One line of the list, in lower case, the host in ASCII. A domain covers all its addresses, and no sub-domain. */
export type SenderEntry =
  | { readonly kind: "address"; readonly value: string }
  | { readonly kind: "domain"; readonly value: string };

export type SenderDecision =
  | { readonly may: true; readonly entry: SenderEntry }
  | { readonly may: false; readonly because: SenderRefusal };

const LOCAL_PART = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LONGEST_LOCAL_PART = 64;

/**
 * May `text` be listed as a sender: `teo@casa-azul.example`, `casa-azul.example` or `@casa-azul.example`?
 * @rule M-57
 */
export function decideSenderEntry(
  text: string,
  {
    listed = [],
    platformHosts = [],
  }: { readonly listed?: readonly string[]; readonly platformHosts?: readonly string[] } = {},
): SenderDecision {
  const pasted = text
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/^.*<([^<>]*)>$/, "$1");
  const at = pasted.lastIndexOf("@");
  const local = pasted.slice(0, Math.max(0, at)).toLowerCase();
  const isDomain = at <= 0;
  if (pasted.includes("*") && (isDomain || local.includes("*"))) return { may: false, because: "wildcard" };
  if (!isDomain && (!LOCAL_PART.test(local) || local.length > LONGEST_LOCAL_PART))
    return { may: false, because: "not_an_address" };
  const host = hostOf(pasted.slice(at + 1));
  const because = host === undefined ? "not_an_address" : refusalOf(host, isDomain, platformHosts);
  if (because || host === undefined) return { may: false, because: because || "not_an_address" };
  const value = isDomain ? host : `${local}@${host}`;
  if (listed.some((one) => one.toLowerCase() === value)) return { may: false, because: "already_listed" };
  return { may: true, entry: { kind: isDomain ? "domain" : "address", value } };
}

/** Is mail from `address` let through? An empty list lets everybody. @rule M-57 */
export function isListedSender(address: string, listed: readonly string[]): boolean {
  if (listed.length === 0) return true;
  const at = address.lastIndexOf("@");
  const domain = hostOf(address.slice(at + 1));
  if (at <= 0 || !domain) return false;
  const whole = `${address.slice(0, at).toLowerCase()}@${domain}`;
  return listed.some((one) => one.toLowerCase() === (one.includes("@") ? whole : domain));
}

function hostOf(domain: string): string | undefined {
  if (/[\s@/\\:?#%]/.test(domain) || domain === "") return undefined;
  const host = asciiHost(domain)?.replace(/\.$/, "");
  return host && /^[a-z\d.[\]:-]+$/.test(host) && !host.includes("..") ? host : undefined;
}

function refusalOf(
  host: string,
  isDomain: boolean,
  platformHosts: readonly string[],
): SenderRefusal | undefined {
  if (isIpHost(host)) return "ip_address";
  if (!host.includes(".")) return partsOf(host).isKnown ? "public_suffix" : "not_an_address";
  if (isLocalHost(host)) return "local_host";
  const { registrable, isKnown } = partsOf(host);
  if (registrable === "") return "public_suffix";
  if (!isKnown) return "not_an_address";
  if (isDomain && PUBLIC_MAILBOXES.has(plainHost(host))) return "public_mailbox";
  const told = hostSigns(host, namesOf(platformHosts, []));
  if (told.includes("link.lookalike_platform")) return "looks_like_platform";
  return told.includes("link.mixed_script") || told.includes("link.homograph")
    ? "misleading_letters"
    : undefined;
}
