/** May this machine send for the domain of the envelope? @rfc 7208 */

import { isIP } from "node:net";
import { budgetedResolver, type Resolver } from "#kernel/dns/index.ts";
import type { AuthResult, SpfResult } from "../types/authentication.ts";
import { LOOKUPS, MILLISECONDS, type SendingEnvelope } from "./limits.ts";
import { questionsTo } from "./questions.ts";

export async function checkSpf(
  { ip, helo, sender, receiverHost }: SendingEnvelope,
  resolver: Resolver,
): Promise<AuthResult["spf"]> {
  const budget = budgetedResolver(resolver, { lookups: LOOKUPS, milliseconds: MILLISECONDS });
  const { resolve } = questionsTo(budget);
  const named = isIP(helo) ? `[${helo}]` : helo;
  const { spf } = await loaded();
  const { status, domain } = await spf({
    ip,
    helo: named,
    sender,
    mta: receiverHost,
    resolver: resolve,
    strict: true,
  });
  const result = status.result as SpfResult;
  // Who needs so many questions will need them tomorrow as well.
  return {
    result: result === "temperror" && budget.isOverspent ? "permerror" : result,
    domain: domain.toLowerCase(),
  };
}

let loading: Promise<typeof import("mailauth/lib/spf/index.js")> | undefined;
/** Heavy, and nothing for who never asks; to import it anew each time would be dear as well. */
const loaded = (): NonNullable<typeof loading> => (loading ??= import("mailauth/lib/spf/index.js"));
