/** The web process under measurement: the product's own, on a database that the bench started. Run as a child process. */

import { type Environment, readSettings } from "#kernel/config/index.ts";
import { openDb } from "#kernel/db/index.ts";
import { silentLog } from "#kernel/log/index.ts";
import { openHouse } from "../apps/compose.ts";
import { serveWeb } from "../apps/web.ts";

const settings = readSettings(process.env as Environment);
const log = silentLog();
const db = openDb(process.env.BENCH_DATABASE!, { poolSize: settings.databaseConnections, log });
const house = await openHouse({ settings, log, db, isOurs: true });
const { port, hasPages, stop } = await serveWeb(house);
house.door.isOpen = true;

process.on("message", async (asked: "memory" | "cpu" | "stop") => {
  if (asked === "memory") return process.send?.(process.memoryUsage().rss);
  if (asked === "cpu") return process.send?.(process.cpuUsage());
  if (asked !== "stop") return;
  await stop();
  await db.close();
  process.exit(0);
});
process.on("disconnect", () => process.exit(0));
process.send?.({ port, hasPages });
