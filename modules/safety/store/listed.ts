/** SQL of imported lists of hosts. */

import { hotStatement, type Queries, type Runner, runIn } from "#kernel/db/index.ts";
import type { ListedSource } from "../types/listed.ts";

const FIND = hotStatement(
  "safety.find_listed_hosts",
  "select distinct encode(l.host_hash, 'hex') as hash from safety.listed_host l where l.host_hash = any($1::bytea[])",
);

/** Which of the hashes, in hexadecimal digits, are on a list. */
export async function findListed(runner: Runner, hashes: readonly string[]): Promise<string[]> {
  const rows = await runner.run<{ hash: string }>(FIND, [hashes.map((hash) => Buffer.from(hash, "hex"))]);
  return rows.map(({ hash }) => hash);
}

// Run by a person once in a while: these are no hot statements.
const FORGET = {
  name: "safety.forget_listed_hosts",
  text: "delete from safety.listed_host where source = $1",
};
const INSERT = {
  name: "safety.insert_listed_hosts",
  text: `insert into safety.listed_host (host_hash, source) select h.hash, $2 from unnest($1::bytea[]) as h (hash)
on conflict (host_hash, source) do nothing`,
};
const KEEP_SOURCE = {
  name: "safety.keep_listed_source",
  text: `insert into safety.listed_source (source, format, imported_at, hosts, skipped) values ($1, $2, $3, $4, $5)
on conflict (source) do update set format = excluded.format, imported_at = excluded.imported_at, hosts = excluded.hosts,
  skipped = excluded.skipped`,
};
const LIST = {
  name: "safety.list_listed_sources",
  text: `select s.source, s.format, s.imported_at as "importedAt", s.hosts, s.skipped from safety.listed_source s
order by s.source`,
};

const ROWS_AT_ONCE = 5_000;

/** In the place of what the source had before. */
export async function replaceSource(
  tx: Queries,
  source: ListedSource,
  hashes: readonly Buffer[],
): Promise<void> {
  await runIn(tx, FORGET, [source.source]);
  for (let from = 0; from < hashes.length; from += ROWS_AT_ONCE)
    await runIn(tx, INSERT, [hashes.slice(from, from + ROWS_AT_ONCE), source.source]);
  const { format, importedAt, hosts, skipped } = source;
  await runIn(tx, KEEP_SOURCE, [source.source, format, importedAt, hosts, skipped]);
}

export const listSources = (runner: Runner): Promise<ListedSource[]> => runner.run<ListedSource>(LIST, []);
