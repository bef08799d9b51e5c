/** SQL of fingerprints over all properties: whether nearly the same text was tried elsewhere lately. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

/** How long a text is compared with others. */
export const SUSPECT_HOURS = 24;

const COUNT = hotStatement(
  "safety.count_similar_properties",
  `select count(distinct s.property_id)::integer as properties from safety.suspect s
where s.seen_at > $2 and s.property_id <> $3 and bit_count((s.similarity # $1::bigint)::bit(64)) <= $4`,
);

export type Suspect = {
  readonly propertyId: PropertyId;
  readonly messageId: Id<"message">;
  readonly similarity: bigint;
  readonly now: Instant;
};

/** From how many other properties nearly the same text came within 24 hours. */
export async function countSimilarProperties(
  runner: Runner,
  { similarity, propertyId, now }: Omit<Suspect, "messageId">,
  similarBits: number,
): Promise<number> {
  const since = now.subtract({ hours: SUSPECT_HOURS });
  const values = [similarity.toString(), since, propertyId, similarBits];
  const [row] = await runner.run<{ properties: number }>(COUNT, values);
  return row!.properties;
}

const KEEP = hotStatement(
  "safety.keep_suspect",
  `insert into safety.suspect (message_id, property_id, similarity, seen_at) values ($1, $2, $3::bigint, $4)
on conflict (message_id) do nothing`,
);

export const keepSuspect = async (
  runner: Runner,
  { messageId, propertyId, similarity, now }: Suspect,
): Promise<void> => void (await runner.run(KEEP, [messageId, propertyId, similarity.toString(), now]));

const FORGET = hotStatement("safety.forget_suspects", "delete from safety.suspect s where s.seen_at < $1");

export const forgetSuspects = async (runner: Runner, before: Instant): Promise<void> =>
  void (await runner.run(FORGET, [before]));
