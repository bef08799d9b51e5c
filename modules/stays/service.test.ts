import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { locatedId } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import type { ReservationPut } from "./bodies.ts";
import { aPropertyBody, aReservationBody, engine, memberOf, staysAt } from "./testing.ts";

const db = await testDatabase();
const { stays, clock, heard } = staysAt("2026-03-10T12:00:00Z", db);
const put = (ref: string, differently = {}) =>
  stays.reservation.put(
    engine,
    ref,
    aReservationBody({ number: undefined, ...differently }) as ReservationPut,
  );

const { property: casaAzul } = await stays.property.put(engine, "casa-azul", aPropertyBody());
const teo = await memberOf(db, casaAzul.id, "owner");
const stranger = await memberOf(db, 1, "owner");
let serial = 0;
const newRef = () => `B-${++serial}`;
beforeEach(() => {
  clock.set("2026-03-10T12:00:00Z");
  heard.length = 0;
});

describe("a property", () => {
  test("has a number of seven digits and version 1 of its house rules", () => {
    expect(String(casaAzul.id)).toMatch(/^[1-9]\d{6}$/);
    expect(casaAzul).toMatchObject({ houseRules: { version: 1 }, languages: ["pt"] });
  });

  test("is made once by two who say the same at the same moment", async () => {
    const all = await Promise.all(
      [1, 2, 3, 4].map(() => stays.property.put(engine, "fyrhuset", aPropertyBody())),
    );
    expect(new Set(all.map(({ property }) => property.id)).size).toBe(1);
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(heard.map((event) => event.type)).toEqual(["stays.property_changed"]);
  });

  test("draws its number again when somebody has it", async () => {
    const digits = casaAzul.id - 1_000_000;
    const draws = [digits, digits, 4_242_424];
    const { stays: unlucky } = staysAt("2026-03-10T12:00:00Z", db, { random: () => draws.shift()! });
    const { property } = await unlucky.property.put(engine, "unlucky", aPropertyBody());
    expect(property.id).toBe(5_242_424);
    expect(await unlucky.property.get(engine, "unlucky")).toEqual(property);
  });

  test("tells what changed, and nothing when nothing did", async () => {
    await stays.property.put(engine, "casa-azul", aPropertyBody());
    expect(heard).toEqual([]);
    const settings = { houseRules: { ...rules, note: "Please ring twice." }, checkInUntil: "22:00" };
    const changed = await stays.property.changeSettings(teo, String(casaAzul.id), settings);
    expect(changed).toMatchObject({ houseRules: { version: 2, note: "Please ring twice." } });
    expect(heard).toMatchObject([{ payload: { isNew: false, changed: ["times", "house_rules"] } }]);
    expect(await stays.property.get(teo, String(casaAzul.id))).toEqual(changed);
  });

  test("is not there for those who do not belong to it", async () => {
    await expect(stays.property.get(stranger, String(casaAzul.id))).rejects.toMatchObject({
      code: "stays.property_not_found",
    });
    await expect(stays.property.changeSettings(stranger, String(casaAzul.id), {})).rejects.toMatchObject({
      code: "stays.property_not_found",
    });
    const other = { ...engine, source: "other-engine" };
    await expect(stays.property.get(other, "casa-azul")).rejects.toMatchObject({
      code: "stays.property_not_found",
    });
  });

  test("is looked at but not changed by who may only read", async () => {
    const reader = await memberOf(db, casaAzul.id, "read_only");
    expect(await stays.property.get(reader, String(casaAzul.id))).toMatchObject({ name: "Casa Azul" });
    await expect(stays.property.changeSettings(reader, String(casaAzul.id), {})).rejects.toMatchObject({
      code: "accounts.not_permitted",
    });
  });

  test("keeps its zone once somebody has booked", async () => {
    await stays.property.put(engine, "movable", aPropertyBody());
    await stays.property.put(engine, "movable", aPropertyBody({ timeZone: "Europe/Madrid" }));
    await put(newRef(), { property: "movable" });
    await expect(stays.property.put(engine, "movable", aPropertyBody())).rejects.toMatchObject({
      code: "stays.time_zone_fixed",
      params: { from: "Europe/Madrid", to: "Europe/Lisbon" },
    });
  });
});

describe("a reservation", () => {
  test("is booked with a number and a PIN of ours, which is told once", async () => {
    const ref = newRef();
    const first = await put(ref, { pin: undefined });
    expect(first).toMatchObject({
      isNew: true,
      reservation: { state: "booked", number: expect.stringMatching(/^\d{10}$/) },
    });
    expect(first.pin).toMatch(/^\d{6}$/);
    const again = await put(ref, { pin: undefined });
    expect(again).toEqual({ isNew: false, reservation: first.reservation });
    expect(heard.map((event) => event.type)).toEqual(["stays.reservation_booked"]);
  });

  test("is made once by many who say the same at the same moment", async () => {
    const ref = newRef();
    const all = await Promise.all(Array.from({ length: 8 }, () => put(ref, { number: "4827 105 936" })));
    expect(new Set(all.map(({ reservation }) => reservation.id)).size).toBe(1);
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(heard.map((event) => event.type)).toEqual(["stays.reservation_booked"]);
  });

  test("is read back as it was written", async () => {
    const ref = newRef();
    const { reservation } = await put(ref);
    expect(await stays.reservation.get(engine, ref)).toEqual(reservation);
    expect(
      await stays.reservation.get(teo, locatedId({ propertyId: casaAzul.id, id: reservation.id })),
    ).toEqual(reservation);
    expect(reservation).toMatchObject({
      checkInDate: Temporal.PlainDate.from("2026-03-25"),
      price: { minor: 41_200n, currency: "EUR" },
      bookedAt: at("2026-02-01T10:00:00Z"),
      origin: { source: "test-engine", ref },
    });
  });

  test("booked now is shown with the instant that is kept", async () => {
    clock.set("2026-03-10T12:00:00.123456789Z");
    const ref = newRef();
    const { reservation } = await put(ref, { bookedAt: undefined });
    expect(reservation.bookedAt).toEqual(at("2026-03-10T12:00:00.123Z"));
    expect(await stays.reservation.get(engine, ref)).toEqual(reservation);
  });

  test("tells what changed", async () => {
    const ref = newRef();
    await put(ref);
    await put(ref, { checkOutDate: "2026-03-30", price: undefined });
    await put(ref, { checkOutDate: "2026-03-30", price: undefined });
    expect(heard.slice(1)).toMatchObject([
      { type: "stays.reservation_changed", payload: { changed: ["dates", "price"] } },
    ]);
    expect((await stays.reservation.get(engine, ref)).price).toBeUndefined();
  });

  test("has a number nobody else has, however it is spaced", async () => {
    await put(newRef(), { number: "DBX-1001" });
    const second = newRef();
    await expect(put(second, { number: "dbx 1001" })).rejects.toMatchObject({ code: "stays.number_taken" });
    await expect(stays.reservation.get(engine, second)).rejects.toMatchObject({
      code: "stays.reservation_not_found",
    });
    await put(second, { number: "DBX-1002" });
    await expect(put(second, { number: "DBX-1003" })).rejects.toMatchObject({ code: "stays.number_fixed" });
  });

  test("stays at its property", async () => {
    const ref = newRef();
    await stays.property.put(engine, "elsewhere", aPropertyBody());
    await put(ref);
    await expect(put(ref, { property: "elsewhere" })).rejects.toMatchObject({ code: "stays.property_fixed" });
    await expect(put(newRef(), { property: "nowhere" })).rejects.toMatchObject({
      code: "stays.property_not_found",
    });
  });

  test("is cancelled once", async () => {
    const ref = newRef();
    await put(ref);
    const cancelled = await stays.reservation.cancel(engine, ref, {});
    expect(cancelled).toMatchObject({ state: "cancelled", cancelledAt: clock.now() });
    clock.advance({ hours: 1 });
    expect(await stays.reservation.cancel(engine, ref, {})).toEqual(cancelled);
    expect(await put(ref)).toEqual({ reservation: cancelled, isNew: false });
    expect(heard.map((event) => event.type)).toEqual([
      "stays.reservation_booked",
      "stays.reservation_changed",
      "stays.reservation_cancelled",
    ]);
    await expect(put(ref, { state: "booked" })).rejects.toMatchObject({
      code: "stays.reservation_cancelled",
    });
    const again = await put(ref, { state: "booked", bookedAt: "2026-03-10T13:00:00Z" });
    expect(again.reservation).toMatchObject({ state: "booked" });
    expect(again.reservation.cancelledAt).toBeUndefined();
  });

  test("cannot be cancelled once the guest is there", async () => {
    const ref = newRef();
    await put(ref);
    clock.set("2026-03-26T09:00:00Z");
    await put(ref, { state: "checked_in" });
    await expect(stays.reservation.cancel(engine, ref, {})).rejects.toMatchObject({
      code: "stays.state_not_reachable",
      params: { from: "checked_in", to: "cancelled" },
    });
  });

  test("lets its guest in by number and PIN, and by nothing else", async () => {
    const { reservation } = await put(newRef(), { number: "3141 592 653", pin: "2718" });
    const now = clock.now();
    expect(await stays.guests.findByNumberAndPin("3141-592-653", "2718", now)).toMatchObject({
      propertyId: casaAzul.id,
      reservationId: reservation.id,
      guestId: reservation.guest.id,
      enterUntil: at("2027-03-28T23:00:00Z"),
    });
    for (const [number, pin] of [
      ["3141592653", "2719"],
      ["3141592654", "2718"],
      ["", "2718"],
      ["3141592653", ""],
    ] as const) {
      expect(await stays.guests.findByNumberAndPin(number, pin, now)).toBeUndefined();
    }
    expect(
      await stays.guests.findByNumberAndPin("3141592653", "2718", at("2027-03-28T23:00:00Z")),
    ).toBeUndefined();
  });

  test("may get another PIN, which ends the old one and is no news to anybody", async () => {
    const ref = newRef();
    await put(ref, { number: "X-100", pin: "1111" });
    heard.length = 0;
    await put(ref, { number: "X-100", pin: "2222" });
    expect(heard).toEqual([]);
    expect(await stays.guests.findByNumberAndPin("x100", "1111", clock.now())).toBeUndefined();
    expect(await stays.guests.findByNumberAndPin("x100", "2222", clock.now())).toBeDefined();
  });

  test("lets its guest in by a link of the present version", async () => {
    const { reservation } = await put(newRef());
    const link = (await stays.guests.linkOf({ propertyId: casaAzul.id, id: reservation.id }))!;
    expect(await stays.guests.findByLink(link, clock.now())).toMatchObject({ reservationId: reservation.id });
    expect(await stays.guests.findByLink({ ...link, version: 2 }, clock.now())).toBeUndefined();
  });

  test("shows its guest the house rules that held when it was booked", async () => {
    const { reservation } = await put(newRef());
    const before = (await stays.property.get(teo, String(casaAzul.id))).houseRules;
    await stays.property.changeSettings(teo, String(casaAzul.id), {
      houseRules: { ...rules, pets: "allowed" },
    });
    const mira = {
      kind: "guest",
      propertyId: casaAzul.id,
      reservationId: reservation.id,
      guestId: reservation.guest.id,
    } as const;
    const stay = await stays.guestStay({ ...mira, sessionId: "s" as never });
    expect(stay.houseRules).toEqual(before);
    expect(stay.property.houseRules.version).toBe(before.version + 1);
  });
});

const rules = {
  pets: "on_request",
  smoking: "outside",
  parties: "not_allowed",
  children: "welcome",
} as const;
