import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { ReservationPut } from "../bodies.ts";
import { aPropertyBody, aReservationBody, engine, memberOf, staysAt } from "../testing.ts";

const db = await testDatabase();
const { stays } = staysAt("2026-03-10T12:00:00Z", db);
const { property: casaAzul } = await stays.property.put(engine, "casa-azul", aPropertyBody());
const { property: fyrhuset } = await stays.property.put(
  engine,
  "fyrhuset",
  aPropertyBody({ name: "Fyrhuset" }),
);
const { property: glycines } = await stays.property.put(
  engine,
  "glycines",
  aPropertyBody({ name: "Les Glycines" }),
);
const teo = await memberOf(db, casaAzul.id, "owner");
const both = await memberOf(db, fyrhuset.id, "reception", teo.personId);

beforeAll(async () => {
  const names = ["Mira Lindqvist", "Omar Khalil", "Jan Novák", "José de Sousa", "Zoë O’Brien", "محمد علي"];
  const homes = ["casa-azul", "fyrhuset", "glycines"];
  for (let i = 0; i < 24; i++) {
    const arrival = Temporal.PlainDate.from("2026-03-20").add({ days: Math.floor(i / 3) });
    const body = aReservationBody({
      property: homes[i % 3],
      number: `N${1000 + i}`,
      guest: { name: names[i % names.length] },
      checkInDate: arrival.toString(),
      checkOutDate: arrival.add({ days: 2 }).toString(),
    });
    await stays.reservation.put(engine, `B-${i}`, body as ReservationPut);
  }
  await stays.reservation.cancel(engine, "B-3", {});
});

const numbers = async (
  query: Parameters<typeof stays.reservation.list>[1],
  actor: Parameters<typeof stays.reservation.list>[0] = both,
) => (await stays.reservation.list(actor, query)).items.map((r) => r.number);

describe("a list of reservations", () => {
  test("holds what belongs to the reader's properties, the earliest check-in first", async () => {
    const { items } = await stays.reservation.list(both, {});
    expect(items).toHaveLength(16);
    expect(items.every((r) => r.property.id !== glycines.id)).toBe(true);
    const dates = items.map((r) => r.checkInDate.toString());
    expect(dates).toEqual(dates.toSorted());
    expect(await stays.reservation.list(engine, { limit: 100 })).toMatchObject({ items: { length: 24 } });
  });

  test("goes on where it stopped, over all properties, missing none and showing none twice", async () => {
    const whole = await numbers({});
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await stays.reservation.list(both, { limit: 3, ...(cursor && { cursor }) });
      expect(page.items.length).toBeLessThanOrEqual(3);
      paged.push(...page.items.map((r) => r.number));
      cursor = page.nextCursor;
    } while (cursor);
    expect(paged).toEqual(whole);
  });

  test("can be of one property, by its number or by the engine's own name for it", async () => {
    expect(await numbers({ property: String(casaAzul.id) })).toHaveLength(8);
    expect(await numbers({ property: "casa-azul" }, engine)).toHaveLength(8);
    for (const property of [String(glycines.id), "casa-azul", "99", "1.5"]) {
      await expect(stays.reservation.list(both, { property })).rejects.toMatchObject({
        code: "stays.property_not_found",
      });
    }
  });

  test("can be of the days somebody stays, both ends included", async () => {
    const property = "casa-azul";
    expect(await numbers({ property, from: "2026-03-22", to: "2026-03-22" }, engine)).toEqual([
      "N1000",
      "N1003",
      "N1006",
    ]);
    expect(await numbers({ property, to: "2026-03-20" }, engine)).toEqual(["N1000"]);
    expect(await numbers({ property, from: "2026-03-29" }, engine)).toEqual(["N1021"]);
  });

  test("can be of one state", async () => {
    expect(await numbers({ state: "cancelled" })).toEqual(["N1003"]);
  });

  test.each([
    ["mira", ["N1000", "N1006", "N1012", "N1018"]],
    ["LIND mir", ["N1000", "N1006", "N1012", "N1018"]],
    ["sousa jose", ["N1003", "N1009", "N1015", "N1021"]],
    ["obr", ["N1004", "N1010", "N1016", "N1022"]],
    ["qvist", []],
    ["n 1004", ["N1004"]],
    ["N-1004", ["N1004"]],
    ["100", []],
    ["%", []],
    ["_", []],
    ["—", []],
  ])("finds %j", async (q, expected) => {
    expect(await numbers({ q })).toEqual(expected);
  });

  test("finds an Arabic name as it is typed", async () => {
    expect(await numbers({ q: "محمد" }, engine)).toHaveLength(4);
  });

  test("refuses a cursor that is none of ours", async () => {
    for (const cursor of [
      "x",
      "",
      Buffer.from("2026-02-30 1 0197fa3e-0000-7000-8000-000000000001").toString("base64url"),
    ]) {
      await expect(stays.reservation.list(both, { cursor })).rejects.toMatchObject({
        code: "stays.cursor_unreadable",
      });
    }
  });
});
