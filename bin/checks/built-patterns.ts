/**
 * Loads files and says which regular expressions they build meanwhile, as JSON. Run as a process of its own by
 * pattern-sites.ts, since it puts a watcher in the place of RegExp.
 *     node bin/checks/built-patterns.ts <root> <path> …
 */

import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Site } from "./pattern-sites.ts";

const [given = "", ...paths] = process.argv.slice(2);
const root = `${pathToFileURL(realpathSync(given)).href}/`;
const built: Site[] = [];

function note(pattern: RegExp): RegExp {
  const caller = new Error().stack?.split("\n")[3] ?? "";
  const [, path = "", line = ""] = /(file:\/\/[^()]+):(\d+):\d+\)?$/.exec(caller) ?? [];
  if (path.startsWith(root)) {
    built.push({ pattern: String(pattern), path: path.slice(root.length), line: Number(line) });
  }
  return pattern;
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (original, given, type) => note(Reflect.construct(original, given, type)),
  apply: (original, self, given) => note(Reflect.apply(original, self, given)),
});
for (const path of paths) await import(`${root}${path}`);
console.log(JSON.stringify(built));
