/** SQL of the record: the head is locked, an entry is added. Nothing here changes or deletes one. */

import { hotStatement, type Queries, type Runner, runIn } from "#kernel/db/index.ts";
import type { PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { AuditActor, AuditDetails, AuditEntry, AuditHead } from "../types/audit.ts";

const LOCK_HEAD = hotStatement(
  "privacy.lock_audit_head",
  "select seq, hash from privacy.audit_head where chain = 1 for update",
);
const HEAD = hotStatement("privacy.audit_head", "select seq, hash from privacy.audit_head where chain = 1");
const APPEND = hotStatement("privacy.append_audit", "select privacy.append_audit($1::jsonb)");

/** Nobody else writes to the record until commit. */
export async function lockHead(tx: Queries): Promise<AuditHead> {
  const [head] = await runIn<AuditHead>(tx, LOCK_HEAD, []);
  return head!;
}

export async function readHead(runner: Runner): Promise<AuditHead> {
  const [head] = await runner.run<AuditHead>(HEAD, []);
  return head!;
}

export async function appendEntry(
  tx: Queries,
  entry: AuditEntry,
  details: AuditDetails | undefined,
): Promise<void> {
  const { seq, at, actor, action, propertyId, object, ground, detailHash, prevHash, keyId, hmac } = entry;
  const row = {
    ...{ seq, at: at.toString(), actor_kind: actor.kind, actor_id: actor.id, action },
    ...{ property_id: propertyId ?? null, object_kind: object?.kind ?? null, object_id: object?.id ?? null },
    ...{ ground: ground ?? null, detail_hash: detailHash ?? null, prev_hash: prevHash, key_id: keyId, hmac },
    details: details ?? null,
  };
  await runIn(tx, APPEND, [JSON.stringify(row)]);
}

const COLUMNS = `e.seq, e.at, e.actor_kind, e.actor_id, e.action, e.property_id, e.object_kind, e.object_id, e.ground, e.detail_hash,
  e.prev_hash, e.key_id, e.hmac, d.details`;
const AFTER = hotStatement(
  "privacy.list_audit_entries",
  `select ${COLUMNS} from privacy.audit_entry e left join privacy.audit_detail d on d.seq = e.seq
where e.seq > $1 order by e.seq limit $2`,
);
const FIRST_SINCE = hotStatement(
  "privacy.first_audit_entry_since",
  "select coalesce(min(e.seq), 0) as seq from privacy.audit_entry e where e.at >= $1",
);

export type KeptEntry = AuditEntry & { readonly details?: AuditDetails };

/** At most `limit` entries after number `seq`, in order. */
export async function listEntries(runner: Runner, seq: number, limit: number): Promise<KeptEntry[]> {
  return (await runner.run<Row>(AFTER, [seq, limit])).map(entryOf);
}

/** The number of the first entry at or after `since`; 0 when there is none. */
export async function firstSince(runner: Runner, since: Instant): Promise<number> {
  const [row] = await runner.run<{ seq: number }>(FIRST_SINCE, [since]);
  return row!.seq;
}

type Row = {
  seq: number;
  at: Instant;
  actor_kind: AuditActor["kind"];
  actor_id: string;
  action: string;
  property_id: PropertyId | null;
  object_kind: string | null;
  object_id: string | null;
  ground: string | null;
  detail_hash: string | null;
  prev_hash: string;
  key_id: string;
  hmac: string;
  details: AuditDetails | null;
};

const entryOf = (row: Row): KeptEntry => ({
  seq: row.seq,
  at: row.at,
  actor: { kind: row.actor_kind, id: row.actor_id },
  action: row.action,
  ...(row.property_id !== null && { propertyId: row.property_id }),
  ...(row.object_kind !== null &&
    row.object_id !== null && {
      object: { kind: row.object_kind, id: row.object_id },
    }),
  ...(row.ground !== null && { ground: row.ground }),
  ...(row.detail_hash !== null && { detailHash: row.detail_hash }),
  prevHash: row.prev_hash,
  keyId: row.key_id,
  hmac: row.hmac,
  ...(row.details && { details: row.details }),
});
