/** All checks of bin/check, the slowest first so that two lanes end together. */

import { findLaw } from "./law.ts";
import { findLengths } from "./lengths.ts";
import { findOpenings } from "./opening.ts";
import { findPackages } from "./packages.ts";
import { findPatterns } from "./patterns.ts";
import { findProblems } from "./problems.ts";
import type { Check } from "./run.ts";
import { findSizes } from "./sizes.ts";
import { findWords } from "./words.ts";

/** A program among the packages, run by this Node. */
const packaged =
  (path: string, ...args: string[]) =>
  (root: string) =>
    [process.execPath, `${root}/node_modules/${path}`, ...args] as const;
/** A script of this folder. */
const own =
  (name: string, ...args: string[]) =>
  (root: string) =>
    [process.execPath, `${root}/bin/${name}`, ...args] as const;

export const CHECKS: readonly Check[] = [
  {
    name: "pages",
    says: "pages have the types and the accessible markup they claim",
    command: packaged(
      "svelte-check/bin/svelte-check",
      "--tsconfig",
      "tsconfig.json",
      "--fail-on-warnings",
      "--output",
      "human",
    ),
    cwd: "web",
  },
  {
    name: "types",
    says: "TypeScript agrees",
    command: packaged("typescript/bin/tsc", "-p", "tsconfig.json"),
  },
  {
    name: "rooms",
    says: "rooms know only those on their left, by the door",
    command: packaged(
      "dependency-cruiser/bin/dependency-cruiser.mjs",
      "--config",
      "bin/checks/rooms.config.js",
      "--output-type",
      "err-long",
      "kernel",
      "modules",
      "apps",
      "web/src",
      "bench",
    ),
  },
  {
    name: "unused",
    says: "no file, export or package lies about unused",
    command: packaged("knip/bin/knip.js", "--no-progress"),
  },
  { name: "problems", says: "error codes and their sentences are equal", find: findProblems },
  {
    name: "schema",
    says: "the migrated schema and the hot statements can be distributed",
    command: own("check-schema"),
  },
  {
    name: "lint",
    says: "TypeScript and JSON are formatted and linted",
    command: packaged(
      "@biomejs/biome/bin/biome",
      "check",
      "--error-on-warnings",
      "--max-diagnostics=15",
      ".",
    ),
  },
  {
    name: "markup",
    says: "pages and styles are formatted",
    command: packaged(
      "prettier/bin/prettier.cjs",
      "--check",
      "--log-level",
      "warn",
      "web/src/**/*.{svelte,css}",
    ),
  },
  { name: "texts", says: "every text is there in every language", command: own("texts", "--check") },
  { name: "docs", says: "generated pages of docs are up to date", command: own("docs", "--check") },
  { name: "law", says: "the register of law and the rules agree with the code", find: findLaw },
  {
    name: "packages",
    says: "chosen packages have their line, one version and no install script",
    find: findPackages,
  },
  {
    name: "patterns",
    says: "every regular expression that reads texts of strangers is proven not to run away",
    find: findPatterns,
  },
  { name: "sizes", says: "pages stay within their budgets", find: findSizes },
  { name: "words", says: "no forbidden words, sides, styles or paths", find: findWords },
  { name: "opening", says: "every file opens with a sentence on what it holds", find: findOpenings },
  { name: "lengths", says: "files are short", find: findLengths },
];
