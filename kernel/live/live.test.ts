/** Live signals: heard by those who asked, here and in other processes, packed together, lost without harm. */

import { sql } from "kysely";
import { afterAll, expect, test, vi } from "vitest";
import { testDatabase } from "../db/testing.ts";
import { silentLog } from "../log/index.ts";
import { memoryLive, notifyLive, type Signal } from "./index.ts";

const db = await testDatabase();
const log = silentLog();
const [lisbon, malmo] = await Promise.all([notifyLive({ db, log }), notifyLive({ db, log })]);
afterAll(() => Promise.all([lisbon.close(), malmo.close()]));

const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000, interval: 5 });

for (const [name, here, there] of [
  ["in one process", memoryLive(), undefined],
  ["between processes", lisbon, malmo],
] as const) {
  test(`${name}, a signal reaches those who asked for its topic, and only them, until they leave`, async () => {
    const heard: Signal[] = [];
    const leave = (there ?? here).subscribe(["property:1001", "person:mira"], (signal) => heard.push(signal));
    here.publish({ topic: "property:1002", data: { seq: 1 } });
    here.publish({ topic: "property:1001", data: { seq: 2 } });
    await soon(() => expect(heard).toEqual([{ topic: "property:1001", data: { seq: 2 } }]));
    leave();
    here.publish({ topic: "property:1001", data: { seq: 3 } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard.length).toBe(1);
  });
}

test("one's own signals are heard at once and not a second time from the database", async () => {
  const heard: Signal[] = [];
  const leave = lisbon.subscribe(["property:7"], (signal) => heard.push(signal));
  lisbon.publish({ topic: "property:7", data: 1 });
  expect(heard.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard.length).toBe(1);
  leave();
});

test("a thousand signals travel in few notifications and none is lost", async () => {
  const seqs: number[] = [];
  const payloads: string[] = [];
  const leave = malmo.subscribe(["property:8"], (signal) => seqs.push(signal.data as number));
  const silence = await db.listen("bellhop_live", { heard: (payload) => void payloads.push(payload) });
  for (let seq = 0; seq < 1000; seq++) lisbon.publish({ topic: "property:8", data: seq });
  await soon(() => expect(seqs.length).toBe(1000));
  expect(new Set(seqs).size).toBe(1000);
  expect(payloads.length).toBeLessThan(10);
  await silence();
  leave();
});

test("a signal too long for a hint is refused", () => {
  expect(() => lisbon.publish({ topic: "property:9", data: "x".repeat(8000) })).toThrow("too long");
});

test("when the listening connection is cut it comes back and tells that something may have been missed", async () => {
  let missed = 0;
  const heard: Signal[] = [];
  const leave = malmo.subscribe(
    ["property:10"],
    (signal) => heard.push(signal),
    () => missed++,
  );
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen%'`.execute(db.q);
  await soon(() => expect(missed).toBe(1));
  await soon(() => {
    lisbon.publish({ topic: "property:10", data: missed });
    expect(heard.length).toBeGreaterThan(0);
  });
  leave();
});
