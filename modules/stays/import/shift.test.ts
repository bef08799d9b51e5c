import { describe, expect, test } from "vitest";
import { at, day } from "#kernel/time.ts";
import { aReservation } from "../testing.ts";
import { shifted, weeksBetween } from "./shift.ts";

const present = { now: at("2026-11-20T12:00:00Z"), timeZone: "Europe/Lisbon" };
const stay = (checkInDate: string, checkOutDate: string, more = {}) => ({
  ...aReservation({ checkInDate, checkOutDate, bookedAt: "2015-06-01T11:00:00Z" }),
  ...more,
});
const YEARS = weeksBetween(day("2016-09-01"), day("2026-11-20"));

test("a file is moved by whole weeks: a weekend stays a weekend", () => {
  expect(YEARS % 7).toBe(0);
  expect(day("2016-09-01").add({ days: YEARS }).toString()).toBe("2026-11-19");
  const moved = shifted(stay("2016-09-02", "2016-09-04"), YEARS, present)!;
  expect([moved.checkInDate.dayOfWeek, moved.checkOutDate.dayOfWeek]).toEqual([5, 7]);
});

test("an hour stays that hour of the day, in summer and winter", () => {
  const moved = shifted(
    stay("2015-07-01", "2015-07-03", { bookedAt: at("2015-06-01T11:00:00Z") }),
    7 * 26,
    present,
  )!;
  expect(moved.bookedAt?.toString()).toBe("2015-11-30T12:00:00Z");
});

describe("what would lie ahead has not happened", () => {
  test.each([
    ["2016-08-20", "2016-08-25", "checked_out", "checked_out"],
    ["2016-09-01", "2016-09-05", "checked_out", "checked_in"],
    ["2016-09-02", "2016-09-05", "checked_out", "booked"],
    ["2016-09-20", "2016-09-25", "no_show", "booked"],
    ["2016-08-20", "2016-08-25", "no_show", "no_show"],
  ] as const)("%s to %s, %s, is %s", (checkIn, checkOut, state, expected) => {
    expect(shifted(stay(checkIn, checkOut, { state }), YEARS, present)).toMatchObject({ state: expected });
  });

  test("a cancellation of tomorrow is none yet, one of yesterday is", () => {
    const cancelled = (cancelledAt: string) =>
      shifted(
        stay("2016-10-01", "2016-10-03", { state: "cancelled", cancelledAt: at(cancelledAt) }),
        YEARS,
        present,
      )!;
    expect(cancelled("2016-09-03T12:00:00Z")).toMatchObject({ state: "booked" });
    expect(cancelled("2016-09-03T12:00:00Z").cancelledAt).toBeUndefined();
    expect(cancelled("2016-09-01T12:00:00Z")).toMatchObject({ state: "cancelled" });
  });

  test("and what is booked only tomorrow is left out", () => {
    expect(
      shifted(stay("2016-12-01", "2016-12-03", { bookedAt: at("2016-09-03T12:00:00Z") }), YEARS, present),
    ).toBeUndefined();
  });
});
