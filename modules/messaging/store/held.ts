/** SQL of held messages: written instead of a message, read by their author and the desk, settled once. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Explanation } from "#modules/safety/index.ts";
import type { Attachment, HeldMessage, Side, Via } from "../types.ts";

const HOLD = hotStatement("messaging.hold_message", "select messaging.hold_message($1::jsonb)");

/** `document` is what `messaging.send_message` would take, with the explanation beside it. */
export const holdMessage = async (runner: Runner, document: object): Promise<void> =>
  void (await runner.run(HOLD, [JSON.stringify(document)]));

const COLUMNS = `h.message_id, h.conversation_id, h.side, h.author_id, h.author_name, h.body, h.via, h.attachments, h.held_at,
  h.state, h.explanation, h.settled_at, h.settled_reason`;

const OF_AUTHOR = hotStatement(
  "messaging.list_held_of_side",
  `select ${COLUMNS} from messaging.held_message h
where h.property_id = $1 and h.conversation_id = $2::uuid and h.side = $3 and h.state in ('held', 'refused')
order by h.held_at limit 50`,
);

/** What of one side waits, or was refused, oldest first. */
export async function listHeld(
  runner: Runner,
  {
    propertyId,
    conversationId,
    side,
  }: { propertyId: PropertyId; conversationId: Id<"conversation">; side: Side },
): Promise<HeldMessage[]> {
  const rows = await runner.run<Row>(OF_AUTHOR, [propertyId, conversationId, side]);
  return rows.map((row) => heldOf(row, propertyId));
}

const FIND = hotStatement(
  "messaging.find_held",
  `select ${COLUMNS} from messaging.held_message h where h.property_id = $1 and h.message_id = $2::uuid`,
);
const LOCK = hotStatement("messaging.lock_held", `${FIND.text} for update`);

export const findHeld = (runner: Runner, propertyId: PropertyId, id: Id<"message">) =>
  one(runner, FIND, propertyId, id);
/** Locked until commit. */
export const lockHeld = (runner: Runner, propertyId: PropertyId, id: Id<"message">) =>
  one(runner, LOCK, propertyId, id);

async function one(
  runner: Runner,
  statement: typeof FIND,
  propertyId: PropertyId,
  id: Id<"message">,
): Promise<HeldMessage | undefined> {
  const [row] = await runner.run<Row>(statement, [propertyId, id]);
  return row && heldOf(row, propertyId);
}

const SETTLE = hotStatement(
  "messaging.settle_held",
  `update messaging.held_message h set state = $3, settled_at = $4, settled_by = $5::uuid, settled_reason = $6
where h.property_id = $1 and h.message_id = $2::uuid and h.state in ('held', 'refused')`,
);

export type Settling = {
  readonly state: "released" | "withdrawn" | "refused";
  readonly at: Instant;
  readonly by: string;
  readonly reason?: string;
};

export const settleHeld = async (
  runner: Runner,
  { propertyId, id }: Pick<HeldMessage, "propertyId" | "id">,
  { state, at, by, reason }: Settling,
): Promise<void> => void (await runner.run(SETTLE, [propertyId, id, state, at, by, reason ?? null]));

type Row = {
  message_id: Id<"message">;
  conversation_id: Id<"conversation">;
  side: Side;
  author_id: string;
  author_name: string;
  body: string;
  via: Via;
  attachments:
    | { name: string; type: string; size_bytes: number; width: number; height: number; blob_hash: string }[]
    | null;
  held_at: Instant;
  state: HeldMessage["state"];
  explanation: Explanation;
  settled_at: Instant | null;
  settled_reason: string | null;
};

const heldOf = (row: Row, propertyId: PropertyId): HeldMessage => ({
  propertyId,
  conversationId: row.conversation_id,
  id: row.message_id,
  from: row.side,
  author: { id: row.author_id, name: row.author_name },
  body: row.body,
  via: row.via,
  attachments: (row.attachments ?? []).map(
    ({ size_bytes: sizeBytes, blob_hash: blob, ...picture }, index): Attachment => ({
      ...picture,
      sizeBytes,
      blob,
      place: index + 1,
    }),
  ),
  heldAt: row.held_at,
  state: row.state,
  explanation: row.explanation,
  ...(row.settled_at && { settledAt: row.settled_at }),
  ...(row.settled_reason !== null && { settledReason: row.settled_reason }),
});
