/** The files of the repository that people write, by path from its root; never what was installed or built. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const NOT_WRITTEN = /(^|\/)(node_modules|\.git|\.state|\.generated|\.svelte-kit)$|^(data|web\/build)$/;
const NOT_TEXT = /\.(png|jpe?g|gif|ico|gz|zip|woff2?|pdf)$/;

/** Paths with slashes, sorted. `matching` narrows them down. */
export function listSources(root: string, matching = /^/): string[] {
  return [...walk(root, "")].filter((path) => matching.test(path)).sort();
}

function* walk(root: string, below: string): Generator<string> {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      if (!NOT_WRITTEN.test(path)) yield* walk(root, path);
    } else if (entry.isFile() && !NOT_TEXT.test(entry.name)) yield path;
  }
}

export const readSource = (root: string, path: string): string => readFileSync(join(root, path), "utf8");

/** The line, counted from 1, on which the character at `index` stands. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;
