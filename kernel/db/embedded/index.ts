/** PostgreSQL of our own, beside the data of one Bellhop: started with it, stopped with it, reached by nobody else. */

import { rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { type Log, silentLog } from "../../log/index.ts";
import { singleConnection } from "../pool.ts";
import { holdAlone } from "./alone.ts";
import { cluster, SUPERUSER } from "./cluster.ts";
import { mayEnter, serverOwner } from "./owner.ts";
import { program } from "./program.ts";
import { runServer } from "./server.ts";
import { SOCKET_PORT, socketFolder } from "./socket.ts";
import { makeFolder, stateFolder } from "./state-folder.ts";

export type EmbeddedOptions = {
  /** Where Bellhop keeps its data; the server's is in `postgres` there (docs/decisions, embedded server). */
  dataDir: string;
  /** Folder of the system's `postgres` and `initdb` instead of npm's. */
  pgBin?: string | undefined;
  log?: Log;
  /** Where npm's PostgreSQL is copied to, to share the copy between servers. */
  runtimeDir?: string | undefined;
  /** Server settings over ours; tests trade durability for speed here, nothing else may. */
  settings?: Record<string, string>;
};

export type Embedded = { readonly url: string; stop(): Promise<void> };

const DATABASE = "bellhop";

/** A write that is answered is on the disk. Messages of errors may quote data, so the server logs none of them. */
const SETTINGS = {
  fsync: "on",
  synchronous_commit: "on",
  full_page_writes: "on",
  max_connections: "100",
  shared_buffers: "256MB",
  max_wal_size: "2GB",
  password_encryption: "scram-sha-256",
  unix_socket_permissions: "0700",
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  TimeZone: "UTC",
  log_timezone: "UTC",
};

/** @throws StartFault when it cannot run here, with what to do about it */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = makeFolder(options.dataDir);
  const release = holdAlone(dataDir);
  try {
    const { url, stop } = await startIn(dataDir, options);
    let stopped: Promise<void> | undefined;
    return {
      url,
      stop: () => {
        stopped ??= stop().finally(release);
        return stopped;
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function startIn(dataDir: string, options: EmbeddedOptions): Promise<Embedded> {
  const { log = silentLog(), pgBin } = options;
  const state = stateFolder(dataDir, serverOwner);
  const owner = serverOwner(path.join(state, "pgdata"));
  const shared = options.runtimeDir && makeFolder(options.runtimeDir);
  const postgres = program({ pgBin, runtimeDir: shared && mayEnter(shared, owner) ? shared : state });
  const { pgdata, password } = cluster(state, dataDir, postgres, owner);
  const door = await openDoor(() => socketFolder(state, owner));
  const settings = { ...SETTINGS, ...options.settings, ...door.settings };
  const server = await runServer({ program: postgres, pgdata, owner, settings, log });
  const url = (database: string) => `postgresql://${SUPERUSER}:${password}@${door.address}/${database}`;
  try {
    await createDatabase(url("postgres"));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: url(DATABASE), stop: () => server.stop().then(door.close) };
}

type Door = { address: string; settings: Record<string, string>; close(): void };

/** A socket that only its owner may open; Windows: this machine's loopback and the password. */
async function openDoor(folder: () => string): Promise<Door> {
  if (process.platform !== "win32") {
    const directory = folder();
    const settings = { listen_addresses: "", port: String(SOCKET_PORT), unix_socket_directories: directory };
    const close = () => rmSync(directory, { recursive: true, force: true });
    return { address: `${encodeURIComponent(directory)}:${SOCKET_PORT}`, settings, close };
  }
  const port = await freePort();
  const settings = { listen_addresses: "127.0.0.1", port: String(port) };
  return { address: `127.0.0.1:${port}`, settings, close: () => {} };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

async function createDatabase(url: string): Promise<void> {
  const client = singleConnection(url);
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
