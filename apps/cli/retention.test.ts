/** The operator is told what would be erased, and has it erased. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { runCommand } from "./run.ts";

const db = await testDatabase();
const dataDir = mkdtempSync(join(tmpdir(), "bellhop-retention-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function bellhop(...args: string[]) {
  const lines = { out: [] as string[], err: [] as string[] };
  const env = {
    ...{ NODE_ENV: "test", LOG_LEVEL: "silent", DATA_DIR: dataDir, DATABASE_URL: db.url },
    SECRET_KEY: "k".repeat(40),
  };
  const code = await runCommand(["retention", ...args], {
    env,
    say: (line = "") => void lines.out.push(line),
    complain: (line) => void lines.err.push(line),
  });
  return { code, out: lines.out, err: lines.err.join("\n") };
}

test("a dry run lists every kind with its days, and how much would go", async () => {
  const { code, out } = await bellhop("run", "--dry-run");
  expect([code, out[0]]).toEqual([0, "This would be erased; nothing was:"]);
  expect(out.find((line) => line.startsWith("  access_grant"))).toMatch(
    / 0 +1096 days from made, before \d{4}-/,
  );
  expect(out.find((line) => line.startsWith("  message"))).toMatch(/ 0 +3653 days from check-out/);
  expect(out.find((line) => line.startsWith("  draft"))).toMatch(/ 0 +90 days from changed/);
});

test("what was typed wrongly is answered with a sentence and 2", async () => {
  const { code, err } = await bellhop("--dry-run");
  expect([code, err]).toEqual([2, expect.stringContaining("Say what to do")]);
});
