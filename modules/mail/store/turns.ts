/** SQL of who wrote last: the newest mails of a conversation, of both sides. */

import { type Db, hotStatement } from "#kernel/db/index.ts";
import type { Instant } from "#kernel/time.ts";
import type { Turn } from "../rules/brake.ts";
import type { Inbound } from "../types/inbound.ts";

const LATEST = hotStatement(
  "mail.list_latest_turns",
  `select side, received_at as at
from mail.inbound
where property_id = $1 and conversation_id = $2::uuid and received_at > $3 and kind = 'message' and once_key <> $4
order by received_at desc limit $5`,
);

/** Mails that became messages since an instant, without the one named, the newest first. */
export const listLatestTurns = (
  db: Db,
  { propertyId, conversationId, onceKey }: Pick<Inbound, "propertyId" | "conversationId" | "onceKey">,
  since: Instant,
  most: number,
): Promise<Turn[]> => db.run<Turn>(LATEST, [propertyId, conversationId, since, onceKey, most]);
