import fc from "fast-check";
import { expect, test } from "vitest";
import { kilometresBetween } from "./countries.ts";

test("distances are those of the atlas, roughly", () => {
  expect(kilometresBetween("PT", "ES")).toBeGreaterThan(200);
  expect(kilometresBetween("PT", "ES")).toBeLessThan(600);
  expect(kilometresBetween("PT", "BR")).toBeGreaterThan(7_000);
  expect(kilometresBetween("PT", "BR")).toBeLessThan(8_500);
  expect(kilometresBetween("FJ", "TV")).toBeLessThan(1_500); // across the date line
  expect(kilometresBetween("PT", "PT")).toBe(0);
});

test("a country nobody knows is no distance away from anything", () => {
  expect(kilometresBetween("PT", "ZZ")).toBeUndefined();
});

test("it is as far there as back, and never farther than half around the earth", () => {
  const some = fc.constantFrom("PT", "BR", "SE", "NZ", "US", "JP", "AQ", "FJ", "GL", "ZA");
  fc.assert(
    fc.property(some, some, (a, b) => {
      const km = kilometresBetween(a, b)!;
      expect(km).toBeCloseTo(kilometresBetween(b, a)!, 6);
      expect(km).toBeLessThanOrEqual(20_016);
    }),
  );
});
