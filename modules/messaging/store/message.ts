/** The columns of a message and the noun they become. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { ShownMask } from "#modules/safety/index.ts";
import type { Attachment, Message, Side, Via } from "../types.ts";

/** Of `m` message, in a statement whose $1 is the property. Pictures are asked for only where there are any. */
export const MESSAGE_COLUMNS = `m.seq, m.message_id, m.side, m.author_id, m.author_name, m.body, m.sent_at, m.via, m.masks, m.is_doubtful,
  case when m.attachment_count > 0 then (
    select jsonb_agg(jsonb_build_object('place', a.place, 'name', a.name, 'type', a.type, 'sizeBytes', a.size_bytes,
      'width', a.width, 'height', a.height, 'blob', a.blob_hash) order by a.place)
    from messaging.attachment a where a.property_id = $1 and a.message_id = m.message_id) end as attachments`;

export type MessageRow = {
  seq: number;
  message_id: Id<"message">;
  side: Side;
  author_id: string;
  author_name: string;
  body: string;
  sent_at: Instant;
  via: Via;
  masks: ShownMask[] | null;
  is_doubtful: boolean;
  attachments: Attachment[] | null;
};

export const messageOf = (
  row: MessageRow,
  propertyId: PropertyId,
  conversationId: Id<"conversation">,
): Message => ({
  propertyId,
  conversationId,
  id: row.message_id,
  seq: row.seq,
  from: row.side,
  author: { id: row.author_id, name: row.author_name },
  body: row.body,
  sentAt: row.sent_at,
  via: row.via,
  attachments: row.attachments ?? [],
  masks: row.masks ?? [],
  isDoubtful: row.is_doubtful,
});
