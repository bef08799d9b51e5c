/** Whether the policy we serve about TLS names the hosts that DNS names: who heeds it brings no mail to others. */

import type { Settings } from "#kernel/config/index.ts";
import type { Resolver } from "#kernel/dns/index.ts";
import type { Finding } from "./examinations.ts";
import { answersOf } from "./mail-answers.ts";
import type { Exchange } from "./mail-exchanges.ts";

/** Nothing while no `_mta-sts` record tells anybody to look. @rfc 8461-4.1 */
export async function examineTransport(
  domain: string,
  exchanges: readonly Exchange[],
  { mailHost }: Pick<Settings, "mailHost">,
  resolver: Resolver,
): Promise<Finding[]> {
  const { found } = await answersOf(() => resolver.txt(`_mta-sts.${domain}`));
  if (!found.some((strings) => /^v=STSv1\s*;/.test(strings.join("")))) return [];
  const served = mailHost.toLowerCase();
  const others = exchanges.map(({ host }) => host.toLowerCase()).filter((host) => host !== served);
  if (others.length === 0) return [{ is: "fine", says: `The TLS policy of ${domain} names ${served}.` }];
  const says = `The TLS policy of ${domain} names ${served}, and mail for it goes to ${others.join(", ")}: who heeds the policy brings none. Set MAIL_HOST to the host of the MX.`;
  return [{ is: "fault", says }];
}
