/** Hears what PostgreSQL notifies on one channel, on one connection that is made anew when it is lost. */

import type { Client } from "pg";
import type { Log } from "../log/index.ts";
import { singleConnection } from "./pool.ts";

export type Listening = {
  /** A notification's payload, in the order they were sent. */
  heard(payload: string): void;
  /** The connection was lost and is back: anything may have been said meanwhile. */
  missed?(): void;
};

const AGAIN_AFTER_MS = 250;

/** Returns once listening; the function returned ends it. `channel` is an identifier of ours, never input. */
export async function listen(
  url: string,
  channel: string,
  listening: Listening,
  log: Log,
): Promise<() => Promise<void>> {
  let ended = false;
  let client: Client | undefined;

  async function connect(): Promise<void> {
    const next = singleConnection(url);
    next.on("error", () => {});
    next.on("notification", ({ payload }) => listening.heard(payload ?? ""));
    await next.connect();
    await next.query(`listen "${channel}"`);
    if (ended) return next.end();
    client = next;
    next.on("end", () => void reconnect());
  }

  async function reconnect(): Promise<void> {
    for (let told = false; !ended; told = true) {
      if (!told) log.warn({ channel }, "db.listening_lost");
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
      if (ended) return;
      try {
        await connect();
        listening.missed?.();
        return;
      } catch {
        // tried again until the server is back or listening ends
      }
    }
  }

  await connect();
  return async () => {
    ended = true;
    await client?.end();
  };
}
