/** Pages of a property's conversations as one person sees them, and their counts. One statement per property. */

import { type Db, hotStatement } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Place } from "../rules/paging.ts";
import type { ConversationHead, InboxView } from "../types.ts";
import { HEAD_COLUMNS, type HeadRow, headOf } from "./head.ts";

const COLUMNS = `${HEAD_COLUMNS}, m.role, m.display_name as my_name, coalesce(k.read_seq, 0) as read_seq,
  d.writer_id is not null as has_draft`;

/**
 * $1 property, $2 who asks. `offset 0` keeps each part a look-up by its key: in a marketplace with one large property the
 * planner thinks every property small, and would compare each conversation with each reservation and each mark.
 */
const READ_MARK = `left join lateral (
  select k.read_seq from messaging.read_mark k
  where k.property_id = $1 and k.conversation_id = c.conversation_id and k.reader_id = $2::uuid offset 0) k on true`;

const ASKER = `join accounts.membership m on m.property_id = $1 and m.person_id = $2::uuid
join stays.property p on p.property_id = $1
${READ_MARK}
left join lateral (
  select d.writer_id from messaging.draft d
  where d.property_id = $1 and d.conversation_id = c.conversation_id and d.writer_id = $2::uuid offset 0) d on true`;

const CONVERSATIONS = `from messaging.conversation c
cross join lateral (
  select r.* from stays.reservation r
  where r.property_id = $1 and r.reservation_id = c.reservation_id offset 0) r
${ASKER} where c.property_id = $1`;

/** The conversations of those reservations of the property of which it is true. */
const conversationsOf = (condition: string) => `from (
  select r.* from stays.reservation r where r.property_id = $1 and ${condition} offset 0) r
cross join lateral (
  select c.* from messaging.conversation c
  where c.property_id = $1 and c.reservation_id = r.reservation_id offset 0) c
${ASKER} where c.property_id = $1`;

const NEWEST_FIRST = `and (c.active_at, c.conversation_id) < ($3::timestamptz, $4::uuid)
order by c.active_at desc, c.conversation_id desc limit $5`;

const ALL = hotStatement("messaging.list_all", `select ${COLUMNS} ${CONVERSATIONS} ${NEWEST_FIRST}`);

/** $6 now. */
const UNREAD = hotStatement(
  "messaging.list_unread",
  `select ${COLUMNS} ${CONVERSATIONS} and c.last_seq > coalesce(k.read_seq, 0)
and c.readable_until > $6::timestamptz ${NEWEST_FIRST}`,
);

/** $6 now: whom the partner can no longer answer is not waiting any more. */
const NEEDS_REPLY = hotStatement(
  "messaging.list_needs_reply",
  `select ${COLUMNS} ${CONVERSATIONS} and c.reply_due_at is not null
and c.reply_closes_at > $6::timestamptz and (c.reply_due_at, c.conversation_id) > ($3::timestamptz, $4::uuid)
order by c.reply_due_at, c.conversation_id limit $5`,
);

/** $6 the beginnings of words, each as a pattern; all must be there. */
const FOUND_BY_NAME = hotStatement(
  "messaging.list_by_guest_name",
  `select ${COLUMNS} ${conversationsOf("r.guest_name_folded like all ($6::text[])")} ${NEWEST_FIRST}`,
);

/** $3 the number as it is compared. */
const FOUND_BY_NUMBER = hotStatement(
  "messaging.list_by_reservation_number",
  `select ${COLUMNS} ${conversationsOf("r.number_key = $3")}`,
);

/** Counted no further than a hundred: a screen says "99+". $3 now. */
const COUNTS = hotStatement(
  "messaging.count_waiting",
  `select
  (select count(*) from (
    select from messaging.conversation c where c.property_id = $1 and c.reply_due_at is not null
      and c.reply_closes_at > $3::timestamptz limit 100) w)::int as needs_reply,
  (select count(*) from (
    select from messaging.conversation c
    ${READ_MARK}
    where c.property_id = $1 and c.last_seq > coalesce(k.read_seq, 0) and c.readable_until > $3::timestamptz
    limit 100) u)::int as unread
from accounts.membership m where m.property_id = $1 and m.person_id = $2::uuid`,
);

export type Asker = { readonly propertyId: PropertyId; readonly personId: Id<"person"> };
export type PageStart = { readonly after: Place | undefined; readonly limit: number };

const BEFORE_ALL: Record<InboxView, readonly [at: string, id: string]> = {
  all: ["infinity", "ffffffff-ffff-ffff-ffff-ffffffffffff"],
  unread: ["infinity", "ffffffff-ffff-ffff-ffff-ffffffffffff"],
  needs_reply: ["-infinity", "00000000-0000-0000-0000-000000000000"],
};

/** At most `limit` conversations of one property in the order of the view, after a place in it. */
export async function listView(
  db: Db,
  view: InboxView,
  { propertyId, personId }: Asker,
  { after, limit }: PageStart,
  now: Instant,
): Promise<ConversationHead[]> {
  const [at, id] = after ? [after.at, after.id] : BEFORE_ALL[view];
  const values = [propertyId, personId, at, id, limit];
  const rows = await (view === "all"
    ? db.run<HeadRow>(ALL, values)
    : db.run<HeadRow>(view === "unread" ? UNREAD : NEEDS_REPLY, [...values, now]));
  return rows.map((row) => headOf(row, "partner", personId));
}

/** Conversations whose guest's name has words that begin with all of `words` (folded); the newest activity first. */
export async function listByGuestName(
  db: Db,
  { propertyId, personId }: Asker,
  words: readonly string[],
  { after, limit }: PageStart,
): Promise<ConversationHead[]> {
  const [at, id] = after ? [after.at, after.id] : BEFORE_ALL.all;
  const patterns = words.map((word) => `% ${word}%`);
  const rows = await db.run<HeadRow>(FOUND_BY_NAME, [propertyId, personId, at, id, limit, patterns]);
  return rows.map((row) => headOf(row, "partner", personId));
}

/** The conversation of a reservation by its number, without spacing and case. */
export async function findByReservationNumber(
  db: Db,
  { propertyId, personId }: Asker,
  numberKey: string,
): Promise<ConversationHead | undefined> {
  const [row] = await db.run<HeadRow>(FOUND_BY_NUMBER, [propertyId, personId, numberKey]);
  return row && headOf(row, "partner", personId);
}

export type Counts = { readonly needsReply: number; readonly unread: number };

/** How many conversations wait for an answer and how many this person has not read, each counted up to 100. */
export async function countWaiting(db: Db, { propertyId, personId }: Asker, now: Instant): Promise<Counts> {
  const [row] = await db.run<{ needs_reply: number; unread: number }>(COUNTS, [propertyId, personId, now]);
  return { needsReply: row?.needs_reply ?? 0, unread: row?.unread ?? 0 };
}
