/** No regular expression that reads texts of strangers can run away: each stands in the list of those proven. */

import { findSites, type Site } from "./pattern-sites.ts";
import type { Findings } from "./run.ts";
import { readSource } from "./sources.ts";

export const PROVEN = "bin/checks/proven-patterns.json";
export const SCRIPT = "node bin/checks/prove-patterns.ts";

/** What recheck cannot prove is `bounded` where it stands: the words say by what, and are written by people. */
export type Proven = { readonly linear: readonly string[]; readonly bounded: readonly Bounded[] };
export type Bounded = { readonly pattern: string; readonly in: string; readonly because: string };

export const readProven = (root: string): Proven => JSON.parse(readSource(root, PROVEN)) as Proven;

export function findPatterns(root: string): Findings {
  const { sites, unknown } = findSites(root);
  const { linear, bounded } = readProven(root);
  const faults = unknown.map(
    ({ path, line }) => `${path}:${line}: build it when the file is loaded, so that it can be proven`,
  );
  const known = new Set(linear);
  for (const { pattern, path, line } of sites.filter((site) => !known.has(site.pattern))) {
    if (!bounded.some((one) => isOf(one, { pattern, path })))
      faults.push(`${path}:${line}: ${pattern} is not proven: ${SCRIPT}`);
  }
  const used = new Set(sites.map(({ pattern }) => pattern));
  for (const pattern of linear)
    if (!used.has(pattern)) faults.push(`${PROVEN}: ${pattern} is gone: ${SCRIPT}`);
  for (const one of bounded) {
    if (!sites.some((site) => isOf(one, site)))
      faults.push(`${PROVEN}: ${one.pattern} is gone from ${one.in}: ${SCRIPT}`);
    if (one.because.trim() === "") faults.push(`${PROVEN}: ${one.pattern}: say what bounds it`);
  }
  return { faults, remark: `${linear.length} patterns linear, ${bounded.length} bounded` };
}

export const isOf = (one: Bounded, { pattern, path }: Pick<Site, "pattern" | "path">): boolean =>
  one.pattern === pattern && one.in === path;
