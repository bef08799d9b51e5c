/** Everything in one process: pages, API, mail relay and jobs, on the embedded database or one's own. Stops in reverse order. */

import type { Settings } from "#kernel/config/index.ts";
import type { Log } from "#kernel/log/index.ts";
import type { Receiver } from "#kernel/smtp/index.ts";
import { type House, openHouse } from "./compose.ts";
import { openDatabase } from "./database.ts";
import { serveRelay } from "./relay.ts";
import { type Serving, serveWeb } from "./web.ts";
import { serveWorker } from "./worker.ts";

export type Parts = { readonly web: boolean; readonly relay: boolean; readonly worker: boolean };
export type Running = {
  readonly house: House;
  readonly web: Serving | undefined;
  readonly relay: Receiver | undefined;
  stop(): Promise<void>;
};

/** `prepare` runs when the rooms are wired and before anybody is let in. */
export async function runParts(
  settings: Settings,
  log: Log,
  parts: Parts,
  prepare: (house: House) => Promise<void> = async () => undefined,
): Promise<Running> {
  const undo: (() => Promise<void>)[] = [];
  // a step that fails keeps none from its turn: what is left running would keep the process from ending
  const stop = async () => {
    const faults: unknown[] = [];
    for (const step of undo.splice(0).reverse()) await step().catch((fault) => faults.push(fault));
    if (faults.length > 0) throw new AggregateError(faults, "not everything stopped as it should");
  };
  try {
    const database = await openDatabase(settings, log);
    undo.push(database.close);
    const house = await openHouse({ settings, log, db: database.db, isOurs: database.isOurs });
    undo.push(house.close);
    await prepare(house);
    if (parts.worker) {
      const worker = await serveWorker(house);
      undo.push(worker.stop);
    }
    const relay = parts.relay ? await serveRelay(house) : undefined;
    if (relay) undo.push(() => relay.stop(settings.stopSeconds));
    const web = parts.web ? await serveWeb(house) : undefined;
    if (web) undo.push(web.stop);
    return { house, web, relay, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}
