/** Where a Chromium is looked for, and what is asked of Debian when something is missing. */

import { chmodSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { aRepository } from "../checks/fixture.ts";
import { findChromium } from "./chromium.ts";
import { missingPackages } from "./install.ts";

test("Chromium is found on the path by any of its names, and CHROMIUM names another", () => {
  const folder = aRepository({ "google-chrome": "#!/bin/sh\n" });
  chmodSync(join(folder, "google-chrome"), 0o755);
  const PATH = ["/nowhere", folder].join(delimiter);
  expect(findChromium({ PATH })).toBe(join(folder, "google-chrome"));
  expect(findChromium({ PATH, CHROMIUM: "/opt/chromium" })).toBe("/opt/chromium");
});

test("a file of that name that cannot be run is not a Chromium", () => {
  const folder = aRepository({ chromium: "" });
  expect(findChromium({ PATH: folder })).not.toBe(join(folder, "chromium"));
});

test("only what is missing is installed", () => {
  const all = { chromium: true, arabic: true, swaks: true };
  expect(missingPackages(all)).toEqual([]);
  expect(missingPackages({ ...all, chromium: false })).toEqual(["chromium"]);
  expect(missingPackages({ ...all, arabic: false })).toEqual(["fonts-noto-core"]);
  expect(missingPackages({ ...all, swaks: false })).toEqual(["swaks"]);
});
