import fc from "fast-check";
import { expect, test } from "vitest";
import { pseudonymised } from "./pseudonymising.ts";

test("names go, and what is hidden keeps its place in the words", () => {
  const body = "Mira: call [number] for Mira";
  const marks = [{ start: 11, end: 19 }];
  const names = [
    { start: 0, end: 4 },
    { start: 24, end: 28 },
  ];
  const { body: after, marks: moved } = pseudonymised({ body, marks }, names, "Guest 1");
  expect(after).toBe("Guest 1: call [number] for Guest 1");
  expect(after.slice(moved[0]!.start, moved[0]!.end)).toBe("[number]");
});

test("a mark covers the same words before and after, whatever is replaced around it", () => {
  const words = fc.array(
    fc.record({ as: fc.constantFrom("name", "mark", "plain"), length: fc.integer({ min: 1, max: 9 }) }),
  );
  fc.assert(
    fc.property(words, fc.string(), (pieces, instead) => {
      let body = "";
      const of = { name: [], mark: [], plain: [] } as Record<string, { start: number; end: number }[]>;
      for (const [index, { as, length }] of pieces.entries()) {
        const start = body.length;
        body += String.fromCodePoint(97 + (index % 26)).repeat(length);
        of[as]!.push({ start, end: body.length });
      }
      const { body: after, marks } = pseudonymised({ body, marks: of.mark! }, of.name!, instead);
      expect(marks.map(({ start, end }) => after.slice(start, end))).toEqual(
        of.mark!.map(({ start, end }) => body.slice(start, end)),
      );
    }),
  );
});
