/** What DNS says of the alias domains, beside what it should say; the difference is told as the records to publish. */

import { readFileSync } from "node:fs";
import type { Settings } from "#kernel/config/index.ts";
import { type Resolver, systemResolver, zoneResolver } from "#kernel/dns/index.ts";
import type { DnsRecord } from "#modules/mail/index.ts";
import type { Examine, Finding } from "./examinations.ts";
import { answersOf } from "./mail-answers.ts";
import { type Exchange, examineExchanges } from "./mail-exchanges.ts";
import { formLines, isInDns, recordsToPublish } from "./mail-records.ts";
import { examineReverse } from "./mail-reverse.ts";
import { examineSpf } from "./mail-spf.ts";
import { examineTransport } from "./mail-transport.ts";

export const examineDns: Examine = async (settings) => {
  if (!isInDns(settings)) return [];
  const resolver = resolverOf(settings);
  const mailHost = await mailHostIn(resolver, settings);
  const domains = await recordsToPublish(settings, { mailHost });
  const examined = await Promise.all(
    domains.map(({ domain, records }) => examineDomain(domain, records, settings, resolver)),
  );
  const exchanges = examined.flatMap((one) => one.exchanges);
  return [
    ...examined.flatMap((one) => one.findings),
    ...(await examineReverse(exchanges, settings, resolver)),
  ];
};

const resolverOf = ({ dnsZone }: Settings): Resolver =>
  dnsZone ? zoneResolver(readFileSync(dnsZone, "utf8")) : systemResolver();

/** Where mail for one of the domains goes already; the other should not go elsewhere. */
async function mailHostIn(resolver: Resolver, { mailDomain, mailHost }: Settings): Promise<string> {
  for (const side of ["guest", "partner"]) {
    const { found } = await answersOf(() => resolver.mx(`${side}.${mailDomain}`));
    const [first] = found.toSorted((one, other) => one.priority - other.priority);
    if (first && first.exchange !== "") return first.exchange;
  }
  return mailHost.toLowerCase();
}

type Domain = { readonly findings: readonly Finding[]; readonly exchanges: readonly Exchange[] };

async function examineDomain(
  domain: string,
  records: readonly DnsRecord[],
  settings: Settings,
  resolver: Resolver,
): Promise<Domain> {
  const wanted = (name: string, type: DnsRecord["type"]) =>
    records.find((record) => record.name === name && record.type === type)!;
  const { exchanges, findings } = await examineExchanges(wanted(domain, "MX"), resolver);
  const keys = records.filter(({ name }) => name.endsWith(`._domainkey.${domain}`));
  const rest = await Promise.all([
    examineSpf(wanted(domain, "TXT"), exchanges, settings, resolver),
    ...keys.map((record) => examineKeyRecord(record, resolver)),
    examinePolicy(wanted(`_dmarc.${domain}`, "TXT"), resolver),
  ]);
  const transport = await examineTransport(domain, exchanges, settings, resolver);
  return { findings: [...findings, ...rest, ...transport], exchanges };
}

async function examineKeyRecord(record: DnsRecord, resolver: Resolver): Promise<Finding> {
  const { name } = record;
  const { found, isUnknown } = await answersOf(() => resolver.txt(name));
  if (isUnknown) return unknown(`The key ${name}`);
  const values = found.map((strings) => strings.join(""));
  if (values.some((value) => keyIn(value) === keyIn(record.value))) {
    return { is: "fine", says: `${name} is the key we sign with.` };
  }
  const says = values.length === 0 ? `${name} is missing` : `${name} is not the key we sign with`;
  return { is: "fault", says: `${says}. To publish:`, lines: formLines([record]) };
}

/** Publishing may have put blanks into it. */
const keyIn = (value: string): string | undefined =>
  /(?:^|;)\s*p=([^;]*)/.exec(value)?.[1]?.replace(/\s/g, "");

async function examinePolicy(record: DnsRecord, resolver: Resolver): Promise<Finding> {
  const { name } = record;
  const { found, isUnknown } = await answersOf(() => resolver.txt(name));
  if (isUnknown) return unknown(`The policy ${name}`);
  const policies = found
    .map((strings) => strings.join(""))
    .filter((value) => /^v=DMARC1\s*(?:;|$)/.test(value));
  const lines = formLines([record]);
  const [policy] = policies;
  if (!policy) return { is: "fault", says: `${name} is missing. To publish:`, lines };
  if (policies.length > 1) {
    return { is: "fault", says: `${name} has ${policies.length} policies, so none counts. Keep one:`, lines };
  }
  if (/;\s*p=reject\s*(?:;|$)/i.test(policy))
    return { is: "fine", says: `${name} asks others to refuse forged mail.` };
  return { is: "advice", says: `${name} lets forged mail through: it says "${policy}". Better:`, lines };
}

const unknown = (what: string): Finding => ({ is: "advice", says: `${what} could not be looked up.` });
