import fc from "fast-check";
import { expect, test } from "vitest";
import { isWave } from "./spraying.ts";

const wave = { lightlyTriedAccounts: 400, sources: 120, failed: 700, succeeded: 12 };

test("many accounts with few tries each from many places, hardly any right: a wave", () => {
  expect(isWave(wave)).toBe(true);
});

test("an honest Monday morning is none: many sign in, some forgot their password", () => {
  expect(isWave({ lightlyTriedAccounts: 45, sources: 40, failed: 60, succeeded: 600 })).toBe(false);
});

test("a big house behind one address is none, nor is one account that many sources try", () => {
  expect(isWave({ ...wave, sources: 1 })).toBe(false);
  expect(isWave({ lightlyTriedAccounts: 0, sources: 0, failed: 5_000, succeeded: 0 })).toBe(false);
});

test("more accounts, more sources and more failures never end a wave", () => {
  const more = fc.nat(10_000);
  fc.assert(
    fc.property(more, more, more, (accounts, sources, failed) => {
      expect(
        isWave({
          lightlyTriedAccounts: wave.lightlyTriedAccounts + accounts,
          sources: wave.sources + sources,
          failed: wave.failed + failed,
          succeeded: wave.succeeded,
        }),
      ).toBe(true);
    }),
  );
});
