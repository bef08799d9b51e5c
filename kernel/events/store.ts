/** SQL of events. */

import { type Db, hotStatement, type Queries, runIn } from "../db/index.ts";
import type { Id, PropertyId } from "../ids.ts";
import type { Instant } from "../time.ts";

/** What `kernel.announce` writes beside the payload, for a function that calls it from inside a hot write. */
export type Announcement = {
  readonly eventId: Id<"event">;
  readonly occurredAt: Instant;
  readonly bucket: number;
  readonly jobIds: readonly Id<"job">[];
  readonly jobKinds: readonly string[];
};

const ANNOUNCE = hotStatement("kernel.announce", "select kernel.announce($1, $2, $3, $4, $5, $6, $7, $8)");

const FIND = hotStatement(
  "kernel.find_event",
  "select type, payload, occurred_at from kernel.event where property_id = $1 and event_id = $2",
);

type New = { type: string; propertyId: PropertyId; payload: object };

export async function insertEvent(
  tx: Queries,
  { type, propertyId, payload }: New,
  a: Announcement,
): Promise<void> {
  await runIn(tx, ANNOUNCE, [
    propertyId,
    a.eventId,
    type,
    payload,
    a.occurredAt,
    a.bucket,
    a.jobIds,
    a.jobKinds,
  ]);
}

type Found = { readonly type: string; readonly payload: object; readonly occurredAt: Instant };

export async function findEvent(
  db: Db,
  propertyId: PropertyId,
  eventId: Id<"event">,
): Promise<Found | undefined> {
  type Row = { type: string; payload: object; occurred_at: Instant };
  const [row] = await db.run<Row>(FIND, [propertyId, eventId]);
  return row && { type: row.type, payload: row.payload, occurredAt: row.occurred_at };
}
