/** The thread: examines one mail after the other. */

import { parentPort, workerData } from "node:worker_threads";
import { cachedResolver, systemResolver, zoneResolver } from "#kernel/dns/index.ts";
import { runningClock } from "#kernel/time.ts";
import { examineWhole } from "./examine-whole.ts";
import type { ExamineTask, WorkerSettings } from "./task.ts";

const { dns } = workerData as WorkerSettings;
const names = dns.from === "zone" ? zoneResolver(dns.text) : systemResolver();
const resolver = cachedResolver(names, runningClock());

parentPort!.on("message", async (task: ExamineTask) => {
  try {
    parentPort!.postMessage({ examined: await examineWhole(task, resolver) });
  } catch (fault) {
    parentPort!.postMessage({ fault: fault instanceof Error ? `${fault.name} ${fault.message}` : "unknown" });
  }
});
parentPort!.postMessage("ready");
