import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at, day } from "#kernel/time.ts";
import { RESERVATION_STATES, type ReservationState } from "../types.ts";
import { decideState } from "./reservation-state.ts";

const arrival = {
  bookedAt: at("2026-02-01T10:00:00Z"),
  checkInDate: day("2026-03-25"),
  timeZone: "Europe/Lisbon",
};
const duringTheStay = at("2026-03-26T12:00:00Z");
const change = (from: ReservationState, to: ReservationState, more = {}) => ({
  ...arrival,
  from: { state: from, ...(from === "cancelled" && { cancelledAt: at("2026-03-01T09:00:00Z") }) },
  to,
  ...more,
});

describe("a reservation", () => {
  test.each([
    ["booked", "checked_in", "the guest arrives"],
    ["checked_in", "checked_out", "the guest leaves"],
    ["booked", "checked_out", "the engine only tells at the end"],
    ["booked", "no_show", "nobody came"],
    ["booked", "cancelled", "it is cancelled"],
    ["checked_in", "booked", "somebody was checked in by mistake"],
    ["no_show", "checked_in", "they came after midnight after all"],
    ["no_show", "cancelled", "the fee is waived"],
    ["checked_out", "checked_in", "the guest stays on"],
  ] as const)("goes from %s to %s: %s", (from, to, _why) => {
    expect(decideState(change(from, to), duringTheStay)).toEqual({ may: true });
  });

  test.each([
    ["checked_in", "cancelled"],
    ["checked_in", "no_show"],
    ["checked_out", "cancelled"],
    ["checked_out", "no_show"],
    ["checked_out", "booked"],
    ["no_show", "checked_out"],
  ] as const)("does not go from %s to %s", (from, to) => {
    expect(decideState(change(from, to), duringTheStay)).toEqual({
      may: false,
      because: "state_not_reachable",
      from,
      to,
    });
  });

  test("cannot be checked in, left or missed before its first day begins at the property", () => {
    const eve = at("2026-03-24T23:59:59Z"); // the 25th begins at midnight UTC: Lisbon keeps winter time until the 29th
    for (const to of ["checked_in", "checked_out", "no_show"] as const) {
      expect(decideState(change("booked", to), eve)).toEqual({
        may: false,
        because: "stay_not_begun",
        beginsAt: at("2026-03-25T00:00:00Z"),
      });
      expect(decideState(change("booked", to), at("2026-03-25T00:00:00Z"))).toEqual({ may: true });
    }
  });
});

describe("a cancelled reservation", () => {
  test("does not come back by the request that booked it, arriving late", () => {
    expect(decideState(change("cancelled", "booked"), duringTheStay)).toEqual({
      may: false,
      because: "reservation_cancelled",
      cancelledAt: at("2026-03-01T09:00:00Z"),
    });
  });

  test("comes back when it is booked again, later than it was cancelled", () => {
    const again = change("cancelled", "booked", { bookedAt: at("2026-03-01T09:00:00.001Z") });
    expect(decideState(again, duringTheStay)).toEqual({ may: true });
  });

  test("comes back only as booked", () => {
    fc.assert(
      fc.property(fc.constantFrom(...RESERVATION_STATES), (to) => {
        const again = change("cancelled", to, { bookedAt: at("2026-03-02T00:00:00Z") });
        const may = to === "booked" || to === "cancelled";
        expect(decideState(again, duringTheStay).may).toBe(may);
      }),
    );
  });
});

test("saying the same state again is always possible once its day has come", () => {
  for (const state of RESERVATION_STATES) {
    expect(decideState(change(state, state), duringTheStay)).toEqual({ may: true });
  }
});
