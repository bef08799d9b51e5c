/** Where DNS sends the mail of a domain, and whether there is anybody. */

import type { Resolver } from "#kernel/dns/index.ts";
import type { DnsRecord } from "#modules/mail/index.ts";
import type { Finding } from "./examinations.ts";
import { type Answers, answersOf } from "./mail-answers.ts";
import { formLines } from "./mail-records.ts";

export type Exchange = { readonly host: string; readonly addresses: readonly string[] };

export async function examineExchanges(
  record: DnsRecord,
  resolver: Resolver,
): Promise<{ readonly findings: readonly Finding[]; readonly exchanges: readonly Exchange[] }> {
  const { name } = record;
  const { found, isUnknown } = await answersOf(() => resolver.mx(name));
  if (isUnknown) {
    return { findings: [{ is: "advice", says: `The MX of ${name} could not be looked up.` }], exchanges: [] };
  }
  const hosts = found.map(({ exchange }) => exchange).filter((host) => host !== "" && host !== ".");
  if (hosts.length === 0) {
    const says = `No mail can come to ${name}: it has no MX. To publish:`;
    return { findings: [{ is: "fault", says, lines: formLines([record]) }], exchanges: [] };
  }
  const looked = await Promise.all(
    hosts.map(async (host) => ({ host, ...(await addressesOf(host, resolver)) })),
  );
  return {
    findings: looked.map(({ host, found: addresses, isUnknown }): Finding => {
      if (isUnknown) return { is: "advice", says: `The address of ${host} could not be looked up.` };
      if (addresses.length > 0)
        return { is: "fine", says: `Mail for ${name} goes to ${host} (${addresses.join(", ")}).` };
      return {
        is: "fault",
        says: `Mail for ${name} goes to ${host}, which has no address: give it an A record.`,
      };
    }),
    exchanges: looked.map(({ host, found: addresses }) => ({ host, addresses })),
  };
}

/** Of both families; unknown only when neither is known. */
export async function addressesOf(host: string, resolver: Resolver): Promise<Answers<string>> {
  const families = await Promise.all([
    answersOf(() => resolver.a(host)),
    answersOf(() => resolver.aaaa(host)),
  ]);
  const found = families.flatMap((family) => family.found);
  return { found, isUnknown: found.length === 0 && families.some((family) => family.isUnknown) };
}
