import { expect, test } from "vitest";
import { readBookingFilter } from "./filter.ts";

const read = (query: string) => readBookingFilter(new URLSearchParams(query), "2026-12-10");

test("the list opens with those who are here and those who come", () => {
  expect(read("")).toEqual({ from: "2026-12-10" });
  expect(read("property=1001")).toEqual({ property: "1001", from: "2026-12-10" });
});

test("who searches, or asks for all, is not kept to the days ahead", () => {
  expect(read("q=Lina")).toEqual({ q: "Lina" });
  expect(read("from=")).toEqual({});
});

test("a day, a state or a property that nobody could mean is left out", () => {
  expect(read("from=tomorrow&to=2026-12-1&state=lost&property=x")).toEqual({});
});
