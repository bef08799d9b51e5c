/** Checks the schema of this house: the migrations of all rooms, and the hot statements that all rooms declare. */

import { mkdtempSync, rmSync } from "node:fs";
import { glob } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { openDb } from "../db.ts";
import { startEmbedded } from "../embedded/index.ts";
import { migrate } from "../migrations.ts";
import { hotStatements } from "../statement.ts";
import { checkSchema, tell } from "./index.ts";

const DOORS = "{kernel,modules}/*/index.ts";

/** Opens every room's door, so that its hot statements are declared. */
export async function declareAll(root: string): Promise<void> {
  for await (const door of glob(DOORS, { cwd: root }))
    await import(pathToFileURL(path.join(root, door)).href);
}

/** Violations in words, of the database at `url` or of a new one that is migrated for this. */
export async function schemaViolations(root: string, url?: string): Promise<string[]> {
  await declareAll(root);
  return url ? violationsAt(url) : withServer(violationsAt);
}

async function violationsAt(url: string): Promise<string[]> {
  const db = openDb(url, { poolSize: 2 });
  try {
    return (await checkSchema(db.q, hotStatements())).map(tell);
  } finally {
    await db.close();
  }
}

async function withServer(work: (url: string) => Promise<string[]>): Promise<string[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "bellhop-schema-"));
  const server = await startEmbedded({ dataDir });
  try {
    const db = openDb(server.url, { poolSize: 2 });
    await migrate(db.q).finally(db.close);
    return await work(server.url);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
