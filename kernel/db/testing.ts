/** Databases for tests: real ones, one per test file, cloned from a migrated template in a hundredth of a second. */

import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { type Db, openDb } from "./index.ts";
import { singleConnection } from "./pool.ts";
import { databaseUrl, TEMPLATE } from "./testing/test-server.ts";

/**
 * A migrated, empty database that goes away when the test file ends. Call it at the top of the file:
 * `const db = await testDatabase();`
 */
export async function testDatabase(options: { poolSize?: number } = {}): Promise<Db> {
  const url = await clone(TEMPLATE);
  return untilEnd(openDb(url, { poolSize: 6, ...options }));
}

/** A database without any schema, for tests of migrations and of the schema check. */
export async function emptyDatabase(): Promise<Db> {
  const url = await clone("template1");
  return untilEnd(openDb(url, { poolSize: 6 }));
}

function untilEnd(db: Db): Db {
  afterAll(async () => {
    await db.close();
    await dropDatabase(db);
  });
  return db;
}

/** Takes it away from whoever uses it. */
export const dropDatabase = ({ url }: Db): Promise<void> =>
  onServer(`drop database if exists ${url.slice(url.lastIndexOf("/") + 1)} with (force)`);

async function clone(template: string): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onServer(`create database ${name} template ${template}`);
  return databaseUrl(inject("testServerUrl"), name);
}

async function onServer(statement: string): Promise<void> {
  const client = singleConnection(inject("testServerUrl"));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
