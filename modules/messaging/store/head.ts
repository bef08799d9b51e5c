/** The columns that describe a conversation in lists and threads, and the noun they become. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant, PlainDate } from "#kernel/time.ts";
import type { Role } from "#modules/accounts/index.ts";
import type { ReservationState } from "#modules/stays/index.ts";
import type { ConversationHead, Side } from "../types.ts";
import { stayClockOf } from "./stay-clock.ts";

/** Of `c` conversation, `r` reservation, `p` property. Who asks adds `role`, `my_name`, `read_seq`, `has_draft`. */
export const HEAD_COLUMNS = `c.property_id, c.conversation_id, c.active_at, c.last_seq, c.last_message_at, c.last_side,
  c.last_author_id, c.last_preview, c.last_guest_message_at, c.archived_at, c.reply_opened_at, c.reply_due_at, c.reply_closes_at,
  r.reservation_id, r.number, r.state, r.check_in_date, r.check_out_date, r.cancelled_at, r.unit_names, r.guest_id,
  r.guest_name, r.guest_language, p.name as property_name, p.time_zone`;

export type HeadRow = {
  property_id: PropertyId;
  conversation_id: Id<"conversation">;
  active_at: Instant;
  last_seq: number;
  last_guest_message_at: Instant | null;
  archived_at: Instant | null;
  reservation_id: Id<"reservation">;
  number: string;
  state: ReservationState;
  check_in_date: PlainDate;
  check_out_date: PlainDate;
  cancelled_at: Instant | null;
  unit_names: string[];
  guest_id: Id<"guest">;
  guest_name: string;
  guest_language: string;
  property_name: string;
  time_zone: string;
  role: Role | null;
  my_name: string;
  read_seq: number;
  has_draft: boolean;
} & (
  | { last_message_at: null }
  | { last_message_at: Instant; last_side: Side; last_author_id: string; last_preview: string }
) &
  ({ reply_due_at: null } | { reply_due_at: Instant; reply_opened_at: Instant; reply_closes_at: Instant });

export function headOf(row: HeadRow, side: Side, myId: string): ConversationHead {
  return {
    property: { id: row.property_id, name: row.property_name, timeZone: row.time_zone },
    conversationId: row.conversation_id,
    reservation: {
      id: row.reservation_id,
      number: row.number,
      state: row.state,
      checkInDate: row.check_in_date,
      checkOutDate: row.check_out_date,
      unitNames: row.unit_names,
    },
    guest: { id: row.guest_id, name: row.guest_name, language: row.guest_language },
    stay: stayClockOf(row),
    activeAt: row.active_at,
    lastSeq: row.last_seq,
    ...(row.last_message_at && {
      lastMessage: {
        seq: row.last_seq,
        from: row.last_side,
        authorId: row.last_author_id,
        preview: row.last_preview,
        sentAt: row.last_message_at,
      },
    }),
    ...(row.reply_due_at && {
      reply: { openedAt: row.reply_opened_at, dueAt: row.reply_due_at, closesAt: row.reply_closes_at },
    }),
    readSeq: row.read_seq,
    hasDraft: row.has_draft,
    side,
    ...(row.role && { role: row.role }),
    me: { id: myId, name: row.my_name },
  };
}
