/** The order of the rooms holds: a house with one wrong import of each kind is told of each. */

import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { aRepository } from "./fixture.ts";

const repository = join(import.meta.dirname, "../..");
const brought = (path: string, type = "") =>
  `import ${type}{ a } from "${path}"; export const b${type ? ": typeof a" : ""} = ${type ? "1" : "a"};`;
const plain = "export const a = 1;";

/** What dependency-cruiser says of a house: `rule from → to`, one line each. */
function violationsOf(files: Readonly<Record<string, string>>): string[] {
  const root = aRepository({
    "package.json": `{ "type": "module", "imports": { "#kernel/*": "./kernel/*", "#modules/*": "./modules/*" } }`,
    "tsconfig.json": `{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true } }`,
    ...files,
  });
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  const tool = join(repository, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const config = join(import.meta.dirname, "rooms.config.js");
  const folders = [...new Set(Object.keys(files).map((path) => path.split("/")[0]!))];
  const { stdout } = spawnSync(
    process.execPath,
    [tool, "--config", config, "--output-type", "json", ...folders],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    },
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

test("a house in order passes", () => {
  const inOrder = {
    "kernel/time.ts": plain,
    "modules/accounts/index.ts": brought("./service.ts"),
    "modules/accounts/service.ts": brought("./store/find.ts"),
    "modules/accounts/store/find.ts": brought("../types.ts"),
    "modules/accounts/types.ts": brought("#kernel/time.ts"),
    "modules/messaging/rules/windows.ts": brought("#modules/accounts/index.ts", "type "),
    "modules/messaging/routes.ts": brought("./service.ts"),
    "modules/messaging/service.ts": brought("#modules/accounts/index.ts"),
    "modules/messaging/service.test.ts": brought("#modules/accounts/testing.ts"),
    "modules/accounts/testing.ts": plain,
    "web/src/page.ts": brought("../../modules/messaging/rules/windows.ts"),
  };
  expect(violationsOf(inOrder)).toEqual([]);
});

let violations: string[];
beforeAll(() => {
  const plainFiles = [
    "kernel/time.ts",
    "kernel/db/index.ts",
    "modules/accounts/index.ts",
    "modules/accounts/store.ts",
    "modules/messaging/index.ts",
    "modules/messaging/store.ts",
    "modules/messaging/service.ts",
    "modules/messaging/types.ts",
    "apps/web.ts",
  ];
  violations = violationsOf({
    ...Object.fromEntries(plainFiles.map((path) => [path, plain])),
    "kernel/http.ts": brought("#modules/accounts/index.ts"),
    "kernel/one.ts": brought("./two.ts"),
    "kernel/two.ts": brought("./one.ts"),
    "modules/accounts/service.ts": brought("#modules/messaging/index.ts"),
    "modules/accounts/types.ts": brought("./service.ts"),
    "modules/messaging/rules.ts": brought("#kernel/db/index.ts"),
    "modules/messaging/rules/windows.ts": brought("#modules/accounts/index.ts"),
    "modules/messaging/routes.ts": brought("./store.ts"),
    "modules/messaging/store/inbox.ts": brought("../service.ts"),
    "modules/messaging/service/send.ts": brought("#modules/accounts/store.ts"),
    "modules/messaging/jobs.ts": brought("./index.ts"),
    "modules/parking/index.ts": brought("#kernel/time.ts"),
    "modules/stays/service.ts": brought("../../apps/web.ts"),
    "web/src/page.ts": brought("../../modules/messaging/service.ts"),
    "web/src/list.ts": brought("../../kernel/db/index.ts"),
  });
});

test.each([
  "kernel-is-the-ground: kernel/http.ts → modules/accounts/index.ts",
  "no-cycles: kernel/one.ts → kernel/two.ts",
  "accounts-looks-left: modules/accounts/service.ts → modules/messaging/index.ts",
  "types-are-nouns: modules/accounts/types.ts → modules/accounts/service.ts",
  "rules-are-pure: modules/messaging/rules.ts → kernel/db/index.ts",
  "rules-take-only-types-from-neighbours: modules/messaging/rules/windows.ts → modules/accounts/index.ts",
  "routes-ask-the-service: modules/messaging/routes.ts → modules/messaging/store.ts",
  "store-is-below: modules/messaging/store/inbox.ts → modules/messaging/service.ts",
  "through-the-door: modules/messaging/service/send.ts → modules/accounts/store.ts",
  "nothing-imports-its-own-door: modules/messaging/jobs.ts → modules/messaging/index.ts",
  "modules-know-no-process: modules/stays/service.ts → apps/web.ts",
  "pages-ask-the-api: web/src/page.ts → modules/messaging/service.ts",
  "pages-ask-the-api: web/src/list.ts → kernel/db/index.ts",
])("refused: %s", (violation) => {
  expect(violations).toContain(violation);
});

test("a room without a place in the order is refused", () => {
  expect(violations.filter((violation) => violation.startsWith("every-room-has-its-place"))).not.toEqual([]);
});
