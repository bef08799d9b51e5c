/** May a link that stands in a message be followed now? Asked at every press, also of mails that lie in mailboxes. Pure. */

import { LINK_POLICIES, type LinkPolicy, type LinkState, type PropertyLinks } from "../types/links.ts";

/** Does the change let guests follow links that they could not before? */
export const isLooser = (before: LinkPolicy, after: LinkPolicy): boolean =>
  LINK_POLICIES.indexOf(after) < LINK_POLICIES.indexOf(before);

type Chosen = Pick<PropertyLinks, "policy" | "hosts" | "switchedOff" | "pausedSince">;

/** What is known of a host beside what a property chose. */
type Known = {
  readonly platformHosts: readonly string[];
  /** It is on a list of those known for fraud. */
  readonly isListed: boolean;
  readonly now: Temporal.Instant;
};

/** Hosts in ASCII, without `www.`. The pause comes first; hosts of the marketplace are open whatever is chosen. */
export function decideLink(
  host: string,
  { policy, hosts, switchedOff, pausedSince }: Chosen,
  { platformHosts, isListed, now }: Known,
): LinkState {
  if (platformHosts.includes(host)) return { open: true, isApproved: true };
  if (pausedSince) return { open: false, because: "paused" };
  if (isListed) return { open: false, because: "listed" };
  if (switchedOff) return { open: false, because: "switched_off" };
  if (policy === "none") return { open: false, because: "none_allowed" };
  const isApproved = hosts.some(
    (one) => one.host === host && Temporal.Instant.compare(one.validFrom, now) <= 0,
  );
  if (policy === "approved" && !isApproved) return { open: false, because: "not_approved" };
  return { open: true, isApproved };
}

/** Of a link that a guest sent: properties choose for theirs alone. */
export const decideGuestsLink = (
  host: string,
  paused: Pick<Chosen, "pausedSince">,
  known: Known,
): LinkState => {
  const state = decideLink(host, { policy: "any", hosts: [], ...paused }, known);
  return state.open ? { open: true, isApproved: false } : state;
};
