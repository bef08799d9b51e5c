import { describe, expect, test } from "vitest";
import { at, day } from "#kernel/time.ts";
import { aProperty, aReservation } from "../testing.ts";
import { planReservation, RESERVATION_FIELDS, type ReservationSaid } from "./reservation-plan.ts";

const now = at("2026-03-10T12:00:00Z");
const casaAzul = aProperty();
const mira = aReservation();
const said = (differently: Partial<ReservationSaid> = {}): ReservationSaid => {
  const { guest, checkInDate, checkOutDate, party, units, price, bookedAt } = mira;
  return { guest, checkInDate, checkOutDate, party, units, price, bookedAt, ...differently };
};
const plan = (differently: Partial<ReservationSaid> = {}, existing = mira) =>
  planReservation(said(differently), existing, casaAzul, now);

describe("a booking engine that speaks of a reservation", () => {
  test("books it by speaking of it first", () => {
    const { bookedAt: _, ...first } = said();
    expect(planReservation(first, undefined, casaAzul, now)).toMatchObject({
      may: true,
      details: { state: "booked", bookedAt: now },
      changed: RESERVATION_FIELDS,
    });
  });

  test("changes nothing by saying the same again, with or without what may be left out", () => {
    expect(plan()).toMatchObject({ may: true, changed: [] });
    expect(plan({ bookedAt: undefined, state: "booked" })).toMatchObject({ may: true, changed: [] });
  });

  test.each<[Partial<ReservationSaid>, string]>([
    [{ checkOutDate: day("2026-03-30") }, "dates"],
    [{ party: { adults: 2, children: 1 } }, "party"],
    [{ units: [{ name: "Garden flat" }] }, "units"],
    [{ price: { minor: 41_201n, currency: "EUR" } }, "price"],
    [{ price: undefined }, "price"],
    [{ guest: { ...mira.guest, phone: "+46 70 000 00 00" } }, "guest"],
    [{ state: "cancelled" as const }, "state"],
  ])("learns what changed: %o is a change of %s", (differently, field) => {
    expect(plan(differently)).toMatchObject({ may: true, changed: [field] });
  });

  test("cancels now unless it says when, and not again by saying so twice", () => {
    expect(plan({ state: "cancelled" })).toMatchObject({ details: { cancelledAt: now } });
    const cancelledAt = at("2026-03-09T08:00:00Z");
    expect(plan({ cancelledAt })).toMatchObject({ details: { state: "cancelled", cancelledAt } });
    const cancelled = aReservation({ cancelledAt });
    expect(plan({ state: "cancelled" }, cancelled)).toMatchObject({ changed: [], details: { cancelledAt } });
    expect(plan({}, cancelled)).toMatchObject({ changed: [], details: { state: "cancelled", cancelledAt } });
  });

  test("may still correct the facts of a cancelled reservation without reviving it", () => {
    const cancelled = aReservation({ cancelledAt: "2026-03-09T08:00:00Z" });
    expect(plan({ guest: { ...mira.guest, name: "Mira Berg" } }, cancelled)).toMatchObject({
      changed: ["guest"],
      details: { state: "cancelled" },
    });
    expect(plan({ state: "booked" }, cancelled)).toMatchObject({ because: "reservation_cancelled" });
    const again = plan({ state: "booked", bookedAt: at("2026-03-10T11:00:00Z") }, cancelled);
    expect(again).toMatchObject({ may: true, changed: ["state", "booked_at"], details: { state: "booked" } });
    expect(again).not.toHaveProperty("details.cancelledAt");
  });

  test.each([
    [{ checkOutDate: day("2026-03-24") }, "dates_out_of_order"],
    [{ party: { adults: 0, children: 0 } }, "party_empty"],
    [{ guest: { name: "Mira", language: "swedish!" } }, "language_unknown"],
    [{ guest: { name: "Mira", country: "QQ" } }, "country_unknown"],
    [{ state: "booked" as const, cancelledAt: at("2026-03-01T00:00:00Z") }, "cancellation_contradicted"],
    [{ cancelledAt: at("2026-01-31T00:00:00Z") }, "cancelled_before_booked"],
    [{ cancelledAt: at("2026-03-10T12:05:01Z") }, "instant_in_future"],
    [{ bookedAt: at("2026-03-10T12:05:01Z") }, "instant_in_future"],
  ])("is refused what cannot be: %j is %s", (differently, because) => {
    expect(plan(differently)).toMatchObject({ may: false, because });
  });

  test("may book a day without a night", () => {
    expect(plan({ checkOutDate: day("2026-03-25") })).toMatchObject({ may: true });
  });
});

describe("a guest whose language nobody told", () => {
  const guest = { name: "Mira" };
  test("is taken to speak the language of their country", () => {
    const first = planReservation(said({ guest: { ...guest, country: "SE" } }), undefined, casaAzul, now);
    expect(first).toMatchObject({ details: { guest: { language: "sv" } } });
  });
  test("else the first language of the property", () => {
    const first = planReservation(said({ guest }), undefined, casaAzul, now);
    expect(first).toMatchObject({ details: { guest: { language: "pt" } } });
  });
  test("else keeps the one we know", () => {
    expect(plan({ guest: { ...mira.guest, language: undefined } })).toMatchObject({ changed: [] });
  });
});
