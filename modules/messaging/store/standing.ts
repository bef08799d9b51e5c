/** The one read of the hot path: a conversation, its stay and who asks, found through who asks. Changes nothing. */

import { type Db, hotStatement } from "#kernel/db/index.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { Instant, PlainDate } from "#kernel/time.ts";
import type { GuestActor, Role } from "#modules/accounts/index.ts";
import type { Side, Standing } from "../types.ts";
import { stayClockOf } from "./stay-clock.ts";
import { SURROUNDINGS, type SurroundingsRow, surroundingsOf } from "./surroundings.ts";

/** What a message would be sent with: the standing, and whether the property has a message of that id already. */
export type SendingFacts = { readonly standing: Standing; readonly isTaken: boolean };

const FACTS = `c.conversation_id, c.reservation_id, c.last_seq, c.last_guest_message_at, c.archived_at, r.check_out_date,
  r.cancelled_at, p.name as property_name, p.time_zone, x.seq is not null or h.message_id is not null as is_taken, ${SURROUNDINGS}`;

const STAY = `join stays.reservation r on r.property_id = $1 and r.reservation_id = c.reservation_id
join stays.property p on p.property_id = $1`;

const TAKEN = `left join messaging.message x on x.property_id = $1 and x.message_id = $4::uuid
left join messaging.held_message h on h.property_id = $1 and h.message_id = $4::uuid`;

const OF_MEMBER = hotStatement(
  "messaging.find_standing_of_member",
  `select ${FACTS}, m.role, m.display_name as my_name
from messaging.conversation c
join accounts.membership m on m.property_id = $1 and m.person_id = $3::uuid
${STAY}
${TAKEN}
where c.property_id = $1 and c.conversation_id = $2::uuid`,
);

const OF_GUEST = hotStatement(
  "messaging.find_standing_of_guest",
  `select ${FACTS}, null as role, r.guest_name as my_name
from messaging.conversation c
${STAY}
${TAKEN}
where c.property_id = $1 and c.reservation_id = $2::uuid and r.guest_id = $3::uuid`,
);

/** `messageId` is the id about to be used; null when nothing is to be sent. Undefined: absent, or not theirs. */
export async function findForMember(
  db: Db,
  { propertyId, id }: Located<"conversation">,
  personId: Id<"person">,
  messageId: Id<"message"> | null,
): Promise<SendingFacts | undefined> {
  const [row] = await db.run<Row>(OF_MEMBER, [propertyId, id, personId, messageId]);
  return row && facts(row, propertyId, "partner", personId);
}

/** As {@link findForMember}, for the guest of a reservation. */
export async function findForGuest(
  db: Db,
  { propertyId, reservationId, guestId }: GuestActor,
  messageId: Id<"message"> | null,
): Promise<SendingFacts | undefined> {
  const [row] = await db.run<Row>(OF_GUEST, [propertyId, reservationId, guestId, messageId]);
  return row && facts(row, propertyId, "guest", guestId);
}

type Row = SurroundingsRow & {
  conversation_id: Id<"conversation">;
  reservation_id: Id<"reservation">;
  last_seq: number;
  last_guest_message_at: Instant | null;
  archived_at: Instant | null;
  check_out_date: PlainDate;
  cancelled_at: Instant | null;
  property_name: string;
  time_zone: string;
  is_taken: boolean;
  role: Role | null;
  my_name: string;
};

const facts = (row: Row, propertyId: PropertyId, side: Side, myId: string): SendingFacts => ({
  standing: {
    propertyId,
    conversationId: row.conversation_id,
    reservationId: row.reservation_id,
    side,
    propertyName: row.property_name,
    ...(row.role && { role: row.role }),
    me: { id: myId, name: row.my_name },
    stay: stayClockOf(row),
    lastSeq: row.last_seq,
    surroundings: surroundingsOf(row),
  },
  isTaken: row.is_taken,
});
