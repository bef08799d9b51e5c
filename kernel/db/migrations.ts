/** Brings a database to the present schema: plain SQL files of the kernel and of every module, forward only. */

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { CompiledQuery } from "kysely";
import { type Migration, type MigrationProvider, Migrator } from "kysely/migration";
import type { Queries } from "./write.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HOUSES = ["kernel", "modules"];
const NAME = /^\d{8}T\d{4}_[a-z0-9_]+$/;

/**
 * The files `<house>/<room>/migrations/YYYYMMDDTHHMM_words.sql`, run in the order of their names over all rooms.
 * @throws Error when a name does not say its time, or two rooms use the same name
 */
export function migrationFiles(
  root: string = ROOT,
): MigrationProvider & { list(): Promise<Map<string, string>> } {
  async function list(): Promise<Map<string, string>> {
    const files = new Map<string, string>();
    for (const folder of await roomsWithMigrations(root)) {
      for (const file of await readdir(folder)) {
        if (!file.endsWith(".sql")) continue;
        const name = file.slice(0, -".sql".length);
        if (!NAME.test(name)) throw new Error(`${file} is not named YYYYMMDDTHHMM_words.sql`);
        if (files.has(name)) throw new Error(`two migrations are called ${name}`);
        files.set(name, path.join(folder, file));
      }
    }
    return new Map([...files].sort(([a], [b]) => byName(a, b)));
  }
  async function getMigrations(): Promise<Record<string, Migration>> {
    const migrations: Record<string, Migration> = {};
    for (const [name, file] of await list()) {
      migrations[name] = {
        up: async (db) => {
          await db.executeQuery(CompiledQuery.raw(await readFile(file, "utf8")));
        },
      };
    }
    return migrations;
  }
  return { list, getMigrations };
}

async function roomsWithMigrations(root: string): Promise<string[]> {
  const rooms: string[] = [];
  for (const house of HOUSES) {
    const entries = await readdir(path.join(root, house), { withFileTypes: true }).catch(() => []);
    for (const room of entries) {
      const folder = path.join(root, house, room.name, "migrations");
      const found = room.isDirectory() && (await readdir(folder).catch(() => undefined));
      if (found) rooms.push(folder);
    }
  }
  return rooms;
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Runs what has not been run yet, all or nothing, under an advisory lock: any number of processes may call it at once.
 * A room's new file may be older by name than one another room has already run. Returns the names that were run.
 */
export async function migrate(q: Queries, provider: MigrationProvider = migrationFiles()): Promise<string[]> {
  const migrator = new Migrator({
    db: q,
    provider,
    migrationTableSchema: "kernel",
    migrationTableName: "migration",
    migrationLockTableName: "migration_lock",
    allowUnorderedMigrations: true,
    nameComparator: byName,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const failed = results?.find((result) => result.status === "Error")?.migrationName;
    throw new Error(failed ? `migration ${failed} failed` : "migrating failed", { cause: error });
  }
  return (results ?? []).map((result) => result.migrationName);
}
