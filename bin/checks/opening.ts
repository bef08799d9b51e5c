/** Every file opens with a sentence on what it holds; tests and routes may begin at once, their names say it. */

import type { Findings } from "./run.ts";
import { listSources, readSource } from "./sources.ts";

const OPENS = {
  ts: /^(?:#![^\n]*\n)?(?:\/\/ @ts-check\n)?\s*\/(?:\/|\*\*?)\s*\S/,
  sql: /^\s*--\s*\S/,
  css: /^\s*\/\*\s*\S/,
  svelte: /^\s*(?:<!--\s*(?:@component\s*)?\S|<script[^>]*>\s*\/(?:\/|\*\*?)\s*\S)/,
} as const;

export function findOpenings(root: string): Findings {
  const faults = listSources(root, /\.(ts|js|sql|css|svelte)$/)
    .filter((path) => !/\.test\.ts$|\/\+[a-z]+\.svelte$/.test(path))
    .filter((path) => {
      const kind = path.slice(path.lastIndexOf(".") + 1);
      return !OPENS[(kind === "js" ? "ts" : kind) as keyof typeof OPENS].test(readSource(root, path));
    })
    .map((path) => `${path}: does not open with a sentence on what it holds`);
  return { faults };
}
