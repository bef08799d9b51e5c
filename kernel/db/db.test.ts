import { sql } from "kysely";
import { expect, test } from "vitest";
import { testDatabase } from "./testing.ts";

const db = await testDatabase();

test("time comes back as Temporal and large numbers as numbers", async () => {
  const { rows } = await sql`select timestamptz '2026-03-29 00:59:59.5+00' as at, date '2026-03-29' as day,
    time '15:00' as time, 9007199254740991::bigint as number, array[date '2026-03-29'] as days`.execute(db.q);
  expect(JSON.parse(JSON.stringify(rows))).toEqual([
    {
      at: "2026-03-29T00:59:59.5Z",
      day: "2026-03-29",
      time: "15:00:00",
      number: Number.MAX_SAFE_INTEGER,
      days: ["2026-03-29"],
    },
  ]);
  expect((rows[0] as { at: unknown }).at).toBeInstanceOf(Temporal.Instant);
});
