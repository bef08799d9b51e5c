/** One conversation whole: its head with both sides' marks, and its messages by number. Changes nothing. */

import { type Db, hotStatement } from "#kernel/db/index.ts";
import type { Id, Located } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { GuestActor } from "#modules/accounts/index.ts";
import type { StayTables } from "#modules/stays/index.ts";
import type { Conversation, Message, Side, StayDetails } from "../types.ts";
import { HEAD_COLUMNS, type HeadRow, headOf } from "./head.ts";
import { MESSAGE_COLUMNS, type MessageRow, messageOf } from "./message.ts";

const MARKS = `coalesce(k.read_seq, 0) as read_seq, d.body as draft_body, d.updated_at as draft_updated_at,
  d.writer_id is not null as has_draft, o.seen_seq as other_seen_seq, o.seen_at as other_seen_at`;

const DETAILS = `r.adults, r.children, r.price_minor, r.price_currency, r.booked_at, p.check_in_from, p.check_in_until,
  p.check_out_until, p.street, p.postal_code, p.city, p.region, p.country, p.phone`;

/** `mine` is the parameter that names the reader; the other side is shown as far as any of them has read. */
const joins = (mine: string, otherSide: Side) => `
join stays.property p on p.property_id = $1
left join messaging.read_mark k
  on k.property_id = $1 and k.conversation_id = c.conversation_id and k.reader_id = ${mine}
left join messaging.draft d
  on d.property_id = $1 and d.conversation_id = c.conversation_id and d.writer_id = ${mine}
left join lateral (
  select o.seen_seq, o.seen_at from messaging.read_mark o
  where o.property_id = $1 and o.conversation_id = c.conversation_id and o.side = '${otherSide}'
  order by o.seen_seq desc, o.seen_at limit 1) o on true`;

const OF_MEMBER = hotStatement(
  "messaging.find_conversation_of_member",
  `select ${HEAD_COLUMNS}, m.role, m.display_name as my_name, ${MARKS}, ${DETAILS}
from messaging.conversation c
join accounts.membership m on m.property_id = $1 and m.person_id = $3::uuid
join stays.reservation r on r.property_id = $1 and r.reservation_id = c.reservation_id
${joins("$3::uuid", "guest")}
where c.property_id = $1 and c.conversation_id = $2::uuid`,
);

const OF_GUEST = hotStatement(
  "messaging.find_conversation_of_guest",
  `select ${HEAD_COLUMNS}, null as role, r.guest_name as my_name, ${MARKS}, ${DETAILS}
from messaging.conversation c
join stays.reservation r on r.property_id = $1 and r.reservation_id = c.reservation_id
${joins("$3::uuid", "partner")}
where c.property_id = $1 and c.reservation_id = $2::uuid and r.guest_id = $3::uuid`,
);

const BEFORE = hotStatement(
  "messaging.list_messages_before",
  `select ${MESSAGE_COLUMNS} from messaging.message m
where m.property_id = $1 and m.conversation_id = $2::uuid and m.seq < $3 order by m.seq desc limit $4`,
);

const AFTER = hotStatement(
  "messaging.list_messages_after",
  `select ${MESSAGE_COLUMNS} from messaging.message m
where m.property_id = $1 and m.conversation_id = $2::uuid and m.seq > $3 order by m.seq limit $4`,
);

export async function findConversationForMember(
  db: Db,
  { propertyId, id }: Located<"conversation">,
  personId: Id<"person">,
): Promise<Conversation | undefined> {
  const [row] = await db.run<ConversationRow>(OF_MEMBER, [propertyId, id, personId]);
  return row && conversationOf(row, "partner", personId);
}

export async function findConversationForGuest(
  db: Db,
  { propertyId, reservationId, guestId }: GuestActor,
): Promise<Conversation | undefined> {
  const [row] = await db.run<ConversationRow>(OF_GUEST, [propertyId, reservationId, guestId]);
  return row && conversationOf(row, "guest", guestId);
}

/** Above every seq. */
const BEYOND = 2_147_483_647;

/** The newest `limit` messages below `before`, oldest first. */
export async function listMessagesBefore(
  db: Db,
  { propertyId, id }: Located<"conversation">,
  before: number | undefined,
  limit: number,
): Promise<Message[]> {
  const rows = await db.run<MessageRow>(BEFORE, [propertyId, id, before ?? BEYOND, limit]);
  return rows.reverse().map((row) => messageOf(row, propertyId, id));
}

/** The first `limit` messages above `after`, oldest first. */
export async function listMessagesAfter(
  db: Db,
  { propertyId, id }: Located<"conversation">,
  after: number,
  limit: number,
): Promise<Message[]> {
  const rows = await db.run<MessageRow>(AFTER, [propertyId, id, after, limit]);
  return rows.map((row) => messageOf(row, propertyId, id));
}

type DetailsRow = Pick<
  StayTables["stays.reservation"],
  "adults" | "children" | "price_minor" | "price_currency" | "booked_at"
> &
  Pick<
    StayTables["stays.property"],
    | "check_in_from"
    | "check_in_until"
    | "check_out_until"
    | "street"
    | "postal_code"
    | "city"
    | "region"
    | "country"
    | "phone"
  >;

type ConversationRow = HeadRow &
  DetailsRow & {
    draft_body: string | null;
    draft_updated_at: Instant | null;
    other_seen_seq: number | null;
    other_seen_at: Instant | null;
  };

function conversationOf(row: ConversationRow, side: Side, myId: string): Conversation {
  return {
    ...headOf(row, side, myId),
    details: detailsOf(row),
    ...(row.draft_body !== null && { draft: { body: row.draft_body, updatedAt: row.draft_updated_at! } }),
    ...(row.other_seen_seq !== null && { otherSeen: { seq: row.other_seen_seq, at: row.other_seen_at! } }),
  };
}

const detailsOf = (row: DetailsRow): StayDetails => ({
  party: { adults: row.adults, children: row.children },
  ...(row.price_minor !== null && {
    price: { minor: BigInt(row.price_minor), currency: row.price_currency! },
  }),
  bookedAt: row.booked_at,
  checkInFrom: row.check_in_from,
  ...(row.check_in_until && { checkInUntil: row.check_in_until }),
  checkOutUntil: row.check_out_until,
  address: {
    street: row.street,
    ...(row.postal_code && { postalCode: row.postal_code }),
    city: row.city,
    ...(row.region && { region: row.region }),
    country: row.country,
  },
  ...(row.phone && { phone: row.phone }),
});
