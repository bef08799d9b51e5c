/** Vitest's global set-up: one embedded server for the whole run and in it one migrated template. */

import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../embedded/index.ts";
import { migrate, openDb } from "../index.ts";
import { singleConnection } from "../pool.ts";
import { removeWithServers, sweepAbandoned, TEST_FOLDER } from "./sweep.ts";

export const TEMPLATE = "bellhop_template";

/** Speed instead of durability: what these databases hold is thrown away minutes later. */
const FORGETFUL = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" };

/** One copy of the server's programs for all tests. */
export const runtimeDir = fileURLToPath(new URL("../../../.state/postgres", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    testServerUrl: string;
  }
}

/** Each run has a folder and a server of its own: several runs at once do not meet. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweepAbandoned(Temporal.Now.instant().epochMilliseconds);
  const folder = mkdtempSync(path.join(tmpdir(), TEST_FOLDER));
  chmodSync(folder, 0o755);
  const server = await startEmbedded({
    dataDir: path.join(folder, "data"),
    runtimeDir,
    settings: { ...FORGETFUL, max_connections: "300", shared_buffers: "64MB" },
  });
  try {
    await createTemplate(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide("testServerUrl", server.url);
  return async () => {
    await server.stop();
    await removeWithServers(folder);
  };
}

async function createTemplate(url: string): Promise<void> {
  const client = singleConnection(url);
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const db = openDb(databaseUrl(url, TEMPLATE), { poolSize: 2 });
  try {
    await migrate(db.q);
  } finally {
    await db.close();
  }
}

/** The same server, another database. */
export const databaseUrl = (url: string, database: string): string => url.replace(/[^/]*$/, database);
