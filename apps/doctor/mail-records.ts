/** The DNS records of both alias domains as this installation needs them, and how a person is told them. */

import { createHash } from "node:crypto";
import { isIP } from "node:net";
import { join } from "node:path";
import type { Settings } from "#kernel/config/index.ts";
import { type DnsRecord, loadKeys, recordsOf, transportPolicy, zoneText } from "#modules/mail/index.ts";

export type Publishing = {
  /** The host that takes mail for both domains; by itself the one after which the relay is named. */
  readonly mailHost: string;
  /** Names of the SPF records of who else sends for us. */
  readonly alsoSends?: readonly string[];
};

export type DomainRecords = {
  readonly domain: string;
  readonly records: readonly DnsRecord[];
  /** To be published only where the transport policy is served as well. */
  readonly optional: readonly DnsRecord[];
};

const OPTIONAL = /^(?:_mta-sts|_smtp\._tls)\./;

/** `guest.` and `partner.` below MAIL_DOMAIN. */
export const aliasDomains = ({ mailDomain }: Pick<Settings, "mailDomain">): string[] =>
  ["guest", "partner"].map((side) => `${side}.${mailDomain.toLowerCase()}`);

/** Can there be records for it? `localhost` and addresses have none. */
export const isInDns = ({ mailDomain }: Pick<Settings, "mailDomain">): boolean =>
  mailDomain.includes(".") && isIP(mailDomain) === 0 && !/\.(?:localhost|local|internal)$/i.test(mailDomain);

export const keyFolder = ({ dataDir }: Pick<Settings, "dataDir">): string => join(dataDir, "dkim");

/** What must stand in DNS for each alias domain; without keys, all but their records. */
export async function recordsToPublish(
  settings: Pick<Settings, "mailDomain" | "dataDir">,
  { mailHost, alsoSends = [] }: Publishing,
): Promise<DomainRecords[]> {
  const keys = await loadKeys(keyFolder(settings));
  return aliasDomains(settings).map((domain) => {
    const all = recordsOf({
      ...{ domain, keys, mailHost, alsoSends },
      reportsTo: `postmaster@${domain}`,
      policyId: policyIdOf(mailHost),
    });
    return {
      domain,
      records: all.filter(({ name }) => !OPTIONAL.test(name)),
      optional: all.filter(({ name }) => OPTIONAL.test(name)),
    };
  });
}

/** Another policy, another id. */
const policyIdOf = (mailHost: string): string =>
  createHash("sha256").update(transportPolicy(mailHost)).digest("hex").slice(0, 16);

/** For a web form: what goes into which field. */
export const formLines = (records: readonly DnsRecord[]): string[] =>
  records.flatMap(({ name, type, value }) => [
    "",
    `  Name   ${name}`,
    `  Type   ${type}`,
    `  Value  ${value}`,
  ]);

/** For a zone file. */
export const zoneLines = (records: readonly DnsRecord[]): string[] => zoneText(records).trimEnd().split("\n");
