/** May a link that stands in a message be followed now? Asked at every press, also of mails that lie in mailboxes. Pure. */

import type { LinkState, PropertyLinks } from "../types/links.ts";

/** Hosts in ASCII, without `www.`. The switch comes first; hosts of the marketplace are open whatever is chosen. */
export function decideLink(
  host: string,
  { policy, hosts, switchedOff }: Pick<PropertyLinks, "policy" | "hosts" | "switchedOff">,
  platformHosts: readonly string[],
  now: Temporal.Instant,
): LinkState {
  if (platformHosts.includes(host)) return { open: true, isApproved: true };
  if (switchedOff) return { open: false, because: "switched_off" };
  if (policy === "none") return { open: false, because: "none_allowed" };
  const isApproved = hosts.some(
    (one) => one.host === host && Temporal.Instant.compare(one.validFrom, now) <= 0,
  );
  if (policy === "approved" && !isApproved) return { open: false, because: "not_approved" };
  return { open: true, isApproved };
}
