/** SQL of sealing conversations: which are over for a year, what can be read of them, and clearing it. */

import { hotStatement, type Queries, type Runner, runIn, type Statement } from "#kernel/db/index.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { DueConversation } from "#modules/privacy/index.ts";
import type { StayClock } from "../types.ts";
import { MESSAGE_COLUMNS, type MessageRow } from "./message.ts";
import { type StayClockRow, stayClockOf } from "./stay-clock.ts";

// A sweep of the night goes over all properties at once: these are no hot statements.
const DUE: Statement = {
  name: "messaging.list_to_archive",
  text: `select c.property_id as "propertyId", c.conversation_id as id, c.readable_until as "readableUntil"
from messaging.conversation c
where c.archived_at is null and c.readable_until <= $1 and (c.readable_until, c.conversation_id) > ($2::timestamptz, $3::uuid)
order by c.readable_until, c.conversation_id limit $4`,
};
const COUNT_DUE: Statement = {
  name: "messaging.count_to_archive",
  text: `select count(*)::integer as n from messaging.conversation c
where c.archived_at is null and c.readable_until <= $1`,
};
const NAMES_BLOB: Statement = {
  name: "messaging.names_blob",
  text: `select exists (select from messaging.attachment a where a.blob_hash = $1)
  or exists (select from messaging.held_message h
    where h.attachments is not null and h.attachments @> jsonb_build_array(jsonb_build_object('blob_hash', $1::text))) as is_named`,
};

const BEFORE_ALL = ["-infinity", "00000000-0000-0000-0000-000000000000"] as const;

/** By the instant that is kept with each; whoever seals one decides again. */
export const listToArchive = (
  runner: Runner,
  now: Instant,
  after: DueConversation | undefined,
  limit: number,
): Promise<DueConversation[]> =>
  runner.run(DUE, [now, ...(after ? [after.readableUntil, after.id] : BEFORE_ALL), limit]);

export const countToArchive = async (runner: Runner, now: Instant): Promise<number> =>
  (await runner.run<{ n: number }>(COUNT_DUE, [now]))[0]!.n;

export const namesBlob = async (runner: Runner, blob: string): Promise<boolean> =>
  (await runner.run<{ is_named: boolean }>(NAMES_BLOB, [blob]))[0]!.is_named;

const LOCK = hotStatement(
  "messaging.lock_to_archive",
  `select c.last_guest_message_at, c.archived_at, r.check_out_date, r.cancelled_at, p.time_zone
from messaging.conversation c
join stays.reservation r on r.property_id = $1 and r.reservation_id = c.reservation_id
join stays.property p on p.property_id = $1
where c.property_id = $1 and c.conversation_id = $2::uuid for update of c`,
);

/** Locked until commit; undefined when it is sealed already. */
export async function lockToArchive(
  tx: Queries,
  { propertyId, id }: Located<"conversation">,
): Promise<StayClock | undefined> {
  const [row] = await runIn<StayClockRow>(tx, LOCK, [propertyId, id]);
  return row && !row.archived_at ? stayClockOf(row) : undefined;
}

const MESSAGES = hotStatement(
  "messaging.list_to_seal",
  `select ${MESSAGE_COLUMNS}, o.sealed as original from messaging.message m
left join messaging.original o on o.property_id = $1 and o.message_id = m.message_id
where m.property_id = $1 and m.conversation_id = $2::uuid order by m.seq`,
);
const HELD = hotStatement(
  "messaging.list_held_to_seal",
  `select h.message_id, h.side, h.author_id, h.body, h.via, h.attachments, h.held_at, h.state, h.explanation, h.settled_reason
from messaging.held_message h where h.property_id = $1 and h.conversation_id = $2::uuid order by h.held_at, h.message_id`,
);
const DRAFTS = hotStatement(
  "messaging.list_drafts_to_seal",
  `select d.writer_id, d.body, d.updated_at from messaging.draft d
where d.property_id = $1 and d.conversation_id = $2::uuid order by d.writer_id`,
);

export type MessageToSeal = MessageRow & { readonly original: Buffer | null };
export type HeldToSeal = {
  readonly message_id: Id<"message">;
  readonly side: string;
  readonly author_id: string;
  readonly body: string;
  readonly via: string;
  readonly attachments:
    | readonly { readonly name: string; readonly type: string; readonly blob_hash: string }[]
    | null;
  readonly held_at: Instant;
  readonly state: string;
  readonly explanation: object;
  readonly settled_reason: string | null;
};
type DraftToSeal = { readonly writer_id: string; readonly body: string; readonly updated_at: Instant };

export async function readToSeal(tx: Queries, { propertyId, id }: Located<"conversation">) {
  const values: [PropertyId, Id<"conversation">] = [propertyId, id];
  return {
    messages: await runIn<MessageToSeal>(tx, MESSAGES, values),
    held: await runIn<HeldToSeal>(tx, HELD, values),
    drafts: await runIn<DraftToSeal>(tx, DRAFTS, values),
  };
}

const CLEAR = hotStatement("messaging.clear_archived", "select messaging.clear_archived($1, $2::uuid, $3)");

export const clearArchived = async (
  tx: Queries,
  { propertyId, id }: Located<"conversation">,
  at: Instant,
): Promise<void> => void (await runIn(tx, CLEAR, [propertyId, id, at]));
