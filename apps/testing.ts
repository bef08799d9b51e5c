/**
 * The real program for tests: all rooms on a cloned database, a clock that stands, and people who come in by the doors
 * that people use.
 *
 *     const { property, stay, member } = await testApp();   // at the top of the file; ends with it
 *     const azul = await property("casa-azul");
 *     const teo = await member(azul, "owner");
 *     const res = await teo.get(`/api/properties/${azul.id}`);
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type Environment, readSettings } from "#kernel/config/index.ts";
import { testDatabase } from "#kernel/db/testing.ts";
import { startWorker } from "#kernel/jobs/index.ts";
import { type Log, silentLog } from "#kernel/log/index.ts";
import { stoppedClock } from "#kernel/time.ts";
import { openHouse, openServer } from "./compose.ts";
import { mountPages } from "./pages.ts";
import { people } from "./testing/people.ts";

export type { Answer, Caller } from "./testing/callers.ts";
export type { TestProperty, TestStay } from "./testing/people.ts";

type Options = {
  readonly now?: string;
  readonly env?: Environment;
  readonly log?: Log;
  /** With the built pages behind the API. */
  readonly pages?: boolean;
};
export type TestApp = Awaited<ReturnType<typeof testApp>>;

/** `now` is where the clock stands until the test moves it; `env` are settings. Nobody asks too often here. */
export async function testApp({
  now = "2026-03-20T10:00:00Z",
  env = {},
  log = silentLog(),
  pages = false,
}: Options = {}) {
  const db = await testDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), "bellhop-app-"));
  const clock = stoppedClock(now);
  const settings = readSettings({
    NODE_ENV: "test",
    DATA_DIR: dataDir,
    SECRET_KEY: "k".repeat(43),
    REQUESTS_PER_MINUTE: "0",
    ANONYMOUS_REQUESTS_PER_MINUTE: "0",
    ...env,
  });
  const house = await openHouse({ settings, log, db, isOurs: true, clock });
  house.door.isOpen = true;
  const app = await openServer(house, { ofProcess: false });
  if (pages) await mountPages(app);
  await app.ready();
  afterAll(async () => {
    await app.close();
    await house.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Runs jobs as a worker process would until the function returned is called. */
  async function work(): Promise<() => Promise<void>> {
    const { jobs, ids } = house;
    const worker = await startWorker({ jobs, db, clock, ids, log, alone: true, timing: { pollMs: 20 } });
    return worker.stop;
  }

  return { app, house, db, clock, settings, work, ...people(app, house) };
}
