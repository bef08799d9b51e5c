/** Work for later: added with what makes it necessary, done once, tried again, given up visibly. */

import { Type } from "typebox";
import { afterEach, expect, test, vi } from "vitest";
import { testDatabase } from "../db/testing.ts";
import type { PropertyId } from "../ids.ts";
import { countJobs, type JobContext, type Worker } from "./index.ts";
import { jobsAt } from "./testing.ts";

const db = await testDatabase();
const casaAzul = 1001 as PropertyId;
const Letter = Type.Object({ letterId: Type.String() });
const NOON = "2026-05-01T12:00:00Z";

const workers: Worker[] = [];
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await db.run({ name: "clear", text: "truncate kernel.job, kernel.job_cron" }, []);
});

async function setUp({ attempts = 2 } = {}) {
  const at = jobsAt(NOON, db);
  const seen: string[] = [];
  let behave: (job: JobContext) => Promise<void> = async () => {};
  at.jobs.define(
    "letter",
    Letter,
    async ({ letterId }, job) => {
      seen.push(letterId);
      await behave(job);
    },
    { attempts },
  );
  const add = (letterId: string, more: object = {}) =>
    db.write((tx) =>
      at.jobs.enqueue(tx, { propertyId: casaAzul, kind: "letter", payload: { letterId }, ...more }),
    );
  const work = async (options = {}) => {
    const worker = await at.work({ alone: true, ...options });
    workers.push(worker);
    return worker;
  };
  const counts = async () => (await countJobs(db, at.clock.now())).find((count) => count.kind === "letter");
  const letJob = (how: typeof behave) => {
    behave = how;
  };
  return { ...at, seen, add, work, counts, letJob };
}

const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000, interval: 5 });

test("a job added in a transaction that is undone is not done", async () => {
  const { jobs, seen, add, work, counts } = await setUp();
  const undone = db.write(async (tx) => {
    await jobs.enqueue(tx, { propertyId: casaAzul, kind: "letter", payload: { letterId: "undone" } });
    throw new Error("no");
  });
  await expect(undone).rejects.toThrow("no");
  await add("welcome");
  await work();
  await soon(() => expect(seen).toEqual(["welcome"]));
  await soon(async () => expect(await counts()).toBeUndefined());
});

test("a worker is told of a new job and does not wait to look", async () => {
  const { seen, add, work } = await setUp();
  await work({ timing: { pollMs: 60_000 } });
  await add("welcome");
  await soon(() => expect(seen).toEqual(["welcome"]));
});

test("a worker that was not told finds the job by looking", async () => {
  const { jobs, seen, work, ids } = await setUp();
  await work({ timing: { pollMs: 20 } });
  const values = [casaAzul, ids.next("job"), 0, "letter", { letterId: "found" }, NOON];
  const text = `insert into kernel.job (property_id, job_id, bucket, kind, payload, run_at) values ($1, $2, $3, $4, $5, $6)`;
  await db.run({ name: "unannounced", text }, values);
  await soon(() => expect(seen).toEqual(["found"]));
  expect(jobs.definitions.kinds()).toEqual(["letter"]);
});

test("a job for later waits for its time", async () => {
  const { clock, jobs, seen, add, work, counts } = await setUp();
  await add("check-in", { runAt: clock.now().add({ hours: 24 }) });
  await work();
  await add("now");
  await soon(() => expect(seen).toEqual(["now"]));
  await soon(async () => expect(await counts()).toMatchObject({ due: 0, scheduled: 1 }));
  clock.advance({ hours: 24 });
  jobs.wake();
  await soon(() => expect(seen).toEqual(["now", "check-in"]));
});

test("a second job with the key of one that waits is not added, but it is once the first has begun", async () => {
  const { seen, add, work, letJob } = await setUp();
  let asked = false;
  letJob(async () => {
    if (!asked) await add("asked while running", { dedupeKey: "digest" });
    asked = true;
  });
  await add("first", { dedupeKey: "digest" });
  await add("second", { dedupeKey: "digest" });
  await work();
  await soon(() => expect(seen).toEqual(["first", "asked while running"]));
});

test("a job that fails is tried again later, and is dead but not gone after its last attempt", async () => {
  const { clock, jobs, seen, add, work, counts, letJob } = await setUp({ attempts: 2 });
  letJob(async () => {
    throw new TypeError("the printer of Mira is away");
  });
  await add("lost");
  await work();
  await soon(async () => expect(await counts()).toMatchObject({ due: 0, scheduled: 1, dead: 0 }));
  clock.advance({ seconds: 3 });
  jobs.wake();
  await soon(async () => expect(await counts()).toMatchObject({ due: 0, scheduled: 0, dead: 1 }));
  expect(seen).toEqual(["lost", "lost"]);
  const [row] = await db.run<{ last_fault: string }>(
    { name: "fault", text: "select last_fault from kernel.job" },
    [],
  );
  expect(row?.last_fault).toBe("TypeError");
});

test("what is not a payload of the kind is refused when it is added, and dead when it is found", async () => {
  const { add, work, ids, counts } = await setUp();
  await expect(add(7 as unknown as string)).rejects.toThrow("not a payload of letter");
  const text = `insert into kernel.job (property_id, job_id, bucket, kind, payload, run_at) values ($1, $2, 0, 'letter', '{}', $3)`;
  await db.run({ name: "malformed", text }, [casaAzul, ids.next("job"), NOON]);
  await work();
  await soon(async () => expect(await counts()).toMatchObject({ dead: 1 }));
});

test("a worker leaves alone what it does not know", async () => {
  const { jobs, seen, add, work } = await setUp();
  await db.write((tx) =>
    jobs.enqueue(tx, { propertyId: casaAzul, kind: "of tomorrow's version", payload: {} }),
  );
  await work();
  await add("known");
  await soon(() => expect(seen).toEqual(["known"]));
  expect(await countJobs(db, Temporal.Instant.from(NOON))).toMatchObject([
    { kind: "of tomorrow's version", due: 1 },
  ]);
});

test("a worker that is stopped finishes what it has begun and takes nothing more", async () => {
  const { jobs, seen, add, counts, work, letJob } = await setUp();
  let aborted = false;
  letJob(
    (job) =>
      new Promise((resolve) => {
        job.signal.addEventListener("abort", () => {
          aborted = true;
          setTimeout(resolve, 30);
        });
      }),
  );
  await add("begun");
  const worker = await work();
  await soon(() => expect(seen).toEqual(["begun"]));
  const stopped = worker.stop();
  await add("too late");
  jobs.wake();
  await stopped;
  expect(aborted).toBe(true);
  expect(seen).toEqual(["begun"]);
  expect(await counts()).toMatchObject({ due: 1 });
});

test("two workers share the buckets and do every job of two hundred properties once", async () => {
  const { jobs, seen, work } = await setUp();
  await work({ timing: { leaseSeconds: 0.3, pollMs: 50 } });
  await work({ alone: false, timing: { leaseSeconds: 0.3, pollMs: 50 } });
  const held =
    "select count(*)::int as buckets from kernel.job_bucket where held_until > now() group by worker_id";
  await soon(async () =>
    expect(await db.run({ name: "held", text: held }, [])).toEqual([{ buckets: 32 }, { buckets: 32 }]),
  );
  const letters = Array.from({ length: 200 }, (_, n) => `letter ${n}`);
  await db.write(async (tx) => {
    for (const [n, letterId] of letters.entries()) {
      await jobs.enqueue(tx, { propertyId: (n + 1) as PropertyId, kind: "letter", payload: { letterId } });
    }
  });
  await soon(() => expect(seen.length).toBe(200));
  expect(seen.toSorted()).toEqual(letters.toSorted());
});

test("a regular job runs once a tick, however many workers see the tick, and not for ticks that passed unseen", async () => {
  const { clock, jobs, work } = await setUp();
  const ticks: string[] = [];
  jobs.cron("sweep", { everySeconds: 60 }, async (tickAt) => void ticks.push(tickAt.toString()));
  await work();
  await work({ alone: false, timing: { leaseSeconds: 0.3 } });
  await soon(() => expect(ticks).toEqual(["2026-05-01T12:00:00Z"]));
  clock.advance({ minutes: 5, seconds: 10 });
  await soon(() => expect(ticks).toEqual(["2026-05-01T12:00:00Z", "2026-05-01T12:05:00Z"]));
});
