/** The policy that mail to the aliases comes by TLS alone, at the address where mail servers look for it. */

import type { Settings } from "#kernel/config/index.ts";
import { NotFound } from "#kernel/errors.ts";
import type { HttpServer } from "#kernel/http/index.ts";
import { transportPolicy } from "#modules/mail/index.ts";
import { aliasDomains } from "./doctor/mail-records.ts";

/**
 * Only under `mta-sts.` and an alias domain: elsewhere there is nothing. It counts for nobody before the record
 * `_mta-sts` of that domain is published. @rfc 8461-3.3
 */
export function transportPolicyRoute(
  app: HttpServer,
  settings: Pick<Settings, "mailDomain" | "mailHost">,
): void {
  const hosts = new Set(aliasDomains(settings).map((domain) => `mta-sts.${domain}`));
  const policy = transportPolicy(settings.mailHost);
  app.get("/.well-known/mta-sts.txt", { config: { machinery: true } }, async (request, reply) => {
    if (!hosts.has(request.hostname.toLowerCase())) throw new NotFound("http.route_unknown");
    return reply.header("cache-control", "no-store").type("text/plain; charset=utf-8").send(policy);
  });
}
