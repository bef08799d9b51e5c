/** A build is repeated when its sources changed or its results are gone or unfinished, and only then. */

import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { isStale, make } from "./builds.js";
import { fingerprint } from "./fingerprint.js";

const root = mkdtempSync(join(tmpdir(), "bellhop-builds-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const build = {
  name: "letters",
  title: "Copying letters",
  sources: ["letters", "alphabet.txt"],
  counts: (path: string) => !path.endsWith(".test.ts"),
  results: ["copy"],
  command: ["-e", `require("fs").writeFileSync("copy", "1")`],
  cwd: ".",
  withTools: false,
};
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(async () => {
  write("letters/a.txt", "a");
  await make(root, build, process.execPath);
});

test("a build just made is fresh, and stays so when files are only touched", () => {
  expect(isStale(root, build)).toBe(false);
  utimesSync(join(root, "letters/a.txt"), 1, 1);
  expect(isStale(root, build)).toBe(false);
});

test("a changed, new or renamed source makes it stale; a test beside it does not", () => {
  write("letters/a.test.ts", "x");
  expect(isStale(root, build)).toBe(false);
  write("letters/a.txt", "b");
  expect(isStale(root, build)).toBe(true);
  write("letters/a.txt", "a");
  expect(isStale(root, build)).toBe(false);
  write("alphabet.txt", "");
  expect(isStale(root, build)).toBe(true);
  rmSync(join(root, "alphabet.txt"));
});

test("a build whose result was deleted is stale", () => {
  rmSync(join(root, "copy"));
  expect(isStale(root, build)).toBe(true);
});

test("a build that failed is stale although its earlier result is still there", async () => {
  await expect(
    make(root, { ...build, command: ["-e", "process.exit(3)"] }, process.execPath),
  ).rejects.toThrow("failed");
  expect(isStale(root, build)).toBe(true);
});

test("a fingerprint tells contents and names apart", () => {
  write("one/x", "ab");
  write("two/x", "ab");
  write("three/xa", "b");
  expect(fingerprint(join(root, "one"), ["x"])).toBe(fingerprint(join(root, "two"), ["x"]));
  expect(fingerprint(join(root, "one"), ["x"])).not.toBe(fingerprint(join(root, "three"), ["xa"]));
});
