/** SQL that erases drafts which were kept long enough. A sweep of the night goes over all properties at once. */

import type { Runner, Statement } from "#kernel/db/index.ts";
import type { Instant } from "#kernel/time.ts";
import type { HeldPlaces } from "#modules/privacy/index.ts";

const OLD_DRAFTS = `from messaging.draft d
where d.updated_at < $1 and d.property_id <> all($2::bigint[]) and d.conversation_id <> all($3::uuid[])`;
const COUNT: Statement = {
  name: "messaging.count_old_drafts",
  text: `select count(*)::integer as n ${OLD_DRAFTS}`,
};
const ERASE: Statement = {
  name: "messaging.erase_old_drafts",
  text: `delete ${OLD_DRAFTS} returning d.writer_id`,
};

export const countOldDrafts = async (
  runner: Runner,
  before: Instant,
  { properties, conversations }: HeldPlaces,
): Promise<number> => (await runner.run<{ n: number }>(COUNT, [before, properties, conversations]))[0]!.n;

export const eraseOldDrafts = async (
  runner: Runner,
  before: Instant,
  { properties, conversations }: HeldPlaces,
): Promise<number> => (await runner.run(ERASE, [before, properties, conversations])).length;
