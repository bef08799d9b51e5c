/** The address of the server that another Bellhop runs from a DATA_DIR, for commands given beside it. Starts nothing. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SUPERUSER } from "./cluster.ts";

/** Lines of PostgreSQL's `postmaster.pid`, counted from 0. */
const PORT = 3;
const SOCKET_FOLDER = 4;
const ADDRESS = 5;

/** Undefined when no server is known to run there; whether it answers is found out by connecting. */
export function runningUrl(dataDir: string, database = "bellhop"): string | undefined {
  const passwordFile = path.join(dataDir, "postgres-password");
  const pidFile = path.join(dataDir, "postgres", "pgdata", "postmaster.pid");
  if (!existsSync(passwordFile) || !existsSync(pidFile)) return undefined;
  const lines = readFileSync(pidFile, "utf8").split("\n");
  const host = lines[SOCKET_FOLDER] ? encodeURIComponent(lines[SOCKET_FOLDER]) : lines[ADDRESS];
  const port = Number(lines[PORT]);
  if (!host || !port) return undefined;
  const password = readFileSync(passwordFile, "utf8").trim();
  return `postgresql://${SUPERUSER}:${password}@${host}:${port}/${database}`;
}
