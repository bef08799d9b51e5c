/**
 * A Bellhop to be killed: starts the server in the folder named first, says "ready", writes numbered rows and prints each
 * number once it is committed. SIGTERM stops it cleanly.
 */

import { openDb } from "../../db.ts";
import { StartFault } from "../fault.ts";
import { startEmbedded } from "../index.ts";

const [dataDir = "", runtimeDir] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

const server = await startEmbedded({ dataDir, runtimeDir }).catch((error: unknown) => {
  say(error instanceof StartFault ? error.reason : String(error));
  process.exit(1);
});
const db = openDb(server.url);
let ended = false;
process.on("SIGTERM", () => {
  ended = true;
});

await db.run({ name: "create", text: "create table if not exists written (n int primary key)" }, []);
const [last] = await db.run<{ n: number }>(
  { name: "last", text: "select coalesce(max(n), 0) as n from written" },
  [],
);
say("ready");
for (let n = last!.n + 1; !ended; n++) {
  await write(n);
  if (!ended) say(String(n));
}

/** However long the server is away. */
async function write(n: number): Promise<void> {
  const text = "insert into written (n) values ($1) on conflict do nothing";
  while (!ended) {
    const saved = await db.run({ name: "write", text }, [n]).catch(() => undefined);
    if (saved) return;
  }
}
await db.close();
await server.stop();
say("stopped");
