/** Which links a property may send: its approved hosts and the marketplace's own, and nothing that leads on from them. */

import type { FoundLink } from "../../types/text.ts";
import { asciiHost, plainHost } from "./hosts.ts";
import { nestedHosts } from "./nested.ts";
import { shownOf } from "./shown.ts";

/**
 * A host matches exactly, a leading `www.` aside. A link must also be opened by `https:` on its usual port, with nothing
 * before the host, and must not carry the address of another place.
 * @rule M-56
 */
export function isApproved(
  what: FoundLink | string,
  approvedHosts: readonly string[],
  platformHosts: readonly string[],
): boolean {
  const isListed = listOf(approvedHosts, platformHosts);
  return typeof what === "string" ? isListed(plainHost(asciiHost(what) ?? "")) : isApprovedBy(isListed, what);
}

/** The same for many links: `isListed` is asked for hosts in their plain form. */
export function isApprovedBy(
  isListed: (host: string) => boolean,
  { target, host, written }: FoundLink,
): boolean {
  if (!target || !isListed(host)) return false;
  if (target.protocol !== "https:" || target.port !== "" || target.username !== "" || target.password !== "")
    return false;
  const { userinfo, rest } = shownOf(written);
  if (userinfo !== undefined || /^[\\?#;]+@/.test(rest)) return false;
  return nestedHosts(target).every((nested) => isListed(plainHost(asciiHost(nested) ?? "")));
}

/** Lists are kept in ASCII; a host that was put there in letters means the same. */
export const listedForm = (host: string): string =>
  plainHost(/^[\0-\x7f]*$/.test(host) ? host.toLowerCase() : (asciiHost(host) ?? ""));

/** Whether a host in its plain form is on one of `lists`. */
export function listOf(...lists: readonly (readonly string[])[]): (host: string) => boolean {
  const hosts = new Set(lists.flat().map((host) => listedForm(host)));
  return (host) => host !== "" && hosts.has(host);
}
