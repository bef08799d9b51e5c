import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalsOf, decimalText, parseMoney } from "./money.ts";

test("amounts are read exactly in the currency's own unit", () => {
  expect(parseMoney("149.50", "EUR")).toEqual({ minor: 14950n, currency: "EUR" });
  expect(parseMoney("149.5", "EUR")?.minor).toBe(14950n);
  expect(parseMoney("1200", "JPY")?.minor).toBe(1200n);
  expect(parseMoney("-0.015", "EUR")?.minor).toBe(-2n);
  expect(parseMoney("1e3", "EUR")).toBeUndefined();
  expect(decimalsOf("KWD")).toBe(3);
});

test("an amount written out reads back as the same amount", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
      fc.constantFrom("EUR", "JPY", "KWD", "SEK"),
      (minor, currency) => {
        expect(parseMoney(decimalText({ minor, currency }), currency)).toEqual({ minor, currency });
      },
    ),
  );
});
