/** Opens the database of the settings, the embedded server or one's own, and brings it to the present schema. */

import type { Settings } from "#kernel/config/index.ts";
import { StartFault } from "#kernel/db/embedded/fault.ts";
import { startEmbedded } from "#kernel/db/embedded/index.ts";
import { runningUrl } from "#kernel/db/embedded/running.ts";
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

/**
 * `mayShare`: when another Bellhop serves from the same DATA_DIR, use its server (for commands, not for serving).
 * @throws StartFault when the embedded server cannot run, with what to do about it
 */
export async function openDatabase(
  settings: Settings,
  log: Log,
  { mayShare = false }: { mayShare?: boolean } = {},
): Promise<OpenDatabase> {
  const server = settings.databaseUrl
    ? { url: settings.databaseUrl, isOurs: false, stop: async () => undefined }
    : await embeddedServer(settings, log, mayShare);
  const db = openDb(server.url, { poolSize: settings.databaseConnections, log });
  const close = async () => {
    await db.close();
    await server.stop();
  };
  try {
    const migrated = await migrate(db.q);
    if (migrated.length > 0) log.info({ migrated }, "database.migrated");
    return { db, isOurs: server.isOurs, migrated, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

type Server = { readonly url: string; readonly isOurs: boolean; stop(): Promise<void> };

async function embeddedServer({ dataDir, pgBin }: Settings, log: Log, mayShare: boolean): Promise<Server> {
  try {
    return { ...(await startEmbedded({ dataDir, pgBin, log })), isOurs: true };
  } catch (fault) {
    const url = mayShare && fault instanceof StartFault && fault.reason === "in_use" && runningUrl(dataDir);
    if (!url) throw fault;
    return { url, isOurs: false, stop: async () => undefined };
  }
}
