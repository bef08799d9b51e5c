/** SQL of sealed conversations: written once, found to be opened, destroyed when their time is over. */

import { hotStatement, type Queries, type Runner, runIn, type Statement } from "#kernel/db/index.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Archive, ArchivePiece } from "../types/archive-key.ts";

const INSERT = hotStatement(
  "privacy.insert_archive",
  `insert into privacy.archive
  (property_id, archive_id, conversation_id, ended_at, sealed_at, key_id, wrapped_key, box, pieces, messages)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10)`,
);
const FIND = hotStatement(
  "privacy.find_archive",
  `select a.archive_id, a.ended_at, a.sealed_at, a.key_id, a.wrapped_key, a.box, a.pieces, a.messages
from privacy.archive a where a.property_id = $1 and a.conversation_id = $2::uuid`,
);
const EXISTS = hotStatement(
  "privacy.archive_exists",
  "select a.archive_id from privacy.archive a where a.property_id = $1 and a.conversation_id = $2::uuid",
);
const DESTROY = hotStatement(
  "privacy.destroy_archive",
  "select privacy.destroy_archive($1, $2::uuid, $3) as pieces",
);

export async function insertArchive(tx: Queries, archive: Required<Archive>): Promise<void> {
  const { propertyId, id, conversationId, endedAt, sealedAt, keyId, sealed, pieces, messages } = archive;
  await runIn(tx, INSERT, [
    ...[propertyId, id, conversationId, endedAt, sealedAt, keyId, sealed.wrappedKey, sealed.box],
    ...[JSON.stringify(pieces), messages],
  ]);
}

export async function findArchive(
  runner: Runner,
  { propertyId, id: conversationId }: Located<"conversation">,
): Promise<Archive | undefined> {
  const [row] = await runner.run<Row>(FIND, [propertyId, conversationId]);
  if (!row) return undefined;
  const { archive_id, ended_at, sealed_at, key_id, wrapped_key, box, pieces, messages } = row;
  return {
    ...{ propertyId, conversationId, id: archive_id, endedAt: ended_at, sealedAt: sealed_at, keyId: key_id },
    ...(wrapped_key && box && { sealed: { wrappedKey: wrapped_key, box } }),
    ...{ pieces, messages },
  };
}

export const isArchived = async (
  runner: Runner,
  { propertyId, id }: Located<"conversation">,
): Promise<boolean> => (await runner.run(EXISTS, [propertyId, id])).length > 0;

/** The blobs that are noise from now on; undefined when it was destroyed before. */
export async function destroyArchive(
  tx: Queries,
  { propertyId, id }: Located<"archive">,
  at: Instant,
): Promise<readonly ArchivePiece[] | undefined> {
  const [row] = await runIn<{ pieces: ArchivePiece[] | null }>(tx, DESTROY, [propertyId, id, at]);
  return row?.pieces ?? undefined;
}

type Row = {
  archive_id: Id<"archive">;
  ended_at: Instant;
  sealed_at: Instant;
  key_id: string;
  wrapped_key: Buffer | null;
  box: Buffer | null;
  pieces: ArchivePiece[];
  messages: number;
};

// Sweeps of the night go over all properties at once: they are no hot statements.
const OLD: Statement = {
  name: "privacy.list_old_archives",
  text: `select a.property_id, a.archive_id, a.conversation_id from privacy.archive a
where a.ended_at < $1 and a.destroyed_at is null order by a.ended_at, a.archive_id`,
};
const COUNT: Statement = {
  name: "privacy.count_archives",
  text: `select a.key_id, count(*)::integer as n from privacy.archive a where a.destroyed_at is null
group by a.key_id order by n desc`,
};

const OF_KEY: Statement = {
  name: "privacy.list_archives_of_key",
  text: `select a.property_id, a.conversation_id from privacy.archive a
where a.key_id = $1 and a.destroyed_at is null and (a.property_id, a.conversation_id) > ($2::bigint, $3::uuid)
order by a.property_id, a.conversation_id limit $4`,
};

/** Those that lie sealed for a key, after one of them, in the order of their ids. */
export function listArchivesOfKey(
  runner: Runner,
  keyId: string,
  after: Located<"conversation"> | undefined,
  limit: number,
): Promise<Located<"conversation">[]> {
  const { propertyId, id } = after ?? { propertyId: 0, id: "00000000-0000-0000-0000-000000000000" };
  return runner
    .run<{ property_id: PropertyId; conversation_id: Id<"conversation"> }>(OF_KEY, [
      keyId,
      propertyId,
      id,
      limit,
    ])
    .then((rows) => rows.map((row) => ({ propertyId: row.property_id, id: row.conversation_id })));
}

export type OldArchive = Located<"archive"> & { readonly conversationId: Id<"conversation"> };

/** Whose time of keeping began before `before`. */
export async function listOldArchives(runner: Runner, before: Instant): Promise<OldArchive[]> {
  type Old = { property_id: PropertyId; archive_id: Id<"archive">; conversation_id: Id<"conversation"> };
  const rows = await runner.run<Old>(OLD, [before]);
  return rows.map(({ property_id, archive_id, conversation_id }) => ({
    ...{ propertyId: property_id, id: archive_id, conversationId: conversation_id },
  }));
}

/** How many lie sealed for each key. */
export async function countArchives(runner: Runner): Promise<ReadonlyMap<string, number>> {
  const rows = await runner.run<{ key_id: string; n: number }>(COUNT, []);
  return new Map(rows.map(({ key_id, n }) => [key_id, n]));
}
