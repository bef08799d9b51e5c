import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Db } from "#kernel/db/index.ts";
import { testDatabase } from "#kernel/db/testing.ts";
import { staysAt } from "../testing.ts";
import map from "./maps/hotel-bookings.json" with { type: "json" };
import type { ImportSummary } from "./options.ts";
import type { Rejection } from "./rejects.ts";

/** 14,938 real bookings that are handed around beside the repository, not in it. */
const FILE = new URL("../../../../shared/data/hotel_bookings_sample.csv.gz", import.meta.url).pathname;
const LINES = 14_938;
/** Bookings for nobody: neither adults nor children, as they stand in the file. */
const FOR_NOBODY = [
  2226, 2411, 3183, 3686, 3710, 4129, 9378, 10333, 10863, 10961, 10997, 12393, 12532, 12812, 12875,
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bellhop-import-"));
});
afterAll(() => rm(folder, { recursive: true }));

const why = existsSync(FILE) ? "" : " (skipped: the file of real bookings is not beside the repository)";

describe.skipIf(why !== "")(`a file of real bookings${why}`, async () => {
  const db = await testDatabase();
  const { stays } = staysAt("2026-11-20T12:00:00Z", db);
  const rejectedFile = () => join(folder, "rejected.ndjson");
  const query = <Row>(text: string) => db.run<Row>({ name: `test.${text.length}`, text }, []);
  let resumed: ImportSummary;

  test("goes on where the importing process was killed, and goes in whole, once", async () => {
    const killedAt = await importAndKill(db, rejectedFile(), 5000);
    const [before] = await query<{ n: number }>("select count(*)::int as n from stays.reservation");
    expect(before?.n).toBeGreaterThan(3000);
    expect(before?.n).toBeLessThan(LINES);

    resumed = await stays.importReservations({ file: FILE, map, rejectedFile: rejectedFile() });
    expect(resumed).toMatchObject({ isFinished: true, lastLine: LINES + 1 });
    expect(resumed.resumedAfterLine).toBeGreaterThanOrEqual(killedAt);
    expect(resumed.counts).toEqual({
      created: LINES - FOR_NOBODY.length,
      changed: 0,
      unchanged: 0,
      rejected: FOR_NOBODY.length,
      leftOut: 0,
    });
  }, 180_000);

  test("has each state as often as the file says", async () => {
    const rows = await query<{
      hotel: string;
      state: string;
      n: number;
    }>(`select p.ref as hotel, r.state, count(*)::int as n
      from stays.reservation r join stays.property p using (property_id) group by 1, 2 order by 1, 2`);
    expect(rows).toEqual([
      { hotel: "city-hotel", state: "cancelled", n: 1620 - 1 },
      { hotel: "city-hotel", state: "checked_out", n: 3272 - 7 },
      { hotel: "city-hotel", state: "no_show", n: 47 },
      { hotel: "resort-hotel", state: "cancelled", n: 6173 - 2 },
      { hotel: "resort-hotel", state: "checked_out", n: 3666 - 5 },
      { hotel: "resort-hotel", state: "no_show", n: 160 },
    ]);
  });

  test("tells each line that did not go in, with its number and reason", async () => {
    const told = (await readFile(rejectedFile(), "utf8"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Rejection);
    expect(told.map(({ line }) => line)).toEqual(FOR_NOBODY);
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set(["stays.party_empty"]));
    expect(told[0]).toMatchObject({
      reason: expect.stringContaining("at least one person"),
      record: { adults: "0" },
    });
  });

  test("keeps what the columns say", async () => {
    const [row] =
      await query(`select guest_country, check_in_date::text, check_out_date::text, adults, children,
      unit_names, price_minor, price_currency, state, booked_at::text, guest_name <> '' as has_name
      from stays.reservation where ref like '%-4'`);
    expect(row).toEqual({
      guest_country: "GB",
      check_in_date: "2015-07-01",
      check_out_date: "2015-07-02",
      adults: 1,
      children: 0,
      unit_names: ["Room type C"],
      price_minor: 7500,
      price_currency: "EUR",
      state: "checked_out",
      booked_at: "2015-06-24 11:00:00+00",
      has_name: true,
    });
  });

  test("announces every reservation once, and each cancellation", async () => {
    const rows = await query<{ type: string; n: number }>(
      "select type, count(*)::int as n from kernel.event group by 1 order by 1",
    );
    expect(rows).toEqual([
      { type: "stays.property_changed", n: 2 },
      { type: "stays.reservation_booked", n: LINES - FOR_NOBODY.length },
      { type: "stays.reservation_cancelled", n: 7793 - 3 },
    ]);
  });

  test("does nothing when it is imported again", async () => {
    const again = await stays.importReservations({ file: FILE, map, rejectedFile: rejectedFile() });
    expect(again).toMatchObject({ wasFinishedBefore: true, counts: resumed.counts });
  });
});

/** Kills the importing process without warning once it has passed `line`; answers with the last line it spoke of. */
async function importAndKill(db: Db, rejectedFile: string, line: number): Promise<number> {
  const program = new URL("./testing/import-process.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [program, db.url, FILE, rejectedFile], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let reached = 0;
  for await (const chunk of child.stdout) {
    reached = Number(String(chunk).trim().split("\n").at(-1));
    if (reached > line) break;
  }
  child.kill("SIGKILL");
  return reached;
}
