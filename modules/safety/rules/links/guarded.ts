/** The names that hosts may not pretend to: the marketplace's, the property's own, and those of well-known companies. */

import { BRANDS } from "./brands.ts";
import { type Guarded, guarded } from "./guarded-name.ts";
import { SHARED_HOSTS, SHORTENERS } from "./known-hosts.ts";
import { LURE_WORDS } from "./lure-words.ts";
import { unicodeHost } from "./punycode.ts";
import { partsOf } from "./suffixes.ts";

export type Names = {
  readonly platform: readonly Guarded[];
  readonly property: readonly Guarded[];
  readonly brands: readonly Guarded[];
  /** All registrable domains of the marketplace and of well-known companies. */
  readonly owned: ReadonlySet<string>;
};

/** Shorter names of properties are too common to be anybody's. */
const SHORTEST_PROPERTY = 5;
const SHORTEST_PLATFORM = 3;
const OF_BRANDS = new Set(BRANDS.flatMap(({ owned }) => [...owned]));

/** Hosts in ASCII. A host of many, and a name that is a word of the trade, guards nothing. */
export function namesOf(platformHosts: readonly string[], propertyHosts: readonly string[]): Names {
  const platform = guardedOf(platformHosts, SHORTEST_PLATFORM);
  const ours = new Set(platform.map(({ label }) => label));
  const property = guardedOf(propertyHosts, SHORTEST_PROPERTY).filter(
    ({ label, owned }) =>
      !ours.has(label) && !LURE_WORDS.has(label) && ![...owned].some((domain) => OF_BRANDS.has(domain)),
  );
  const brands = BRANDS.filter(({ label }) => !ours.has(label));
  const owned = new Set([...OF_BRANDS, ...platform.flatMap((name) => [...name.owned])]);
  return { platform, property, brands, owned };
}

/** Hosts of the same name in one. */
function guardedOf(hosts: readonly string[], shortest: number): Guarded[] {
  const owned = new Map<string, Set<string>>();
  for (const host of hosts) {
    const { label: ascii, registrable } = partsOf(host);
    const label = unicodeHost(ascii);
    if (label.length < shortest || SHARED_HOSTS.has(host) || SHORTENERS.has(registrable)) continue;
    owned.set(label, (owned.get(label) ?? new Set()).add(registrable));
  }
  return Array.from(owned, ([label, domains]) => guarded(label, domains));
}
