/** The columns of a message and the noun they become. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Message, Side } from "../types.ts";

export const MESSAGE_COLUMNS = "seq, message_id, side, author_id, author_name, body, sent_at";

export type MessageRow = {
  seq: number;
  message_id: Id<"message">;
  side: Side;
  author_id: string;
  author_name: string;
  body: string;
  sent_at: Instant;
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
});
