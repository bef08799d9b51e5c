import { expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import { aStay } from "../testing.ts";
import { guestMayEnterUntil } from "./guest-entry.ts";

test("a guest may come in until the end of the 365th day after check-out, on the property's calendar", () => {
  expect(guestMayEnterUntil(aStay({ checkOutDate: "2026-03-28" }))).toEqual(at("2027-03-28T23:00:00Z"));
});

test("or after the property's day of the cancellation, however late it was in the evening", () => {
  const stay = aStay({ cancelledAt: "2026-06-30T23:30:00Z" }); // already 1 July in Lisbon
  expect(guestMayEnterUntil(stay)).toEqual(at("2027-07-01T23:00:00Z"));
});
