/**
 * Proves the patterns that are new since the last time and drops those that are gone (patterns.ts). A minute or two for
 * all of them. What cannot be proven is printed: write it anew, or say under "bounded" what bounds it.
 *     node bin/checks/prove-patterns.ts
 */

import { writeFileSync } from "node:fs";
import { doubtAbout } from "./pattern-proof.ts";
import { findSites } from "./pattern-sites.ts";
import { isOf, PROVEN, readProven } from "./patterns.ts";

const root = import.meta.dirname.replace(/[\\/]bin[\\/]checks$/, "");
const { sites } = findSites(root);
const before = readProven(root);
const used = new Set(sites.map(({ pattern }) => pattern));
const linear = before.linear.filter((pattern) => used.has(pattern));
const bounded = before.bounded.filter((one) => sites.some((site) => isOf(one, site)));

function save(): void {
  const inOrder = bounded.toSorted((a, b) => (a.in + a.pattern < b.in + b.pattern ? -1 : 1));
  writeFileSync(
    `${root}/${PROVEN}`,
    `${JSON.stringify({ linear: linear.toSorted(), bounded: inOrder }, null, 2)}\n`,
  );
}

for (const pattern of used) {
  const places = sites.filter((site) => site.pattern === pattern);
  const isKnown = (site: (typeof places)[number]) => bounded.some((one) => isOf(one, site));
  if (linear.includes(pattern) || places.every(isKnown)) continue;
  const doubt = await doubtAbout(pattern);
  if (doubt === undefined) linear.push(pattern);
  else for (const { path, line } of places) console.error(`${path}:${line}: ${pattern}\n    ${doubt}`);
  if (doubt !== undefined) process.exitCode = 1;
  save();
}
save();
console.log(`${linear.length} patterns linear, ${bounded.length} bounded.`);
