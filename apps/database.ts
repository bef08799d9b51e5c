/** Opens the database of the settings, the embedded server or one's own, and brings it to the present schema. */

import type { Settings } from "#kernel/config/index.ts";
import { startEmbedded } from "#kernel/db/embedded/index.ts";
import { type Db, migrate, openDb } from "#kernel/db/index.ts";
import type { Log } from "#kernel/log/index.ts";

export type OpenDatabase = {
  readonly db: Db;
  /** Nobody else works on it: it is our own server, held by this process. */
  readonly isOurs: boolean;
  /** Migrations that were run just now. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
};

/** @throws StartFault when the embedded server cannot run, with what to do about it */
export async function openDatabase(settings: Settings, log: Log): Promise<OpenDatabase> {
  const { databaseUrl, databaseConnections: poolSize, dataDir, pgBin } = settings;
  const embedded = databaseUrl ? undefined : await startEmbedded({ dataDir, pgBin, log });
  const db = openDb(databaseUrl ?? embedded!.url, { poolSize, log });
  const close = async () => {
    await db.close();
    await embedded?.stop();
  };
  try {
    const migrated = await migrate(db.q);
    if (migrated.length > 0) log.info({ migrated }, "database.migrated");
    return { db, isOurs: embedded !== undefined, migrated, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}
