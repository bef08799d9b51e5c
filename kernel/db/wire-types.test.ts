/** How values travel: time as Temporal both ways, bigints as numbers that are exact. */

import { sql } from "kysely";
import { expect, test } from "vitest";
import { testDatabase } from "./testing.ts";

const db = await testDatabase();
const written = (value: unknown) => JSON.parse(JSON.stringify(value));

test("time comes back as Temporal and large numbers as numbers", async () => {
  const { rows } = await sql<{ at: unknown }>`select timestamptz '2026-03-29 00:59:59.5+00' as at,
    date '2026-03-29' as day, time '15:00' as time, timestamp '2026-03-29 02:30' as local,
    9007199254740991::bigint as number, array[date '2026-03-29', null] as days, array[1, 2]::bigint[] as numbers,
    12.50::numeric as price`.execute(db.q);
  expect(rows[0]?.at).toBeInstanceOf(Temporal.Instant);
  expect(written(rows[0])).toEqual({
    at: "2026-03-29T00:59:59.5Z",
    day: "2026-03-29",
    time: "15:00:00",
    local: "2026-03-29T02:30:00",
    number: Number.MAX_SAFE_INTEGER,
    days: ["2026-03-29", null],
    numbers: [1, 2],
    price: "12.50",
  });
});

test("what goes in as Temporal, alone or in an array, comes out the same, to the microsecond", async () => {
  const at = Temporal.Instant.from("2026-05-01T12:00:00.123456Z");
  const day = Temporal.PlainDate.from("2026-05-01");
  const time = Temporal.PlainTime.from("15:30");
  const statement = {
    name: "test.wire",
    text: "select $1::timestamptz as at, $2::date as day, $3::time as time, $4::date[] as days, $5::timestamptz as none",
  };
  const [row] = await db.run(statement, [at, day, time, [day], null]);
  expect(written(row)).toEqual(written({ at, day, time, days: [day], none: null }));
});

test("JSON goes in as an object and comes back as one; bytes and texts stay what they are", async () => {
  const statement = {
    name: "test.json",
    text: "select $1::jsonb as json, $2::bytea as bytes, $3::text[] as texts",
  };
  const [row] = await db.run(statement, [{ party: [2, 1] }, Buffer.from("Mira"), ['"', "{}", ""]]);
  expect(row).toEqual({ json: { party: [2, 1] }, bytes: Buffer.from("Mira"), texts: ['"', "{}", ""] });
});

test("a bigint that no number can hold exactly is an error, not another number", async () => {
  await expect(sql`select 9007199254740993::bigint`.execute(db.q)).rejects.toThrow("too large to be exact");
});
