/** The database as the rest of the program sees it: typed queries, hot statements, writes, listening. */

import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from "kysely";
import type { Pool } from "pg";
import { type Log, silentLog } from "../log/index.ts";
import { HotQuery } from "./hot-query.ts";
import { type Listening, listen } from "./listen.ts";
import { endPool, openPool } from "./pool.ts";
import type { Statement } from "./statement.ts";
import { type Queries, type Tx, withRetries, write } from "./write.ts";

export type Db = {
  /**
   * Typed SQL outside a transaction; a store says `.withTables<Tables>()`.
   * @throws Unavailable kernel.database_unavailable
   */
  readonly q: Queries;
  /** Holds the password: never logged. */
  readonly url: string;
  /**
   * Runs a hot statement in one round trip, again after a conflict or a lost connection: it must be a read, or a write
   * under an id chosen by the caller.
   * @throws Unavailable kernel.database_unavailable
   */
  run<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  /** One transaction, tried again when it must be: see `write`. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Hears notifications of a channel on a connection of its own that reconnects: see `listen`. */
  listen(channel: string, heard: Listening): Promise<() => Promise<void>>;
  /** How busy the connections are, for metrics. */
  connections(): { total: number; idle: number; waiting: number };
  close(): Promise<void>;
};

/** `poolSize` connections at most; a server of ours holds 100. */
export function openDb(
  url: string,
  { poolSize = 16, log = silentLog() }: { poolSize?: number; log?: Log } = {},
): Db {
  const pool = openPool(url, { size: poolSize, log });
  // biome-ignore lint/complexity/noBannedTypes: see Queries
  const q = new Kysely<{}>({ dialect: new PostgresDialect({ pool: patient(pool, log) }) });
  return {
    q,
    url,
    run: <Row>(statement: Statement, values: readonly unknown[]) =>
      withRetries(async () => (await pool.query(new HotQuery(statement, values))) as unknown as Row[], log),
    write: (work) => write(q, work, log),
    listen: (channel, heard) => listen(url, channel, heard, log),
    connections: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => q.destroy().then(() => endPool(pool)),
  };
}

/** Kysely's view of the pool: waits for a server that is just being started again, and leaves closing to us. */
const patient = (pool: Pool, log: Log): PostgresPool => ({
  connect: () => withRetries(() => pool.connect(), log) as Promise<PostgresPoolClient>,
  end: async () => {},
  options: pool.options,
});
