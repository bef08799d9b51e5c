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

const AS_OF = hotStatement(
  "messaging.list_earlier_as_of",
  `select m.body, m.sent_at from messaging.message m
where m.property_id = $1 and m.conversation_id = $2::uuid and m.side = $3 and m.sent_at > $4 and m.sent_at < $5
order by m.seq desc limit 3`,
);

type Of = {
  readonly propertyId: PropertyId;
  readonly conversationId: Id<"conversation">;
  readonly side: Side;
  readonly since: Instant;
};

/** The same as it was at `until`, exclusive. */
export async function listEarlierAsOf(
  runner: Runner,
  of: Of & { readonly until: Instant },
): Promise<{ readonly text: string; readonly at: Instant }[]> {
  type Row = { body: string; sent_at: Instant };
  const values = [of.propertyId, of.conversationId, of.side, of.since, of.until];
  const rows = await runner.run<Row>(AS_OF, values);
  return rows.reverse().map(({ body, sent_at }) => ({ text: body, at: sent_at }));
}

/** At most three, oldest first, not before `since`. */
export async function listEarlier(
  runner: Runner,
  of: Of,
): Promise<{ readonly text: string; readonly at: Instant }[]> {
  type Row = { body: string; sent_at: Instant };
  const rows = await runner.run<Row>(LIST, [of.propertyId, of.conversationId, of.side, of.since]);
  return rows.reverse().map(({ body, sent_at }) => ({ text: body, at: sent_at }));
}
