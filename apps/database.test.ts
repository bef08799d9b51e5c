/** The embedded database of one DATA_DIR: served by one process, reached by commands beside it. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSettings } from "#kernel/config/index.ts";
import { silentLog } from "#kernel/log/index.ts";
import { openDatabase } from "./database.ts";

const dataDir = mkdtempSync(join(tmpdir(), "bellhop-one-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test("one process serves from it, and a command given meanwhile uses the same server", async () => {
  const settings = readSettings({ NODE_ENV: "test", DATA_DIR: dataDir, SECRET_KEY: "k".repeat(40) });
  const log = silentLog();
  const serving = await openDatabase(settings, log);
  expect(serving.isOurs).toBe(true);
  expect(serving.migrated.length).toBeGreaterThan(0);
  await expect(openDatabase(settings, log)).rejects.toMatchObject({ reason: "in_use" });

  const beside = await openDatabase(settings, log, { mayShare: true });
  expect(beside).toMatchObject({ isOurs: false, migrated: [] });
  await beside.db.run({ name: "test.note", text: "create table public.note as select 1 as n" }, []);
  await beside.close();
  expect(await serving.db.run({ name: "test.read", text: "select n from public.note" }, [])).toEqual([
    { n: 1 },
  ]);
  await serving.close();
}, 60_000);
