/**
 * A worker in a process of its own, to be killed: `node worker-process.ts <database url> <ms per letter>`. It prints
 * "ready", and for each letter "begun <id>" and "done <id>"; a letter takes its time, and its row is written at the end.
 */

import { Type } from "typebox";
import { openDb } from "../../db/index.ts";
import { uuidIds } from "../../ids.ts";
import { memoryLive } from "../../live/index.ts";
import { silentLog } from "../../log/index.ts";
import { runningClock } from "../../time.ts";
import { openJobs, startWorker } from "../index.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

const [url, msPerLetter] = process.argv.slice(2);
const db = openDb(url!, { poolSize: 4 });
const clock = runningClock();
const ids = uuidIds(clock);
const jobs = openJobs({ clock, ids, live: memoryLive() });

jobs.define("letter", Type.Object({ letterId: Type.Integer() }), async ({ letterId }, { attempt }) => {
  say(`begun ${letterId}`);
  await new Promise((resolve) => setTimeout(resolve, Number(msPerLetter)));
  await db.run({ name: "send", text: "insert into sent values ($1, $2)" }, [letterId, attempt]);
  say(`done ${letterId}`);
});

const timing = { pollMs: 20, leaseSeconds: 1, lockSeconds: 1.5 };
const worker = await startWorker({ jobs, db, clock, ids, log: silentLog(), concurrency: 4, timing });
process.once("SIGTERM", async () => {
  await worker.stop();
  await db.close();
  say("stopped");
});
say("ready");
