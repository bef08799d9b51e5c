/** The DNS records a mail domain needs, so that others believe our mail and can send us theirs. */

import { createPublicKey } from "node:crypto";
import type { SigningKey } from "./signing.ts";

export type DnsRecord = {
  /** Without a dot at the end. */
  readonly name: string;
  readonly type: "MX" | "TXT";
  /** Of a TXT record all its strings in one; an exchange with its priority before it. */
  readonly value: string;
};

export type MailDomain = {
  readonly domain: string;
  /** The keys of {@link SigningKey.domain}; those of other domains are passed over. */
  readonly keys: readonly SigningKey[];
  /** The host that takes mail for the domain, and sends it. */
  readonly mailHost: string;
  /** The SPF records of who else sends for us, such as a smart host: `spf.provider.example`. */
  readonly alsoSends?: readonly string[];
  /** Where others may report to: an address. */
  readonly reportsTo: string;
  /** Changes whenever the policy on transport changes: letters and digits. */
  readonly policyId: string;
};

const LONGEST_STRING = 255;

/** @rfc 7208 @rfc 6376-3.6 @rfc 9989 @rfc 8461 @rfc 8460 */
export function recordsOf({
  domain,
  keys,
  mailHost,
  alsoSends = [],
  reportsTo,
  policyId,
}: MailDomain): DnsRecord[] {
  const includes = alsoSends.map((name) => `include:${name} `).join("");
  const dmarc = [
    "v=DMARC1",
    "p=reject",
    "sp=reject",
    "np=reject",
    "adkim=s",
    "aspf=s",
    `rua=mailto:${reportsTo}`,
  ];
  return [
    { name: domain, type: "MX", value: `10 ${mailHost}` },
    text(domain, `v=spf1 mx ${includes}-all`),
    ...keys.filter((key) => key.domain === domain).map(recordOfKey),
    text(`_dmarc.${domain}`, dmarc.join("; ")),
    text(`_mta-sts.${domain}`, `v=STSv1; id=${policyId}`),
    text(`_smtp._tls.${domain}`, `v=TLSRPTv1; rua=mailto:${reportsTo}`),
  ];
}

/** What must be found at `https://mta-sts.<domain>/.well-known/mta-sts.txt`. @rfc 8461-3.2 */
export const transportPolicy = (mailHost: string): string =>
  ["version: STSv1", "mode: enforce", `mx: ${mailHost}`, "max_age: 604800", ""].join("\r\n");

/** The records as lines of a zone file, for people and for their name servers. */
export const zoneText = (records: readonly DnsRecord[]): string => `${records.map(lineOf).join("\n")}\n`;

const text = (name: string, value: string): DnsRecord => ({ name, type: "TXT", value });

function recordOfKey({ selector, domain, algorithm, privateKey }: SigningKey): DnsRecord {
  const spki = createPublicKey(privateKey).export({ type: "spki", format: "der" });
  const isRsa = algorithm === "rsa-sha256";
  // An Ed25519 key is published bare: the last 32 bytes of its envelope. @rfc 8463-4
  const published = (isRsa ? spki : spki.subarray(-32)).toString("base64");
  return text(`${selector}._domainkey.${domain}`, `v=DKIM1; k=${isRsa ? "rsa" : "ed25519"}; p=${published}`);
}

function lineOf({ name, type, value }: DnsRecord): string {
  if (type === "MX") return `${name}. IN MX ${value}.`;
  const strings = value.match(new RegExp(`.{1,${LONGEST_STRING}}`, "g")) ?? [""];
  return `${name}. IN TXT ${strings.map((part) => `"${part}"`).join(" ")}`;
}
