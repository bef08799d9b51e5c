/** SQL of blobs that are to go: what they held lies sealed elsewhere, or was destroyed. */

import { hotStatement, type Queries, type Runner, runIn } from "#kernel/db/index.ts";
import type { Instant } from "#kernel/time.ts";

const ADD = hotStatement(
  "privacy.add_archive_leftovers",
  `insert into privacy.archive_leftover (blob_hash, since) select b.hash, $2 from unnest($1::text[]) as b (hash)
on conflict (blob_hash) do nothing`,
);
const LIST = hotStatement(
  "privacy.list_archive_leftovers",
  "select l.blob_hash as blob from privacy.archive_leftover l where l.blob_hash > $1 order by l.blob_hash limit $2",
);
const DROP = hotStatement(
  "privacy.drop_archive_leftover",
  "delete from privacy.archive_leftover l where l.blob_hash = $1",
);

export const addLeftovers = async (tx: Queries, blobs: readonly string[], since: Instant): Promise<void> =>
  void (await runIn(tx, ADD, [blobs, since]));

/** In the order of their names, after `after`. */
export const listLeftovers = async (runner: Runner, after: string, limit: number): Promise<string[]> =>
  (await runner.run<{ blob: string }>(LIST, [after, limit])).map(({ blob }) => blob);

export const dropLeftover = async (runner: Runner, blob: string): Promise<void> =>
  void (await runner.run(DROP, [blob]));
