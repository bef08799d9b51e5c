/** The signs that links give, each on its own; what they weigh together is decided elsewhere. */

import type { FoundLink, LinkSignId, Sign } from "../../types/text.ts";
import type { Circumstances } from "../../types/verdict.ts";
import { addressSigns } from "./address-signs.ts";
import { isApprovedBy, listedForm, listOf } from "./approved.ts";
import { NAMED_AFTER_SITE } from "./brands.ts";
import { namesOf } from "./guarded.ts";
import { hostSigns } from "./host-signs.ts";
import { insideSigns } from "./inside-signs.ts";
import { isMislabelled, writingSigns } from "./writing-signs.ts";

/** What links are judged by. */
export type LinkGround = Pick<Circumstances, "approvedHosts" | "platformHosts">;

/** Nobody means so many places at once: the rest are taken for a crowd to hide in. */
const MOST_HOSTS = 60;

/**
 * Signs of all links, in order of place; `evidence` is the host. An approved link gives none, unless the words shown for
 * it name another place. A host is asked once, however often it stands there.
 */
export function linkSigns(links: readonly FoundLink[], { approvedHosts, platformHosts }: LinkGround): Sign[] {
  if (links.length === 0) return [];
  const names = namesOf(platformHosts.map(listedForm), approvedHosts.map(listedForm));
  const isListed = listOf(approvedHosts, platformHosts);
  const asked = new Map<string, readonly LinkSignId[]>();
  const ofHost = (host: string): readonly LinkSignId[] => {
    const before = asked.get(host);
    if (before) return before;
    if (asked.size >= MOST_HOSTS) return ["link.obfuscated"];
    const signs = hostSigns(host, names);
    asked.set(host, signs);
    return signs;
  };
  return links.flatMap((link) => {
    const told: LinkSignId[] = isMislabelled(link) ? ["link.text_mismatch"] : [];
    if (!isApprovedBy(isListed, link)) {
      // What another program opens has no place on the web that could pretend to anything.
      const host = link.target ? ofHost(link.host) : [];
      told.push(
        ...host,
        ...writingSigns(link),
        ...addressSigns(link, isListed(link.host)),
        ...insideSigns(link, names, host),
      );
      if (!isOnlyNamed(link)) told.unshift("link.not_approved");
    }
    return counted(told).map((id) => ({
      id,
      spans: [link.span],
      view: link.view,
      evidence: link.host || link.value.slice(0, 60),
    }));
  });
}

/** "We booked at such-and-such.com" names a company. */
const isOnlyNamed = ({ written, host, label }: FoundLink): boolean =>
  label === undefined && NAMED_AFTER_SITE.has(host) && written.toLowerCase() === host;

/** Every sign once, but the shape of a host as often as it has one. */
const counted = (told: readonly LinkSignId[]): LinkSignId[] =>
  told.filter((id, i) => id === "link.host_shape" || told.indexOf(id) === i);
