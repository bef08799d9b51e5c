/** All parts in one process stop, whatever became of what they stand on. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSettings } from "#kernel/config/index.ts";
import { dropDatabase, testDatabase } from "#kernel/db/testing.ts";
import { silentLog } from "#kernel/log/index.ts";
import { runParts } from "./all.ts";

const db = await testDatabase();
const dataDir = mkdtempSync(join(tmpdir(), "bellhop-all-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test("all parts stop though their database is gone", async () => {
  const settings = readSettings({
    NODE_ENV: "test",
    DATA_DIR: dataDir,
    DATABASE_URL: db.url,
    SECRET_KEY: "k".repeat(40),
    PORT: "0",
  });
  const { web, stop } = await runParts(settings, silentLog(), { web: true, relay: true, worker: true });
  const address = `http://127.0.0.1:${web!.port}/healthz`;
  expect((await fetch(address)).status).toBe(200);
  await dropDatabase(db);
  await stop();
  await expect(fetch(address)).rejects.toThrow();
});
