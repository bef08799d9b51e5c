/** SQL of imports: how far each file has come, and reservations by the hundred. */

import { sql } from "kysely";
import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Reservation } from "../types.ts";
import { newRow, reservationOf } from "./reservations.ts";
import type { Tables as StaysTables } from "./tables.ts";

type Tables = StaysTables & {
  "stays.import_run": {
    import_key: string;
    file_name: string;
    source: string;
    lines_done: number;
    created_count: number;
    changed_count: number;
    unchanged_count: number;
    rejected_count: number;
    left_out_count: number;
    started_at: Instant;
    finished_at: Instant | null;
  };
};

export type Counts = {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly leftOut: number;
};
export type ImportRun = { readonly linesDone: number; readonly counts: Counts; readonly isFinished: boolean };

/** How far the import with this key has come; begun when it is new. */
export async function beginRun(
  q: Queries,
  key: string,
  { fileName, source, now }: { fileName: string; source: string; now: Instant },
): Promise<ImportRun> {
  await q
    .withTables<Tables>()
    .insertInto("stays.import_run")
    .values({
      import_key: key,
      file_name: fileName,
      source,
      lines_done: 0,
      created_count: 0,
      changed_count: 0,
      unchanged_count: 0,
      rejected_count: 0,
      left_out_count: 0,
      started_at: now,
      finished_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return getRun(q, key);
}

async function getRun(q: Queries, key: string): Promise<ImportRun> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("stays.import_run")
    .where("import_key", "=", key)
    .selectAll()
    .executeTakeFirstOrThrow();
  return {
    linesDone: row.lines_done,
    counts: {
      created: row.created_count,
      changed: row.changed_count,
      unchanged: row.unchanged_count,
      rejected: row.rejected_count,
      leftOut: row.left_out_count,
    },
    isFinished: row.finished_at !== null,
  };
}

/** The run, locked until commit. */
export async function lockRun(tx: Tx, key: string): Promise<ImportRun> {
  await tx
    .withTables<Tables>()
    .selectFrom("stays.import_run")
    .where("import_key", "=", key)
    .select("import_key")
    .forUpdate()
    .execute();
  return getRun(tx, key);
}

export async function saveRun(
  q: Queries,
  key: string,
  { linesDone, counts }: Omit<ImportRun, "isFinished">,
): Promise<void> {
  await q
    .withTables<Tables>()
    .updateTable("stays.import_run")
    .where("import_key", "=", key)
    .set({
      lines_done: linesDone,
      created_count: counts.created,
      changed_count: counts.changed,
      unchanged_count: counts.unchanged,
      rejected_count: counts.rejected,
      left_out_count: counts.leftOut,
    })
    .execute();
}

export async function finishRun(q: Queries, key: string, now: Instant): Promise<void> {
  await q
    .withTables<Tables>()
    .updateTable("stays.import_run")
    .where("import_key", "=", key)
    .set({ finished_at: now })
    .execute();
}

/** Forgets how far it came, so that the file is gone through again. */
export async function restartRun(q: Queries, key: string): Promise<void> {
  await q.withTables<Tables>().deleteFrom("stays.import_run").where("import_key", "=", key).execute();
}

type Ref = string;
type Found = { readonly reservation: Reservation; readonly pinHash: Buffer | undefined };

/** Reservations that `source` calls by these names, locked until commit. */
export async function lockByNames(tx: Tx, source: string, refs: readonly Ref[]): Promise<Map<Ref, Found>> {
  const names = await tx
    .withTables<Tables>()
    .selectFrom("stays.external_ref")
    .where("source", "=", source)
    .where("kind", "=", "reservation")
    .where("ref", "=", sql<string>`any(${[...refs]}::text[])`)
    .select(["ref", "property_id", "reservation_id"])
    .execute();
  const found = new Map<Ref, Found>();
  for (const [propertyId, of] of Map.groupBy(names, (name) => name.property_id)) {
    const rows = await tx
      .withTables<Tables>()
      .selectFrom("stays.reservation")
      .where("property_id", "=", propertyId)
      .where(
        "reservation_id",
        "=",
        sql<Id<"reservation">>`any(${of.map((name) => name.reservation_id)}::uuid[])`,
      )
      .selectAll()
      .orderBy("reservation_id")
      .forUpdate()
      .execute();
    for (const row of rows)
      found.set(row.ref, { reservation: reservationOf(row), pinHash: row.pin_hash ?? undefined });
  }
  return found;
}

export type NumberAsked = {
  readonly numberKey: string;
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
};

/** Takes numbers for new reservations; answers with those who got theirs. */
export async function claimNumbers(tx: Tx, asked: readonly NumberAsked[]): Promise<Set<Id<"reservation">>> {
  if (asked.length === 0) return new Set();
  const { rows } = await sql<{ reservation_id: Id<"reservation"> }>`
insert into stays.reservation_number (number_key, property_id, reservation_id)
select * from unnest(
  ${asked.map((one) => one.numberKey)}::text[],
  ${asked.map((one) => one.propertyId)}::bigint[],
  ${asked.map((one) => one.reservationId)}::uuid[])
on conflict do nothing returning reservation_id`.execute(tx);
  return new Set(rows.map((row) => row.reservation_id));
}

/** Takes names for new reservations; false when one of them was taken by somebody else meanwhile. */
export async function claimNames(tx: Tx, reservations: readonly Reservation[]): Promise<boolean> {
  if (reservations.length === 0) return true;
  const { rows } = await sql<{ ref: string }>`
insert into stays.external_ref (source, kind, ref, property_id, reservation_id)
select n.source, 'reservation', n.ref, n.property_id, n.reservation_id
from unnest(
  ${reservations.map((one) => one.origin.source)}::text[],
  ${reservations.map((one) => one.origin.ref)}::text[],
  ${reservations.map((one) => one.propertyId)}::bigint[],
  ${reservations.map((one) => one.id)}::uuid[]) as n (source, ref, property_id, reservation_id)
on conflict do nothing returning ref`.execute(tx);
  return rows.length === reservations.length;
}

export type NewReservation = { readonly reservation: Reservation; readonly pinHash: Buffer | undefined };

/** Writes new reservations of one property in one statement. */
export async function insertReservations(
  tx: Tx,
  all: readonly NewReservation[],
  now: Instant,
): Promise<void> {
  if (all.length === 0) return;
  const rows = all.map(({ reservation, pinHash }) => newRow(reservation, pinHash, now));
  const json = JSON.stringify(rows, (_, value) =>
    isBytes(value) ? `\\x${Buffer.from(value.data).toString("hex")}` : value,
  );
  await sql`insert into stays.reservation
select * from jsonb_populate_recordset(null::stays.reservation, ${json}::jsonb)`.execute(tx);
}

/** How `JSON.stringify` shows a Buffer. */
const isBytes = (value: unknown): value is { data: number[] } =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  value.type === "Buffer" &&
  "data" in value;
