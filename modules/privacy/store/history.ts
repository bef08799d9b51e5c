/** SQL of message histories: asked for, made, expired. */

import { hotStatement, type Queries, type Runner, runIn } from "#kernel/db/index.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { InterfaceLanguage } from "#kernel/language.ts";
import type { Instant } from "#kernel/time.ts";
import type { History } from "../types/history.ts";

const COLUMNS = `h.history_id, h.side, h.requested_by, h.reservation_id, h.conversation_id, h.language, h.requested_at, h.ready_at,
  h.expires_at, h.blob_hash, h.size_bytes, h.messages, h.locked_by`;

const INSERT = hotStatement(
  "privacy.insert_history",
  `insert into privacy.history
  (property_id, history_id, side, requested_by, reservation_id, conversation_id, language, requested_at)
values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);
const FIND = hotStatement(
  "privacy.find_history",
  `select ${COLUMNS} from privacy.history h where h.property_id = $1 and h.history_id = $2::uuid`,
);
const LIST = hotStatement(
  "privacy.list_histories",
  `select ${COLUMNS} from privacy.history h where h.property_id = $1 and h.requested_by = $2::uuid
order by h.requested_at desc limit 20`,
);
const READY = hotStatement(
  "privacy.save_ready_history",
  `update privacy.history h
set ready_at = $3, expires_at = $4, blob_hash = $5, size_bytes = $6, messages = $7, locked_by = $8
where h.property_id = $1 and h.history_id = $2::uuid and h.ready_at is null returning h.history_id`,
);
const FORGET = hotStatement(
  "privacy.forget_history",
  `update privacy.history h set locked_by = null
where h.property_id = $1 and h.history_id = $2::uuid and h.expires_at <= $3 and h.locked_by is not null
returning h.history_id`,
);

export async function insertHistory(tx: Queries, history: History): Promise<void> {
  const { propertyId, id, side, requestedBy, reservationId, conversationId, language, requestedAt } = history;
  await runIn(tx, INSERT, [
    ...[propertyId, id, side, requestedBy, reservationId ?? null, conversationId ?? null],
    ...[language, requestedAt],
  ]);
}

/** `lockedBy` is the sealed key; absent while it is made, and when it has expired. */
export type KeptHistory = History & { readonly lockedBy?: Buffer };

export async function findHistory(
  runner: Runner,
  { propertyId, id }: Located<"history">,
): Promise<KeptHistory | undefined> {
  const [row] = await runner.run<Row>(FIND, [propertyId, id]);
  return row && historyOf(row, propertyId);
}

/** The newest first, at most twenty. */
export async function listHistories(
  runner: Runner,
  propertyId: PropertyId,
  requestedBy: string,
): Promise<History[]> {
  const rows = await runner.run<Row>(LIST, [propertyId, requestedBy]);
  return rows.map((row) => historyOf(row, propertyId));
}

/** False when somebody else made it meanwhile. */
export async function saveReady(
  tx: Queries,
  { propertyId, id }: Located<"history">,
  { at, until, blob, sizeBytes, messages }: NonNullable<History["ready"]>,
  lockedBy: Buffer,
): Promise<boolean> {
  const rows = await runIn(tx, READY, [propertyId, id, at, until, blob, sizeBytes, messages, lockedBy]);
  return rows.length > 0;
}

/** Takes the key of one that has expired away. False when there was nothing to take. */
export async function forgetKey(
  tx: Queries,
  { propertyId, id }: Located<"history">,
  now: Instant,
): Promise<boolean> {
  return (await runIn(tx, FORGET, [propertyId, id, now])).length > 0;
}

type Row = {
  history_id: Id<"history">;
  side: "guest" | "partner";
  requested_by: string;
  reservation_id: Id<"reservation"> | null;
  conversation_id: Id<"conversation"> | null;
  language: InterfaceLanguage;
  requested_at: Instant;
  ready_at: Instant | null;
  expires_at: Instant | null;
  blob_hash: string | null;
  size_bytes: number | null;
  messages: number | null;
  locked_by: Buffer | null;
};

const historyOf = (row: Row, propertyId: PropertyId): KeptHistory => ({
  ...{ propertyId, id: row.history_id, side: row.side, requestedBy: row.requested_by },
  ...{ language: row.language, requestedAt: row.requested_at },
  ...(row.reservation_id && { reservationId: row.reservation_id }),
  ...(row.conversation_id && { conversationId: row.conversation_id }),
  ...(row.ready_at && {
    ready: {
      ...{ at: row.ready_at, until: row.expires_at!, blob: row.blob_hash! },
      ...{ sizeBytes: row.size_bytes!, messages: row.messages! },
    },
  }),
  ...(row.locked_by && { lockedBy: row.locked_by }),
});
