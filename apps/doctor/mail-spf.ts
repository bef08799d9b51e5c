/** Does the SPF record of a domain name whoever sends our mail. */

import { isIP } from "node:net";
import type { Settings } from "#kernel/config/index.ts";
import type { Resolver } from "#kernel/dns/index.ts";
import { checkSpf, type DnsRecord } from "#modules/mail/index.ts";
import type { Finding } from "./examinations.ts";
import { answersOf } from "./mail-answers.ts";
import { addressesOf, type Exchange } from "./mail-exchanges.ts";
import { formLines } from "./mail-records.ts";

export async function examineSpf(
  record: DnsRecord,
  exchanges: readonly Exchange[],
  settings: Settings,
  resolver: Resolver,
): Promise<Finding> {
  const { name } = record;
  const { found, isUnknown } = await answersOf(() => resolver.txt(name));
  if (isUnknown) return unknown(name);
  const records = found.map((strings) => strings.join("")).filter((text) => /^v=spf1(?: |$)/i.test(text));
  const provider = providerOf(settings);
  const toPublish = { lines: formLines([provider ? withInclude(record) : record]) };
  if (records.length === 0) {
    return { is: "fault", says: `${name} does not say who sends for it (SPF). To publish:`, ...toPublish };
  }
  if (records.length > 1) {
    return {
      is: "fault",
      says: `${name} has ${records.length} SPF records, so none counts. Keep one:`,
      ...toPublish,
    };
  }
  const senders = provider
    ? (await addressesOf(provider, resolver)).found
    : exchanges.flatMap(({ addresses }) => addresses);
  if (senders.length === 0) return unknown(name, "the addresses that send");
  const left = await notNamed(name, senders, settings, resolver);
  if (left === "unknown") return unknown(name);
  if (left.length === 0)
    return { is: "fine", says: `The SPF record of ${name} names ${senders.join(", ")}.` };
  const says = `The SPF record of ${name} does not name ${left.join(", ")}`;
  if (!provider) return { is: "fault", says: `${says}. To publish:`, ...toPublish };
  return {
    is: "advice",
    says: `${says}, the host of SMTP_URL. When it sends from other addresses that is fine; else add its SPF record:`,
    ...toPublish,
  };
}

const unknown = (name: string, what = "it"): Finding => ({
  is: "advice",
  says: `The SPF record of ${name} could not be looked up${what === "it" ? "" : ` for ${what}`}.`,
});

const LOCAL = /^(?:localhost|127\.|10\.|192\.168\.|\[?::1)|^172\.(?:1[6-9]|2\d|3[01])\./;

/** The host our mail is handed to, when it is not in this house: then mail leaves from its addresses. */
export function providerOf({ smtpUrl }: Settings): string | undefined {
  if (!smtpUrl) return undefined;
  const { hostname } = new URL(smtpUrl);
  return LOCAL.test(hostname) || !hostname.includes(".") ? undefined : hostname;
}

const withInclude = (record: DnsRecord): DnsRecord => ({
  ...record,
  value: record.value.replace(" -all", " include:<SPF record of your provider> -all"),
});

/** Those of `senders` that receivers would not believe. */
async function notNamed(
  domain: string,
  senders: readonly string[],
  { mailDomain }: Settings,
  resolver: Resolver,
): Promise<readonly string[] | "unknown"> {
  const addresses = senders.filter((address) => isIP(address) !== 0);
  const results = await Promise.all(
    addresses.map(async (ip) => {
      const envelope = { ip, helo: mailDomain, sender: `postmaster@${domain}`, receiverHost: mailDomain };
      return (await checkSpf(envelope, resolver)).result;
    }),
  );
  if (results.includes("temperror")) return "unknown";
  return addresses.filter((_, index) => results[index] !== "pass");
}
