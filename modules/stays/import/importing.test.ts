import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { day } from "#kernel/time.ts";
import type { PropertyPut } from "../bodies.ts";
import { aPropertyBody, engine, staysAt } from "../testing.ts";
import type { ImportOptions } from "./options.ts";
import type { Rejection } from "./rejects.ts";

const db = await testDatabase();
const { stays, heard, clock } = staysAt("2026-03-10T12:00:00Z", db);
let folder: string;
let serial = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bellhop-import-"));
  await stays.property.put(engine, "casa-azul", aPropertyBody());
});
afterAll(() => rm(folder, { recursive: true }));

async function importText(
  text: string | Buffer,
  options: Partial<ImportOptions> & { readonly name?: string } = {},
) {
  const { name = `file-${++serial}.csv`, ...more } = options;
  const file = join(folder, name);
  await writeFile(file, text);
  heard.length = 0;
  return stays.importReservations({ source: engine.source, ...more, file });
}
const rejections = async (path: string | undefined): Promise<Rejection[]> =>
  (await readFile(path!, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const HEAD =
  "id,property,number,pin,guest.name,guest.country,checkInDate,checkOutDate,party.adults,units,price.amount,price.currency";
const row = (id: string, differently = "") =>
  differently || `${id},casa-azul,,,Mira Lindqvist,SE,2026-04-01,2026-04-03,2,Sea flat; Attic,120.50,EUR`;

describe("a file with our own names for columns", () => {
  test("goes in without a mapping, and is the engine's own to go on with", async () => {
    const summary = await importText(`${HEAD}\n${row("I-1")}\n${row("I-2")}\n`);
    expect(summary).toMatchObject({ isFinished: true, lastLine: 3, counts: { created: 2, rejected: 0 } });
    expect(summary.rejectedFile).toBeUndefined();
    expect(await stays.reservation.get(engine, "I-1")).toMatchObject({
      guest: { name: "Mira Lindqvist", language: "sv" },
      units: [{ name: "Sea flat" }, { name: "Attic" }],
      price: { minor: 12_050n, currency: "EUR" },
      state: "booked",
    });
    expect(heard.map(({ type }) => type)).toEqual(["stays.reservation_booked", "stays.reservation_booked"]);
  });

  test("may be packed, a list or a line each", async () => {
    const body = (id: string) => ({
      id,
      property: "casa-azul",
      guest: { name: "Omar Khalil", country: "EGY" },
      checkInDate: "2026-04-01",
      checkOutDate: "2026-04-03",
      party: { adults: 2, children: 1 },
      units: [{ name: "Attic" }],
    });
    const country = { ...body("J-0"), guest: { name: "Omar Khalil", country: "EG" } };
    const packed = gzipSync(JSON.stringify([country, { ...country, id: "J-1" }]));
    expect((await importText(packed, { name: "list.json.gz" })).counts).toMatchObject({ created: 2 });
    const lines = `${JSON.stringify({ ...country, id: "J-2" })}\n${JSON.stringify(body("J-3"))}\n`;
    const summary = await importText(lines, { name: "lines.ndjson" });
    expect(summary.counts).toMatchObject({ created: 1, rejected: 1 });
    expect(await rejections(summary.rejectedFile)).toMatchObject([
      {
        line: 2,
        code: "stays.line_incomplete",
        faults: [{ pointer: "/guest/country" }],
        record: { id: "J-3" },
      },
    ]);
  });

  test("tells each bad line with its number and reason, while the good ones go in", async () => {
    await importText(`${HEAD}\nT-0,casa-azul,NUMBER-1,,Jan,,2026-04-01,2026-04-02,1,Attic,,\n`);
    const summary = await importText(
      [
        HEAD,
        row("R-1"),
        row("", "R-2,casa-azul,,,Mira,SE,2026-04-31,2026-05-02,2,Attic,,"),
        row("", "R-3,casa-azul,,,Mira,SE,2026-04-05,2026-04-02,2,Attic,,"),
        row("", "R-4,nowhere,,,Mira,SE,2026-04-01,2026-04-02,2,Attic,,"),
        row("", "R-5,casa-azul,number 1,,Mira,SE,2026-04-01,2026-04-02,2,Attic,,"),
        row("", "R-6,casa-azul,,,,SE,2026-04-01,2026-04-02,2,Attic,,"),
        row("", "R-7,casa-azul,,,Mira,SE,2026-04-01,2026-04-02,two,Attic,,"),
        row("", ",casa-azul,,,Mira,SE,2026-04-01,2026-04-02,2,Attic,,"),
        "R-9,too,short",
        row("", "R-10,casa-azul,,,Mira\u0000,SE,2026-04-01,2026-04-02,2,Attic,,"),
        row("R-11"),
      ].join("\n"),
    );
    expect(summary.counts).toMatchObject({ created: 2, rejected: 9 });
    expect((await rejections(summary.rejectedFile)).map(({ line, code }) => [line, code])).toEqual([
      [3, "stays.line_value_unexpected"],
      [4, "stays.dates_out_of_order"],
      [5, "stays.property_not_found"],
      [6, "stays.number_taken"],
      [7, "stays.line_incomplete"],
      [8, "stays.line_value_unexpected"],
      [9, "stays.line_incomplete"],
      [10, "stays.line_unreadable"],
      [11, "stays.line_unreadable"],
    ]);
    for (const { reason } of await rejections(summary.rejectedFile)) expect(reason).toMatch(/^\S.{20}/);
    expect(await stays.reservation.get(engine, "R-11")).toBeDefined();
  });

  test("imported twice changes nothing; with a change it changes that", async () => {
    const text = `${HEAD}\n${row("D-1")}\n${row("D-2")}\n`;
    await importText(text, { name: "twice.csv" });
    expect(await importText(text, { name: "twice.csv" })).toMatchObject({ wasFinishedBefore: true });
    const again = await importText(text, { name: "twice.csv", again: true });
    expect(again.counts).toMatchObject({ created: 0, unchanged: 2 });
    const changed = await importText(text.replace("2026-04-03", "2026-04-04"), { name: "twice.csv" });
    expect(changed.counts).toMatchObject({ changed: 1, unchanged: 1 });
    expect(heard).toMatchObject([{ type: "stays.reservation_changed", payload: { changed: ["dates"] } }]);
  });

  test("may speak of one reservation twice; the second word is about the first", async () => {
    const summary = await importText(
      `${HEAD}\n${row("S-1")}\n${row("S-1").replace("2026-04-03", "2026-04-05")}\n`,
    );
    expect(summary.counts).toMatchObject({ created: 1, changed: 1 });
  });

  test("goes to a property of ours when we say so", async () => {
    const { property } = await stays.property.put(engine, "into", aPropertyBody({ name: "Les Glycines" }));
    const summary = await importText(
      "id,guest.name,checkInDate,checkOutDate,party.adults,units\nX,Jan,2026-04-01,2026-04-02,1,Studio\n",
      {
        source: "paper",
        into: property.id,
      },
    );
    expect(summary).toMatchObject({
      counts: { created: 1 },
      properties: [{ property: { name: "Les Glycines" } }],
    });
    await expect(importText(`${HEAD}\n`, { into: 99 as typeof property.id })).rejects.toMatchObject({
      code: "stays.property_not_found",
    });
  });

  test("stops behind a batch when asked to, and goes on from there", async () => {
    const text = `${HEAD}\n${Array.from({ length: 10 }, (_, at) => row(`A-${at}`)).join("\n")}\n`;
    const stop = new AbortController();
    const progress: number[] = [];
    const first = await importText(text, {
      name: "stopped.csv",
      batchLines: 4,
      signal: stop.signal,
      onProgress: ({ line, bytesTotal }) => {
        expect(bytesTotal).toBe(text.length);
        progress.push(line);
        stop.abort();
      },
    });
    expect(first).toMatchObject({ isFinished: false, counts: { created: 4 } });
    expect(progress).toEqual([5]);
    const second = await importText(text, { name: "stopped.csv", batchLines: 4 });
    expect(second).toMatchObject({ isFinished: true, resumedAfterLine: 5, counts: { created: 10 } });
  });
});

describe("a mapping", () => {
  const inn: PropertyPut & { ref: string } = { ...aPropertyBody({ name: "The Inn" }), ref: "the-inn" };
  const map = {
    source: "pms",
    empty: ["-"],
    shiftFrom: "2016-01-04",
    properties: { "Inn A": inn },
    reservation: {
      id: "no",
      property: "hotel",
      "guest.name": { join: ["given", "family"] },
      checkInDate: { date: "from", as: "DD.MM.YYYY" },
      checkOutDate: { plusDays: [{ date: "from", as: "DD.MM.YYYY" }, "nights"] },
      "party.adults": "people",
      units: { value: "Room" },
      "price.amount": { product: ["rate", "nights"] },
      "price.currency": { value: "EUR" },
      state: { value: "checked_out" },
      bookedAt: { minusDays: [{ date: "from", as: "DD.MM.YYYY" }, { value: 30 }] },
    },
  };
  const text =
    "no;hotel;given;family;from;nights;people;rate\n1;Inn A;Zoë;O’Brien;04.01.2016;2;2;99,333\n2;Inn B;Jan;-;04.01.2016;2;2;50\n";

  test("makes the properties it describes, and fields of columns", async () => {
    const summary = await importText(text, { map, source: undefined as never });
    expect(summary).toMatchObject({
      counts: { created: 1, rejected: 1 },
      properties: [{ ref: "the-inn", isNew: true, property: { name: "The Inn" } }],
    });
    const pms = { ...engine, source: "pms" };
    const [found] = await db.run<{
      guest_name: string;
      price_minor: number;
      booked_at: Temporal.Instant;
      check_out_date: Temporal.PlainDate;
    }>(
      {
        name: "t.pms",
        text: "select guest_name, price_minor, booked_at, check_out_date from stays.reservation where source = $1",
      },
      [pms.source],
    );
    expect(found).toMatchObject({ guest_name: "Zoë O’Brien", price_minor: 19_867 });
    expect(found?.check_out_date.toString()).toBe("2016-01-06");
    expect(found?.booked_at.toString()).toBe("2015-12-05T12:00:00Z");
  });

  test("can choose lines by their property, by the file's word or the mapping's", async () => {
    for (const only of ["Inn A", "the-inn"]) {
      const summary = await importText(text, {
        map: { ...map, source: `only-${only.length}` },
        source: undefined as never,
        only,
      });
      expect(summary.counts).toMatchObject({ created: 1, rejected: 0, leftOut: 1 });
    }
  });

  test("moves old days to the present", async () => {
    const summary = await importText(text, {
      map: { ...map, source: "moved" },
      source: undefined as never,
      shiftTo: day("2026-03-10"),
      only: "Inn A",
    });
    expect(summary.counts).toMatchObject({ created: 1 });
    const [found] = await db.run<{ from: string; state: string }>(
      {
        name: "t.moved",
        text: "select check_in_date::text as from, state from stays.reservation where source = 'moved'",
      },
      [],
    );
    expect(found).toEqual({ from: "2026-03-09", state: "checked_in" });
    const { shiftFrom: _, ...fixed } = map;
    await expect(importText(text, { map: fixed, shiftTo: day("2026-03-10") })).rejects.toMatchObject({
      code: "stays.map_shift_missing",
    });
  });

  test.each<[object, string, object]>([
    [
      { reservation: { ...map.reservation, "guest.shoes": "x" } },
      "stays.map_unreadable",
      { at: "/reservation/guest.shoes" },
    ],
    [{ reservation: { id: "no" } }, "stays.map_unreadable", { at: "/reservation" }],
    [{ source: "Not A Name" }, "stays.map_unreadable", { at: "/source" }],
    [{ colour: "blue" }, "stays.map_unreadable", { at: "/colour" }],
    [{ encoding: "klingon" }, "stays.map_unreadable", { at: "/encoding" }],
    [
      { properties: { "Inn A": { ref: "inn", name: "The Inn" } } },
      "stays.map_unreadable",
      { at: "/properties/Inn A/address" },
    ],
    [{ properties: { "Inn A": { ...inn, timeZone: "Mars/Base" } } }, "stays.time_zone_unknown", {}],
    [
      { reservation: { ...map.reservation, pin: "secret" } },
      "stays.map_column_missing",
      { missing: ["secret"] },
    ],
  ])("is refused before the first line when %j is wrong with it", async (differently, code, params) => {
    const wrong = { ...map, source: "wrong", ...differently };
    await expect(importText(text, { map: wrong, source: undefined as never })).rejects.toMatchObject({
      code,
      params,
    });
    clock.set("2026-03-10T12:00:00Z");
  });
});
