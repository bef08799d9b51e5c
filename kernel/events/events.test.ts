/** Facts: written with what made them true, heard within the transaction or by a job after it. */

import { sql } from "kysely";
import { afterEach, expect, test, vi } from "vitest";
import { testDatabase } from "../db/testing.ts";
import type { PropertyId } from "../ids.ts";
import type { Worker } from "../jobs/index.ts";
import { jobsAt } from "../jobs/testing.ts";
import { openEvents } from "./index.ts";

declare module "./event.ts" {
  interface EventPayloads {
    "stays.reservation_made": { reservationId: string };
  }
}

const db = await testDatabase();
const casaAzul = 1001 as PropertyId;
const made = {
  type: "stays.reservation_made",
  propertyId: casaAzul,
  payload: { reservationId: "r-1" },
} as const;

const workers: Worker[] = [];
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await db.run({ name: "clear", text: "truncate kernel.job, kernel.event" }, []);
});

function setUp() {
  const at = jobsAt("2026-05-01T12:00:00Z", db);
  const events = openEvents({ db, ...at });
  const start = async () => void workers.push(await at.work({ alone: true }));
  return { ...at, events, start };
}

const written = async () => (await sql`select * from kernel.event`.execute(db.q)).rows.length;
const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000, interval: 5 });

test("a listener within hears the event before it is committed, and can undo it all by throwing", async () => {
  const { events } = setUp();
  let full = false;
  const heard: string[] = [];
  events.on(
    "stays.reservation_made",
    { listener: "messaging.open_conversation", when: "within" },
    async (event) => {
      heard.push(event.payload.reservationId);
      if (full) throw new Error("no");
    },
  );
  await db.write((tx) => events.announce(tx, made));
  expect(heard).toEqual(["r-1"]);
  expect(await written()).toBe(1);
  full = true;
  await expect(db.write((tx) => events.announce(tx, made))).rejects.toThrow("no");
  expect(await written()).toBe(1);
});

test("each listener after hears the event by a job of its own, and not when it was undone", async () => {
  const { events, start, clock } = setUp();
  const heard: string[] = [];
  for (const listener of ["accounts.letter", "notices.tell"]) {
    events.on("stays.reservation_made", { listener, when: "after" }, async (event) => {
      heard.push(`${listener} ${event.payload.reservationId} ${event.occurredAt.equals(clock.now())}`);
    });
  }
  await start();
  const undone = db.write(async (tx) => {
    await events.announce(tx, { ...made, payload: { reservationId: "undone" } });
    throw new Error("no");
  });
  await expect(undone).rejects.toThrow();
  await db.write((tx) => events.announce(tx, made));
  await soon(() => expect(heard.toSorted()).toEqual(["accounts.letter r-1 true", "notices.tell r-1 true"]));
});

test("a hot write announces from inside its own function and its listeners hear it", async () => {
  const { events, jobs, start } = setUp();
  const heard: object[] = [];
  events.on(
    "messaging.message_sent",
    { listener: "mail.relay", when: "after" },
    async (e) => void heard.push(e.payload),
  );
  await start();
  await sql`create function public.send(p bigint, e uuid, at timestamptz, b smallint, ids uuid[], kinds text[]) returns void
    language plpgsql as $$ begin
      perform kernel.announce(p, e, 'messaging.message_sent', jsonb_build_object('seq', 7), at, b, ids, kinds);
    end $$`.execute(db.q);
  const a = events.announcement("messaging.message_sent", casaAzul);
  const send = { name: "test.send", text: "select public.send($1, $2, $3, $4, $5, $6)" };
  await db.run(send, [casaAzul, a.eventId, a.occurredAt, a.bucket, a.jobIds, a.jobKinds]);
  jobs.wake();
  await soon(() => expect(heard).toEqual([{ seq: 7 }]));
});

test("a hot write cannot announce what someone listens to within the transaction", () => {
  const { events } = setUp();
  events.on("messaging.message_sent", { listener: "safety.count", when: "within" }, async () => {});
  expect(() => events.announcement("messaging.message_sent", casaAzul)).toThrow("within");
});
