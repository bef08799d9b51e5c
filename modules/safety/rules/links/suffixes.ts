/** Where a host ends: its public suffix, what can be registered under it, and whether the end is known at all. */

import { parse } from "tldts";

const OPTIONS = {
  ...{ allowPrivateDomains: true, allowIcannDomains: true },
  ...{ detectIp: false, detectSpecialUse: false, extractHostname: false, validateHostname: false },
};
/** Ends set aside for examples and for networks of one's own. @rfc 2606 6762 8375 */
const RESERVED = new Set(["example", "test", "invalid", "localhost", "local", "internal", "lan", "onion"]);

/** A host in its parts: `sub` . `label` . `suffix`. */
export type HostParts = {
  /** What somebody registered: label and suffix; empty when the host is only a suffix, or has one label. */
  readonly registrable: string;
  readonly label: string;
  readonly suffix: string;
  readonly sub: string;
  /** The suffix is on a list, or set aside. */
  readonly isKnown: boolean;
  /** The suffix belongs to a company that lets strangers have names under it. */
  readonly isPrivate: boolean;
};

/** `host` may be in letters or in ASCII, in lower case, without a dot at its end. */
export function partsOf(host: string): HostParts {
  const { domain, domainWithoutSuffix, publicSuffix, subdomain, isIcann, isPrivate } = parse(host, OPTIONS);
  const suffix = publicSuffix ?? "";
  return {
    registrable: domain ?? "",
    label: domainWithoutSuffix ?? "",
    ...{ suffix, sub: subdomain ?? "" },
    isKnown: isIcann === true || isPrivate === true || RESERVED.has(suffix),
    isPrivate: isPrivate === true,
  };
}

/** What somebody registered, or the host itself when nobody can: an address in numbers, a name without a dot. */
export const ownerOf = (host: string): string => partsOf(host).registrable || host;
