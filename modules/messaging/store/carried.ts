/** Conversations as whoever carries their mail sees them: found by the reservation or by their own id, for no side. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant, PlainDate } from "#kernel/time.ts";
import type { Carried } from "../types.ts";
import { stayClockOf } from "./stay-clock.ts";
import { SURROUNDINGS, type SurroundingsRow, surroundingsOf } from "./surroundings.ts";

const CARRIED = `select c.conversation_id, c.reservation_id, c.last_seq, c.last_message_at, c.last_guest_message_at, c.archived_at,
  r.check_out_date, r.cancelled_at, r.guest_id, r.guest_name, r.guest_language, r.guest_email, p.name as property_name, p.time_zone,
  ${SURROUNDINGS}
from messaging.conversation c
join stays.reservation r on r.property_id = $1 and r.reservation_id = c.reservation_id
join stays.property p on p.property_id = $1
where c.property_id = $1`;

const BY_RESERVATION = hotStatement(
  "messaging.find_carried_by_reservation",
  `${CARRIED} and c.reservation_id = $2::uuid`,
);
const BY_ID = hotStatement("messaging.find_carried_by_id", `${CARRIED} and c.conversation_id = $2::uuid`);

export const findCarriedByReservation = (
  runner: Runner,
  propertyId: PropertyId,
  id: Id<"reservation">,
): Promise<Carried | undefined> => find(runner, BY_RESERVATION, propertyId, id);

export const findCarriedById = (
  runner: Runner,
  propertyId: PropertyId,
  id: Id<"conversation">,
): Promise<Carried | undefined> => find(runner, BY_ID, propertyId, id);

async function find(
  runner: Runner,
  statement: typeof BY_ID,
  propertyId: PropertyId,
  id: string,
): Promise<Carried | undefined> {
  const [row] = await runner.run<Row>(statement, [propertyId, id]);
  return row && carriedOf(row, propertyId);
}

type Row = SurroundingsRow & {
  conversation_id: Id<"conversation">;
  reservation_id: Id<"reservation">;
  last_seq: number;
  last_message_at: Instant | null;
  last_guest_message_at: Instant | null;
  archived_at: Instant | null;
  check_out_date: PlainDate;
  cancelled_at: Instant | null;
  guest_id: Id<"guest">;
  guest_name: string;
  guest_language: string;
  guest_email: string | null;
  property_name: string;
  time_zone: string;
};

const carriedOf = (row: Row, propertyId: PropertyId): Carried => ({
  propertyId,
  conversationId: row.conversation_id,
  reservationId: row.reservation_id,
  propertyName: row.property_name,
  stay: stayClockOf(row),
  lastSeq: row.last_seq,
  surroundings: surroundingsOf(row),
  ...(row.last_message_at && { lastMessageAt: row.last_message_at }),
  guest: {
    id: row.guest_id,
    name: row.guest_name,
    language: row.guest_language,
    ...(row.guest_email !== null && { email: row.guest_email }),
  },
});
