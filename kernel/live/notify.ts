/** Live signals between processes on one database: batches of notifications on one channel, outside transactions. */

import { randomUUID } from "node:crypto";
import type { Db } from "../db/index.ts";
import type { Log } from "../log/index.ts";
import { batches } from "./batches.ts";
import { memoryLive } from "./memory.ts";
import type { Live, Signal } from "./signal.ts";

const CHANNEL = "bellhop_live";
const NOTIFY = { name: "kernel.notify_live", text: `select pg_notify('${CHANNEL}', $1)` };

/** Resolves when this process hears the others. Signals of its own do not make the way through the database. */
export async function notifyLive({ db, log }: { db: Db; log: Log }): Promise<Live> {
  const here = memoryLive();
  const self = randomUUID();
  const lost = (error: unknown) => log.warn({ fault: error }, "live.batch_lost");
  const out = batches(self, (payload) => void db.run(NOTIFY, [payload]).catch(lost));

  function hear(payload: string): void {
    const [sender, ...signals] = JSON.parse(payload) as [string, ...Signal[]];
    if (sender !== self) for (const signal of signals) here.publish(signal);
  }

  const stop = await db.listen(CHANNEL, { heard: hear, missed: here.miss });
  return {
    publish: (signal) => {
      here.publish(signal);
      out.add(JSON.stringify({ topic: signal.topic, data: signal.data }));
    },
    subscribe: here.subscribe,
    close: async () => {
      out.flush();
      await stop();
      await here.close();
    },
  };
}
