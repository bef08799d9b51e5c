/** The relay under measurement: the product's own, on a database that the bench started. Run as a child process. */

import { type Environment, readSettings } from "#kernel/config/index.ts";
import { openDb } from "#kernel/db/index.ts";
import { silentLog } from "#kernel/log/index.ts";
import { openHouse } from "../apps/compose.ts";
import { serveRelay } from "../apps/relay.ts";

const settings = readSettings(process.env as Environment);
const log = silentLog();
const db = openDb(process.env.BENCH_DATABASE!, { poolSize: settings.databaseConnections, log });
// a relay process of its own tells the web processes by the database what is new
const house = await openHouse({ settings, log, db, isOurs: false });
const { port, stop } = await serveRelay(house);

process.on("message", async (asked: "stop") => {
  if (asked !== "stop") return;
  await stop(1);
  await house.close();
  await db.close();
  process.exit(0);
});
process.on("disconnect", () => process.exit(0));
process.send?.({ port });
