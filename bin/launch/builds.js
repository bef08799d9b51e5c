// @ts-check
// What is built from what: the compiled texts, the types of the API and the pages. A build is fresh when its stamp carries the hash of its
// sources; the stamp is taken away before a build begins and written when it has ended.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.js";
import { quietly } from "./quietly.js";

/** @typedef {{ name: string, title: string, sources: string[], counts?: (path: string) => boolean,
 *   results: string[], command: string[], cwd: string, withTools: boolean }} Build */

const isTest = (/** @type {string} */ path) => /\.test\.[jt]s$|\/journeys\//.test(path);

/** In order: later ones may be made of earlier ones. @type {Build[]} */
export const BUILDS = [
  {
    name: "texts",
    title: "Compiling texts",
    sources: ["locales", "kernel/texts", "kernel/language.ts", "bin/texts"],
    counts: (path) => !isTest(path),
    results: [".generated/texts/types.ts", ".generated/texts/en"],
    command: ["bin/texts"],
    cwd: ".",
    withTools: false,
  },
  {
    name: "api",
    title: "Describing the API",
    sources: ["apps", "kernel", "modules", "locales/en", "bin/api-types.ts"],
    counts: (path) => !isTest(path) && /\.(ts|json)$/.test(path),
    results: [".generated/api.ts"],
    command: ["bin/api-types.ts"],
    cwd: ".",
    withTools: true,
  },
  {
    name: "pages",
    title: "Building pages",
    sources: ["web", ".generated/texts", "package-lock.json", "kernel", "modules"],
    // of the server the pages take types, rules and the pure kernel alone
    counts: (path) =>
      !isTest(path) &&
      !path.endsWith(".md") &&
      (!path.startsWith("kernel/") || /^kernel\/[a-z-]+\.ts$/.test(path)) &&
      (!path.startsWith("modules/") || /\/(types|views|rules)(\.ts$|\/)/.test(path)),
    results: ["web/build/handler.js"],
    command: ["node_modules/vite/bin/vite.js", "build", "--config", "web/vite.config.ts"],
    cwd: ".", // Kit's adapter reads package.json from there
    withTools: true,
  },
];

const stampOf = (/** @type {string} */ root, /** @type {Build} */ build) =>
  join(root, ".state", `${build.name}.stamp`);

/** @param {string} root @param {Build} build */
export function isStale(root, build) {
  if (!build.results.every((result) => existsSync(join(root, result)))) return true;
  const stamp = stampOf(root, build);
  return !existsSync(stamp) || readFileSync(stamp, "utf8") !== fingerprint(root, build.sources, build.counts);
}

/** @param {string} root @param {Build} build @param {string} node */
export async function make(root, build, node) {
  const before = fingerprint(root, build.sources, build.counts);
  rmSync(stampOf(root, build), { force: true });
  await quietly(build.title, node, build.command, {
    cwd: join(root, build.cwd),
    env: { ...process.env, NODE_ENV: "" },
    silent: build.name === "texts",
  });
  mkdirSync(join(root, ".state"), { recursive: true });
  writeFileSync(stampOf(root, build), before);
}
