/** SQL of legal holds: few rows, kept in one place, never deleted. */

import { hotStatement, type Queries, type Runner, runIn } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { HoldGround, LegalHold } from "../types/retention.ts";

const INSERT = hotStatement(
  "privacy.insert_hold",
  `insert into privacy.legal_hold (hold_id, property_id, conversation_id, ground, case_id, placed_by, placed_at)
values ($1, $2, $3, $4, $5, $6, $7)`,
);
const STANDING = hotStatement(
  "privacy.list_holds",
  `select h.hold_id, h.property_id, h.conversation_id, h.ground, h.case_id, h.placed_by, h.placed_at
from privacy.legal_hold h where h.lifted_at is null order by h.placed_at, h.hold_id`,
);
const LIFT = hotStatement(
  "privacy.lift_hold",
  `update privacy.legal_hold h set lifted_by = $2::uuid, lifted_at = $3
where h.hold_id = $1::uuid and h.lifted_at is null returning h.property_id`,
);

export async function insertHold(tx: Queries, hold: LegalHold): Promise<void> {
  const { id, propertyId, conversationId, ground, caseId, placedBy, placedAt } = hold;
  await runIn(tx, INSERT, [id, propertyId, conversationId ?? null, ground, caseId, placedBy, placedAt]);
}

/** All that stand, oldest first. */
export async function listHolds(runner: Runner): Promise<LegalHold[]> {
  type Row = {
    hold_id: Id<"legal_hold">;
    property_id: PropertyId;
    conversation_id: Id<"conversation"> | null;
    ground: HoldGround;
    case_id: string;
    placed_by: Id<"person">;
    placed_at: Instant;
  };
  return (await runner.run<Row>(STANDING, [])).map((row) => ({
    ...{ id: row.hold_id, propertyId: row.property_id, ground: row.ground, caseId: row.case_id },
    ...(row.conversation_id && { conversationId: row.conversation_id }),
    ...{ placedBy: row.placed_by, placedAt: row.placed_at },
  }));
}

/** The property it was about; undefined when no such hold stands. */
export async function liftHold(
  tx: Queries,
  id: Id<"legal_hold">,
  { by, at }: { readonly by: Id<"person">; readonly at: Instant },
): Promise<PropertyId | undefined> {
  const [row] = await runIn<{ property_id: PropertyId }>(tx, LIFT, [id, by, at]);
  return row?.property_id;
}
