/** Workers in processes of their own, killed in mid-job: every job is done, by whoever is left. */

import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, expect, test, vi } from "vitest";
import { testDatabase } from "../db/testing.ts";
import type { PropertyId } from "../ids.ts";
import { jobsAt } from "./testing.ts";

const db = await testDatabase();
await sql`create table sent (letter_id int, attempt int)`.execute(db.q);
const { jobs } = jobsAt("2026-05-01T12:00:00Z", db);

const SCRIPT = fileURLToPath(new URL("./testing/worker-process.ts", import.meta.url));
const processes: ChildProcess[] = [];
afterAll(() => {
  for (const each of processes) each.kill("SIGKILL");
});

function startProcess(msPerLetter: number) {
  const child = spawn(process.execPath, [SCRIPT, db.url, String(msPerLetter)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  processes.push(child);
  const said: string[] = [];
  child.stdout.on("data", (bytes: Buffer) => void said.push(...bytes.toString().trim().split("\n")));
  const hears = (what: RegExp, times = 1) =>
    vi.waitFor(() => expect(said.filter((line) => what.test(line)).length).toBeGreaterThanOrEqual(times), {
      timeout: 15_000,
      interval: 5,
    });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const ids = (what: string) =>
    said.filter((line) => line.startsWith(what)).map((line) => Number(line.split(" ")[1]));
  return { child, said, hears, ended, ids };
}

async function bucketsHeld() {
  const { rows } = await sql<{ buckets: number }>`
    select count(*)::int as buckets from kernel.job_bucket where worker_id is not null group by worker_id`.execute(
    db.q,
  );
  return rows;
}

const LETTERS = 60;

test("of two workers one is killed in mid-job: the other does everything, and begins only what was not done", async () => {
  // Slow enough that she cannot have done her share before the signal reaches her, however late it comes.
  const [mira, teo] = [startProcess(500), startProcess(40)];
  await Promise.all([mira.hears(/ready/), teo.hears(/ready/)]);
  // Whoever came first held all the buckets; jobs it knows of before they are shared it would do alone.
  await vi.waitFor(async () => expect((await bucketsHeld()).map((each) => each.buckets)).toEqual([32, 32]), {
    timeout: 15_000,
    interval: 20,
  });
  await db.write(async (tx) => {
    for (let letterId = 1; letterId <= LETTERS; letterId++) {
      await jobs.enqueue(tx, { propertyId: letterId as PropertyId, kind: "letter", payload: { letterId } });
    }
  });
  await mira.hears(/^done/, 4);
  mira.child.kill("SIGKILL");
  await mira.ended;
  await vi.waitFor(
    async () => expect((await sql`select 1 from kernel.job`.execute(db.q)).rows.length).toBe(0),
    { timeout: 15_000, interval: 50 },
  );

  const { rows } = await sql<{ letter_id: number; times: number }>`
    select letter_id, count(*)::int as times from sent group by letter_id order by letter_id`.execute(db.q);
  expect(rows.map((row) => row.letter_id)).toEqual(Array.from({ length: LETTERS }, (_, n) => n + 1));
  // What was being done when the process died may be done again, nothing else.
  const twice = rows.filter((row) => row.times > 1).length;
  expect(twice).toBeLessThanOrEqual(4);
  expect(teo.ids("done").length).toBe(new Set(teo.ids("done")).size);

  teo.child.kill("SIGTERM");
  await teo.ended;
  expect(teo.said.at(-1)).toBe("stopped");
  expect(await bucketsHeld()).toEqual([]);
});
