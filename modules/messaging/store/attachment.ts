/** One picture of a message, found through its conversation. */

import { type Db, hotStatement } from "#kernel/db/index.ts";
import type { Id, Located } from "#kernel/ids.ts";
import type { Attachment } from "../types.ts";

const FIND = hotStatement(
  "messaging.find_attachment",
  `select a.place, a.name, a.type, a.size_bytes as "sizeBytes", a.width, a.height, a.blob_hash as blob
from messaging.message m
join messaging.attachment a on a.property_id = $1 and a.message_id = m.message_id
where m.property_id = $1 and m.message_id = $3::uuid and m.conversation_id = $2::uuid and a.place = $4::smallint`,
);

export async function findAttachment(
  db: Db,
  { propertyId, id }: Located<"conversation">,
  messageId: Id<"message">,
  place: number,
): Promise<Attachment | undefined> {
  const [row] = await db.run<Attachment>(FIND, [propertyId, id, messageId, place]);
  return row;
}
