/** A machine with any Node from 20 on and npm is enough: packages installed with scripts off bring Node 26 and PostgreSQL. */

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const repository = join(import.meta.dirname, "../..");
const copy = mkdtempSync(join(tmpdir(), "bellhop-install-"));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** As a newcomer has it: the machine's own Node and npm, nothing of this folder's packages. */
const env = {
  ...process.env,
  PATH: (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .join(delimiter),
  npm_config_loglevel: "error",
  NODE_OPTIONS: "",
};
const run = (program: string, ...args: string[]) =>
  spawnSync(program, args, { cwd: copy, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  for (const path of ["package.json", "package-lock.json", ".npmrc", "kernel", "tsconfig.json"]) {
    cpSync(join(repository, path), join(copy, path), { recursive: true });
  }
  const { status, stderr } = run(
    "npm",
    "ci",
    "--ignore-scripts",
    "--omit=dev",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
}, 120_000);

test("the packaged Node is 26 and knows Temporal", () => {
  const { stdout } = run(
    join(copy, "node_modules/.bin/node"),
    "-p",
    "process.versions.node + ' ' + typeof Temporal",
  );
  expect(stdout).toMatch(/^26\.\d+\.\d+ object$/m);
});

test("the packaged PostgreSQL starts from there, answers and stops", () => {
  writeFileSync(
    join(copy, "answer.ts"),
    `import { openDb, startEmbedded } from "#kernel/db/index.ts";
     const server = await startEmbedded({ dataDir: "data" });
     const db = openDb(server.url, { poolSize: 1 });
     const rows = await db.run({ name: "answer", text: "select 6 * 7 as answer" }, []);
     await db.close();
     await server.stop();
     console.log(JSON.stringify(rows));`,
  );
  const { stdout, stderr } = run(join(copy, "node_modules/.bin/node"), "answer.ts");
  expect(`${stdout}${stderr}`.trim()).toBe('[{"answer":42}]');
}, 60_000);
