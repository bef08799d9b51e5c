/** Does a link's label name another site than the one it leads to? Mail guards wrap links, and that is not misleading. @rule T8 */

import { parse } from "tldts";
import type { Target } from "./target.ts";

/** How many links in links, and how many addresses in a label, are looked at. */
const WRAPPINGS = 3;
const NAMES = 5;

/** The label names a site, and neither the target nor the one link wrapped in it is on that site. */
export function isMisleading(label: string, target: Target): boolean {
  const named = hostsIn(label);
  if (named.length === 0) return false;
  if (named.some((host) => isSameSite(host, target.host))) return false;
  const inner = wrappedIn(target.url);
  return !(typeof inner === "object" && named.some((host) => isSameSite(host, inner.hostname)));
}

/** The one address that leads out of all wrappings; undefined for none, "many" when it cannot be told which. */
export function wrappedIn(url: string): URL | "many" | undefined {
  let inner: URL | undefined;
  for (let depth = 0; depth <= WRAPPINGS; depth++) {
    const found = unwrapped(inner?.href ?? url);
    if (found === undefined) return inner;
    if (found === "many" || depth === WRAPPINGS) return "many";
    inner = found;
  }
  return inner;
}

function unwrapped(url: string): URL | "many" | undefined {
  const outer = URL.parse(url);
  if (!outer) return undefined;
  const inPath = /[/_](https?:\/{1,2}[^\s]+)$/i.exec(outer.pathname)?.[1]?.replace(/__;.*$/, "");
  const candidates = [...outer.searchParams.values(), inPath ?? "", outer.hash.slice(1)];
  const found = new Set<string>();
  for (const candidate of candidates) {
    const text =
      candidate.startsWith("http-3A") || candidate.startsWith("https-3A") ? proofpoint(candidate) : candidate;
    const inner = /^https?:\/\//i.test(text) ? URL.parse(text) : undefined;
    if (inner) found.add(inner.href);
  }
  const [first] = found;
  if (found.size > 1) return "many";
  return first === undefined ? undefined : (URL.parse(first) ?? undefined);
}

/** One guard writes `-` for `%` and `_` for `/`. */
function proofpoint(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("_", "/").replaceAll("-", "%"));
  } catch {
    return "";
  }
}

const NAME = /(https?:\/\/|www\.)?[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu;

/** Hosts a label names: with a scheme or `www.` always, otherwise only under a top-level domain that exists. */
function hostsIn(label: string): string[] {
  const hosts: string[] = [];
  for (const match of label.slice(0, 300).matchAll(NAME)) {
    const [name, lead] = match;
    if (hosts.length === NAMES) break;
    if (label.charAt(match.index - 1) === "@" || label.charAt(match.index + name.length) === "@") continue;
    const host = URL.parse(/^http/i.test(name) ? name : `http://${name}`)?.hostname;
    if (host && (lead !== undefined || isHost(host))) hosts.push(host);
  }
  return hosts;
}

function isHost(host: string): boolean {
  const { isIcann, domain } = parse(host);
  return isIcann === true && domain !== null;
}

/** The same registered name, under whichever public suffix. */
function isSameSite(one: string, other: string): boolean {
  if (one === other) return true;
  const options = { allowPrivateDomains: true };
  const name = parse(one, options).domainWithoutSuffix;
  return name !== null && name !== "" && name === parse(other, options).domainWithoutSuffix;
}
