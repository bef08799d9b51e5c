/** SQL of access receipts: written with the read, seen by both sides, counted by grant. */

import { hotStatement, type Queries, type Runner, runIn } from "#kernel/db/index.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { AccessReceipt, Ground } from "../types/access.ts";

const INSERT = hotStatement(
  "privacy.insert_receipt",
  `insert into privacy.access_receipt
  (property_id, receipt_id, conversation_id, who_kind, who, ground, case_id, grant_id, read_at, deferred_until)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);
const OF_CONVERSATION = hotStatement(
  "privacy.list_receipts",
  `select r.receipt_id, r.who_kind, r.who, r.ground, r.case_id, r.grant_id, r.read_at, r.deferred_until
from privacy.access_receipt r
where r.property_id = $1 and r.conversation_id = $2::uuid and coalesce(r.deferred_until <= $3, true)
order by r.read_at desc, r.receipt_id desc limit $4`,
);
const OF_PROPERTY = hotStatement(
  "privacy.list_receipts_of_property",
  `select r.conversation_id, r.receipt_id, r.who_kind, r.who, r.ground, r.case_id, r.grant_id, r.read_at, r.deferred_until
from privacy.access_receipt r
where r.property_id = $1 and coalesce(r.deferred_until <= $2, true)
order by r.read_at desc, r.receipt_id desc limit $3`,
);
const COUNT = hotStatement(
  "privacy.count_receipts_of_grants",
  `select r.grant_id, count(*)::integer as reads from privacy.access_receipt r
where r.property_id = $1 and r.grant_id = any($2::uuid[]) group by r.grant_id`,
);

export async function insertReceipt(tx: Queries, receipt: AccessReceipt): Promise<void> {
  const { propertyId, id, conversationId, whoKind, who, ground, caseId, grantId, readAt } = receipt;
  await runIn(tx, INSERT, [
    ...[propertyId, id, conversationId, whoKind, who, ground, caseId, grantId ?? null, readAt],
    receipt.deferredUntil ?? null,
  ]);
}

/** Those that may be seen at `now`, the newest first. */
export async function listReceipts(
  runner: Runner,
  { propertyId, id: conversationId }: Located<"conversation">,
  now: Instant,
  limit: number,
): Promise<AccessReceipt[]> {
  const rows = await runner.run<Row>(OF_CONVERSATION, [propertyId, conversationId, now, limit]);
  return rows.map((row) => receiptOf(row, propertyId, conversationId));
}

/** Those of all conversations of a property that may be seen at `now`, the newest first. */
export async function listReceiptsOfProperty(
  runner: Runner,
  propertyId: PropertyId,
  now: Instant,
  limit: number,
): Promise<AccessReceipt[]> {
  type Located = Row & { conversation_id: Id<"conversation"> };
  const rows = await runner.run<Located>(OF_PROPERTY, [propertyId, now, limit]);
  return rows.map((row) => receiptOf(row, propertyId, row.conversation_id));
}

const receiptOf = (row: Row, propertyId: PropertyId, conversationId: Id<"conversation">): AccessReceipt => ({
  ...{ propertyId, conversationId, id: row.receipt_id, whoKind: row.who_kind, who: row.who },
  ...{ ground: row.ground, caseId: row.case_id, readAt: row.read_at },
  ...(row.grant_id && { grantId: row.grant_id }),
  ...(row.deferred_until && { deferredUntil: row.deferred_until }),
});

/** How often each grant was used; those that were not are left out. */
export async function countReads(
  runner: Runner,
  propertyId: PropertyId,
  grants: readonly Id<"access_grant">[],
): Promise<ReadonlyMap<Id<"access_grant">, number>> {
  type Count = { grant_id: Id<"access_grant">; reads: number };
  const rows = await runner.run<Count>(COUNT, [propertyId, grants]);
  return new Map(rows.map(({ grant_id, reads }) => [grant_id, reads]));
}

type Row = {
  receipt_id: Id<"access_receipt">;
  who_kind: "staff" | "job";
  who: string;
  ground: Ground;
  case_id: string;
  grant_id: Id<"access_grant"> | null;
  read_at: Instant;
  deferred_until: Instant | null;
};
