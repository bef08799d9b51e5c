/** What one side said last in a conversation: contacts and lures are also spread over several messages. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Side } from "../types.ts";

const LIST = hotStatement(
  "messaging.list_earlier_of_side",
  `select m.body, m.sent_at from messaging.message m
where m.property_id = $1 and m.conversation_id = $2::uuid and m.side = $3 and m.sent_at > $4
order by m.seq desc limit 3`,
);

/** At most three, oldest first, not before `since`. */
export async function listEarlier(
  runner: Runner,
  of: { propertyId: PropertyId; conversationId: Id<"conversation">; side: Side; since: Instant },
): Promise<{ readonly text: string; readonly at: Instant }[]> {
  type Row = { body: string; sent_at: Instant };
  const rows = await runner.run<Row>(LIST, [of.propertyId, of.conversationId, of.side, of.since]);
  return rows.reverse().map(({ body, sent_at }) => ({ text: body, at: sent_at }));
}
