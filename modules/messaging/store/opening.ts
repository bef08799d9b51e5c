/** Conversations opened with their reservations, and kept in step with what is agreed later. */

import type { Queries } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { type Stay, type StayRow, type StayTables, stayFromRow } from "#modules/stays/index.ts";
import type { StayClock } from "../types.ts";
import { stayClockOf } from "./stay-clock.ts";

type Conversation = {
  property_id: PropertyId;
  conversation_id: Id<"conversation">;
  reservation_id: Id<"reservation">;
  opened_at: Instant;
  active_at: Instant;
  last_seq: number;
  last_guest_message_at: Instant | null;
  archived_at: Instant | null;
  reply_seq: number | null;
  reply_opened_at: Instant | null;
  reply_due_at: Instant | null;
  reply_closes_at: Instant | null;
  readable_until: Instant;
};
type Tables = StayTables & { "messaging.conversation": Conversation };

type At = { readonly propertyId: PropertyId; readonly reservationId: Id<"reservation"> };

/** The stay a reservation speaks of, as it stands in this transaction. */
export async function getStay(q: Queries, { propertyId, reservationId }: At): Promise<Stay> {
  const row: StayRow = await q
    .withTables<Tables>()
    .selectFrom("stays.reservation as r")
    .innerJoin("stays.property as p", "p.property_id", "r.property_id")
    .where("r.property_id", "=", propertyId)
    .where("p.property_id", "=", propertyId)
    .where("r.reservation_id", "=", reservationId)
    .select([
      "r.property_id",
      "r.reservation_id",
      "r.state",
      "r.check_in_date",
      "r.check_out_date",
      "r.booked_at",
      "r.cancelled_at",
      "p.time_zone",
    ])
    .executeTakeFirstOrThrow();
  return stayFromRow(row);
}

/** Opens the one conversation of a reservation; undefined when it is open already. */
export async function openConversation(
  q: Queries,
  { propertyId, reservationId }: At,
  opening: {
    readonly id: Id<"conversation">;
    readonly openedAt: Instant;
    readonly activeAt: Instant;
    readonly readableUntil: Instant;
  },
): Promise<Id<"conversation"> | undefined> {
  const row = await q
    .withTables<Tables>()
    .insertInto("messaging.conversation")
    .values({
      property_id: propertyId,
      conversation_id: opening.id,
      reservation_id: reservationId,
      opened_at: opening.openedAt,
      active_at: opening.activeAt,
      last_seq: 0,
      last_guest_message_at: null,
      archived_at: null,
      reply_seq: null,
      reply_opened_at: null,
      reply_due_at: null,
      reply_closes_at: null,
      readable_until: opening.readableUntil,
    })
    .onConflict((conflict) => conflict.columns(["property_id", "reservation_id"]).doNothing())
    .returning("conversation_id")
    .executeTakeFirst();
  return row?.conversation_id;
}

/** What the kept-up instants of a conversation are computed from. */
export type KeptUp = {
  readonly conversationId: Id<"conversation">;
  readonly stay: StayClock;
  readonly reply?: { readonly openedAt: Instant };
};

/** The conversation of a reservation, locked until commit. */
export async function lockKeptUp(q: Queries, { propertyId, reservationId }: At): Promise<KeptUp | undefined> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("messaging.conversation as c")
    .innerJoin("stays.reservation as r", "r.reservation_id", "c.reservation_id")
    .innerJoin("stays.property as p", "p.property_id", "c.property_id")
    .where("c.property_id", "=", propertyId)
    .where("r.property_id", "=", propertyId)
    .where("p.property_id", "=", propertyId)
    .where("c.reservation_id", "=", reservationId)
    .forUpdate("c")
    .select([
      "c.conversation_id",
      "c.last_guest_message_at",
      "c.archived_at",
      "c.reply_opened_at",
      "r.check_out_date",
      "r.cancelled_at",
      "p.time_zone",
    ])
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    conversationId: row.conversation_id,
    stay: stayClockOf(row),
    ...(row.reply_opened_at && { reply: { openedAt: row.reply_opened_at } }),
  };
}

/** What follows from the stay by the rules: written whenever the stay changes. */
export type Following = {
  readonly readableUntil: Instant;
  readonly reply?: { readonly dueAt: Instant; readonly closesAt: Instant };
};

export async function saveFollowing(
  q: Queries,
  propertyId: PropertyId,
  id: Id<"conversation">,
  { readableUntil, reply }: Following,
): Promise<void> {
  await q
    .withTables<Tables>()
    .updateTable("messaging.conversation")
    .set({
      readable_until: readableUntil,
      reply_due_at: reply?.dueAt ?? null,
      reply_closes_at: reply?.closesAt ?? null,
    })
    .where("property_id", "=", propertyId)
    .where("conversation_id", "=", id)
    .execute();
}
