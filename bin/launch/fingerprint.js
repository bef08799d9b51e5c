// @ts-check
// One hash over the contents of many files, so that a build is repeated when what it is made of changed and only then.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Folders that hold results, never sources. */
const RESULTS = new Set(["node_modules", ".git", ".svelte-kit", "build"]);

/**
 * The hash of every file in `sources` (files or folders below `root`; what is absent counts as absent) that `counts`.
 * @param {string} root @param {string[]} sources @param {(path: string) => boolean} [counts] by path from root, with slashes
 */
export function fingerprint(root, sources, counts = () => true) {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((source) => filesIn(root, source)).filter(counts)) {
    hash.update(`${path}\0`).update(
      createHash("sha256")
        .update(readFileSync(join(root, path)))
        .digest(),
    );
  }
  return hash.digest("hex");
}

/** @param {string} root @param {string} path @returns {string[]} */
function filesIn(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => !RESULTS.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesIn(root, `${path}/${entry.name}`)
        : entry.isFile()
          ? [`${path}/${entry.name}`]
          : [],
    );
}
