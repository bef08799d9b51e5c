/** A process that imports a file and says how far it is, to be killed by a test: `node import-process.ts <database> <file> <rejects>`. */

import { openDb } from "#kernel/db/index.ts";
import { staysAt } from "../../testing.ts";
import map from "../maps/hotel-bookings.json" with { type: "json" };

const [url = "", file = "", rejectedFile = ""] = process.argv.slice(2);
const db = openDb(url, { poolSize: 2 });
const { stays } = staysAt("2026-11-20T12:00:00Z", db);
await stays.importReservations({
  file,
  map,
  rejectedFile,
  onProgress: ({ line }) => void process.stdout.write(`${line}\n`),
});
await db.close();
