/** Connections to PostgreSQL, whose every parameterised statement is prepared under a name. Decides nothing. */

import pg from "pg";
import type { Log } from "../log/index.ts";
import { nameFor } from "./statement.ts";
import { toWire, wireTypes } from "./wire-types.ts";

type Query = { name?: string; text: string; values?: unknown[] };

/** Accepts what `pg.Client` accepts; gives texts with parameters a name and Temporal parameters their wire form. */
class NamingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg declares a dozen overloads of this one method
  override query(query: any, values?: any, callback?: any): any {
    if (typeof query === "string" && Array.isArray(values))
      return super.query(prepared({ text: query, values }), callback);
    if (isPlainQuery(query)) {
      return super.query(
        prepared({ ...query, values: Array.isArray(values) ? values : query.values }),
        callback ?? values,
      );
    }
    return super.query(query, values, callback);
  }
}

const isPlainQuery = (query: unknown): query is Query =>
  typeof query === "object" && query !== null && "text" in query && !("submit" in query);

function prepared(query: Query): Query {
  if (!query.values?.length) return { ...query, values: [] };
  const name = query.name ?? nameFor(query.text);
  return { ...query, ...(name && { name }), values: query.values.map(toWire) };
}

/** Settings of every connection, so that what the server writes does not depend on its configuration. */
const SESSION = "-c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=iso_8601";

export function connectionSettings(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    options: SESSION,
    types: wireTypes,
    keepAlive: true,
    application_name: "bellhop",
  };
}

/** One connection outside the pool, for what holds a connection for long: listening, advisory locks. */
export const singleConnection = (url: string): pg.Client => new NamingClient(connectionSettings(url));

export function openPool(url: string, { size, log }: { size: number; log: Log }): pg.Pool {
  const pool = new pg.Pool({
    ...connectionSettings(url),
    Client: NamingClient,
    max: size,
    idleTimeoutMillis: 60_000,
  });
  // A connection in use that is lost fails its statement; without a listener it would end the process too.
  pool.on("connect", (client) => client.on("error", () => {}));
  pool.on("error", (error) => log.warn({ reason: error.message }, "db.idle_connection_lost"));
  return pool;
}

const GOODBYE_MILLISECONDS = 1_000;

/** Resolves when the server has seen every connection go, so that it may be stopped without complaint, or after a second. */
export async function endPool(pool: pg.Pool): Promise<void> {
  let left = pool.totalCount;
  const gone = new Promise<void>((resolve) => {
    if (left === 0) resolve();
    pool.on("remove", () => --left === 0 && resolve());
    setTimeout(resolve, GOODBYE_MILLISECONDS).unref();
  });
  await pool.end();
  await gone;
}
