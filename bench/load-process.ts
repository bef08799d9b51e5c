/** Makes requests as fast as answers come, on a number of connections, and says how long they took. A child process. */

import { randomUUID } from "node:crypto";
import { type Connection, openConnection, requestText } from "./http-client.ts";

/** `{n}` in path and body is a number from 1 to `spread` in hexadecimal, `{uuid}` a new id. */
export type Load = {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly spread: number;
  readonly expect: number;
};
export type LoadResult = {
  readonly perSecond: number;
  readonly millis: number[];
  readonly unexpected: number;
};

async function measure(load: Load): Promise<LoadResult> {
  const connections = await Promise.all(
    Array.from({ length: load.connections }, () => openConnection(load.port)),
  );
  const millis: number[] = [];
  let unexpected = 0;
  const from = performance.now();
  const until = from + load.seconds * 1000;
  const work = async (connection: Connection) => {
    for (let at = performance.now(); at < until; at = performance.now()) {
      const { status } = await connection.ask(nextRequest(load));
      millis.push(performance.now() - at);
      if (status !== load.expect) unexpected++;
    }
  };
  await Promise.all(connections.map(work));
  const seconds = (performance.now() - from) / 1000;
  for (const connection of connections) connection.close();
  return { perSecond: millis.length / seconds, millis, unexpected };
}

function nextRequest({ method, path, headers, body, spread }: Load): string {
  const n = (1 + Math.floor(Math.random() * spread)).toString(16).padStart(12, "0");
  const fill = (text: string) => text.replace("{n}", n).replace("{uuid}", randomUUID());
  return requestText(method, fill(path), headers, body && fill(body));
}

process.on("message", (load: Load) => {
  void measure(load).then(
    (result) => process.send?.(result),
    (error: Error) => process.send?.({ error: error.message }),
  );
});
process.on("disconnect", () => process.exit(0));
