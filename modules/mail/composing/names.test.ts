import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { businessName, cleanName, cutName, firstName } from "./names.ts";

describe("a guest is called", () => {
  test.each([
    ["Mira Lindqvist", "Mira"],
    ["  Mira\u00a0 Lindqvist ", "Mira"],
    ["Lindqvist, Mira", "Mira"],
    ["Mira,", "Mira"],
    ["MIRA", "MIRA"],
    ["ليلى حداد", "ليلى"],
    ["علی‌رضا رضایی", "علی‌رضا"],
    ["山田太郎", "山田太郎"],
    ["Jean-Luc O’Neill", "Jean-Luc"],
    ["👩‍👩‍👧 Family", "👩‍👩‍👧"],
  ])("by the first name of %s: %s", (name, first) => {
    expect(firstName(name)).toBe(first);
  });

  test.each([
    ["an address", "mira@home.example"],
    ["an address in wide letters", "mira＠home.example"],
    ["an address behind the name", "Mira (mira@home.example)"],
    ["a telephone number", "Mira +351 912 345 678"],
    ["a telephone number in Arabic digits", "ميرا ٩١٢٣٤٥٦٧٨"],
    ["a site", "www.mira.example"],
    ["a link", "https://mira.example"],
    ["nothing that is seen", "\u200b\u202e \u2066"],
    ["nothing", ""],
  ])("A19 not by a name that holds %s", (_, name) => {
    expect(firstName(name)).toBeUndefined();
  });
});

test("A19 a property keeps its year, but not its telephone number", () => {
  expect(businessName("Casa Azul 1890")).toBe("Casa Azul 1890");
  expect(businessName("Casa Azul, tel. 21 345 67 89")).toBeUndefined();
});

test("A21 line ends and controls end no header, A22 marks of direction turn no line", () => {
  expect(cleanName("Casa\r\nBcc: x\u2028\u0000Azul")).toBe("Casa Bcc: x Azul");
  expect(cleanName("\u202eluzA\u202c \u2067Casa\u2069\u200f")).toBe("luzA Casa");
});

test("A22 a name of any length is cut between characters, never in one", () => {
  expect(cutName("👩‍👩‍👧".repeat(3), 2)).toBe("👩‍👩‍👧…");
  expect(cutName("e\u0301".repeat(41), 40)).toBe(`${"e\u0301".repeat(40)}…`);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), (name) => {
      const shown = businessName(name);
      if (shown === undefined) return;
      expect(shown.isWellFormed()).toBe(true);
      expect(shown.length).toBeLessThanOrEqual(60 * 4 + 1);
      expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
