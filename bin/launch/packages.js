// @ts-check
// Whether node_modules holds what package-lock.json says, and how it comes to. Trusts npm's own record of a finished
// install (node_modules/.package-lock.json, written last) and looks at the folders besides; never at dates.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { quietly } from "./quietly.js";

/** @typedef {import("./platform.js").Host} Host */
/** @typedef {{ version?: string, integrity?: string, dev?: boolean, devOptional?: boolean, optional?: boolean, peer?: boolean,
 *   os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Entry */
/** @typedef {Record<string, Entry>} Entries */

/**
 * The packages that are due on this host and not installed as the lock file says, by path.
 * Optional ones count when they name this very platform: they are Node, PostgreSQL and native parts of tools.
 * @param {Entries} wanted of package-lock.json
 * @param {Entries} installed of node_modules/.package-lock.json
 * @param {{ host: Host, withTools: boolean, exists: (path: string) => boolean }} given `withTools` counts development packages
 */
export function missingPackages(wanted, installed, { host, withTools, exists }) {
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== "" && isDue(entry, host, withTools))
    .filter(([path, entry]) => {
      const found = installed[path];
      return (
        !found || found.version !== entry.version || found.integrity !== entry.integrity || !exists(path)
      );
    })
    .map(([path]) => path);
}

/** @param {Entry} entry @param {Host} host @param {boolean} withTools */
function isDue(entry, host, withTools) {
  if (!withTools && (entry.dev || entry.devOptional)) return false;
  const fits = admits(entry.os, host.os) && admits(entry.cpu, host.cpu) && admits(entry.libc, host.libc);
  return fits && !(entry.optional && !entry.os && !entry.cpu);
}

/** @param {string | string[] | undefined} list as npm writes it: "linux", ["linux", "darwin"], ["!win32"] @param {string | undefined} value */
function admits(list, value) {
  if (list === undefined || value === undefined) return true;
  const all = Array.isArray(list) ? list : [list];
  if (all.includes(`!${value}`)) return false;
  const named = all.filter((word) => !word.startsWith("!"));
  return named.length === 0 || named.includes(value) || named.includes("any");
}

/**
 * What is missing in the folder of the program. What a finished install of this very lock file left out
 * is not asked for again.
 * @param {string} root @param {Host} host @param {boolean} withTools
 */
export function missingIn(root, host, withTools) {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  const missing = missingPackages(JSON.parse(lock).packages, installed, {
    host,
    withTools,
    exists: (path) => existsSync(join(root, path)),
  });
  if (missing.length === 0) return missing;
  const leftOut = readLeftOut(root, lock);
  return missing.filter((path) => !leftOut.includes(path));
}

/** @param {string} path @returns {Entries} */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return {};
  }
}

const stampOf = (/** @type {string} */ root) => join(root, ".state", "packages.json");
const digest = (/** @type {string} */ text) => createHash("sha256").update(text).digest("hex");

/** @param {string} root @param {string} lock @returns {string[]} */
function readLeftOut(root, lock) {
  try {
    const stamp = JSON.parse(readFileSync(stampOf(root), "utf8"));
    return stamp.lock === digest(lock) && existsSync(join(root, "node_modules", ".package-lock.json"))
      ? stamp.leftOut
      : [];
  } catch {
    return [];
  }
}

const CI = [
  "ci",
  "--ignore-scripts",
  "--include=dev",
  "--include=optional",
  "--prefer-offline",
  "--loglevel=error",
];

/** Installs exactly the lock file, without running any package's script. @param {string} root @param {Host} host */
export async function installPackages(root, host) {
  const npm = npmCommand();
  await quietly("Installing packages", npm.file, [...npm.args, ...CI], {
    cwd: root,
    shell: npm.shell,
    env: { ...process.env, NODE_ENV: "" }, // npm leaves the tools out when it says production
    advice: "Is the network there? Try `npm ci --ignore-scripts` by hand to see more.",
  });
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  const leftOut = missingIn(root, host, true);
  mkdirSync(dirname(stampOf(root)), { recursive: true });
  writeFileSync(stampOf(root), `${JSON.stringify({ lock: digest(lock), leftOut })}\n`);
}

/** The npm that started us, or else the one on the path. */
function npmCommand() {
  const from = process.env.npm_execpath;
  if (from && /npm-cli\.c?js$/.test(from)) return { file: process.execPath, args: [from], shell: false };
  return { file: "npm", args: [], shell: process.platform === "win32" };
}
