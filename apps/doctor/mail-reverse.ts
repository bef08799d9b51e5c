/** Do the addresses of the mail host have a name that leads back to them: large receivers refuse mail from others. */

import type { Settings } from "#kernel/config/index.ts";
import type { Resolver } from "#kernel/dns/index.ts";
import type { Finding } from "./examinations.ts";
import { answersOf } from "./mail-answers.ts";
import { addressesOf, type Exchange } from "./mail-exchanges.ts";
import { providerOf } from "./mail-spf.ts";

/** Matters where mail leaves from those addresses; where a provider sends, it is the provider's business. */
export async function examineReverse(
  exchanges: readonly Exchange[],
  settings: Settings,
  resolver: Resolver,
): Promise<Finding[]> {
  if (providerOf(settings)) return [];
  const hostOf = new Map(
    exchanges.flatMap(({ host, addresses }) => addresses.map((ip) => [ip, host] as const)),
  );
  return Promise.all([...hostOf].map(([ip, host]) => examineAddress(ip, host, resolver)));
}

async function examineAddress(ip: string, host: string, resolver: Resolver): Promise<Finding> {
  const { found: names, isUnknown } = await answersOf(() => resolver.ptr(ip));
  if (isUnknown) return { is: "advice", says: `The name of ${ip} could not be looked up.` };
  const back = await Promise.all(
    names.map(async (name) => ({ name, ...(await addressesOf(name, resolver)) })),
  );
  const good = back.find(({ found }) => found.includes(ip));
  if (good) return { is: "fine", says: `${ip} is called ${good.name}, and ${good.name} is ${ip}.` };
  if (back.some((one) => one.isUnknown))
    return { is: "advice", says: `The address of ${names.join(", ")} could not be looked up.` };
  const says =
    names.length === 0
      ? `${ip} has no name`
      : `${ip} is called ${names.join(", ")}, which does not lead back to it`;
  return {
    is: "fault",
    says: `${says}: ask who gave you the address to call it ${host} (reverse DNS, PTR).`,
  };
}
