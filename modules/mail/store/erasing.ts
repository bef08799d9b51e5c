/** SQL that erases mails as they came once they were kept long enough. A sweep of the night goes over all properties at once. */

import { type Queries, type Runner, runIn, type Statement } from "#kernel/db/index.ts";
import type { Instant } from "#kernel/time.ts";
import type { HeldPlaces } from "#modules/privacy/index.ts";

const OLD = `i.received_at < $1 and i.property_id <> all($2::bigint[]) and i.conversation_id <> all($3::uuid[])
  and (i.raw_blob is not null or length(i.raw) > 0)`;
const COUNT: Statement = {
  name: "mail.count_old_originals",
  text: `select count(*)::integer as n from mail.inbound i where ${OLD}`,
};
const ERASE: Statement = {
  name: "mail.erase_old_originals",
  text: `with old as (
  select i.property_id, i.inbound_id, i.raw_blob from mail.inbound i where ${OLD} for update
), gone as (
  update mail.inbound i set raw = ''::bytea, raw_blob = null from old
  where i.property_id = old.property_id and i.inbound_id = old.inbound_id
)
select old.raw_blob as blob from old`,
};

export const countOldOriginals = async (
  runner: Runner,
  before: Instant,
  { properties, conversations }: HeldPlaces,
): Promise<number> => (await runner.run<{ n: number }>(COUNT, [before, properties, conversations]))[0]!.n;

/** How many there were, and the blobs of the large ones. What was read of them stays with its message. */
export async function eraseOldOriginals(
  tx: Queries,
  before: Instant,
  { properties, conversations }: HeldPlaces,
): Promise<{ readonly count: number; readonly blobs: readonly string[] }> {
  const rows = await runIn<{ blob: string | null }>(tx, ERASE, [before, properties, conversations]);
  return { count: rows.length, blobs: rows.flatMap(({ blob }) => (blob === null ? [] : [blob])) };
}
