import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_PASSAGES, placePassages } from "./report-passages.ts";

const BODY = "Good evening Mira,\n\nyour card   was refused.\nPlease pay at once by transfer.";

test("a part that was copied is found where it stands, however its lines were broken", () => {
  const [passage] = placePassages(BODY, ["your card was refused. Please pay"]);
  expect(BODY.slice(passage!.start, passage!.end)).toBe("your card   was refused.\nPlease pay");
});

test("a part that is not there is kept as it was given, without a place", () => {
  expect(placePassages(BODY, [" send me your PIN "])).toEqual([{ text: "send me your PIN" }]);
});

test("what says nothing and what cannot be kept is left out, and more than five are not asked for", () => {
  expect(placePassages(BODY, ["", " \n", "a\u0000b", "half \ud83d"])).toEqual([]);
  expect(placePassages(BODY, Array<string>(9).fill("pay"))).toHaveLength(MOST_PASSAGES);
});

test("whatever stretch is copied, its place says the same words", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "b", "é", " ", "\n", "\t", "🔑"), maxLength: 40 });
  const told = (text: string) => text.replace(/\s+/gu, " ").trim();
  fc.assert(
    fc.property(words, fc.nat(40), fc.nat(40), (body, from, length) => {
      const copied = [...body].slice(from, from + length).join("");
      for (const { start, end } of placePassages(body, [copied])) {
        expect(start).toBeDefined();
        expect(told(body.slice(start, end))).toBe(told(copied));
      }
    }),
  );
});

test("eighty thousand blanks are no work", () => {
  expect(placePassages(" ".repeat(80_000), ["a a a"])).toEqual([{ text: "a a a" }]);
});
