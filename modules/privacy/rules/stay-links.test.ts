import fc from "fast-check";
import { expect, test } from "vitest";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { readStayLink, stayLink } from "./stay-links.ts";

const of = {
  propertyId: 1001 as PropertyId,
  reservationId: "0199d3e6-0000-7000-8000-000000000001" as Id<"reservation">,
};
const KEY = "k".repeat(40);

test("a link opens what it was made for, with our key, and nothing else", () => {
  const link = stayLink("opt_out", of, KEY);
  expect(readStayLink("opt_out", link, KEY)).toEqual(of);
  expect(readStayLink("certificate", link, KEY)).toBeUndefined();
  expect(readStayLink("opt_out", link, "j".repeat(40))).toBeUndefined();
  expect(readStayLink("opt_out", link.replace("1001", "1002"), KEY)).toBeUndefined();
});

test("no text that we did not make is a link", () => {
  fc.assert(fc.property(fc.string(), (text) => readStayLink("opt_out", text, KEY) === undefined));
  const made = stayLink("opt_out", of, KEY);
  fc.assert(
    fc.property(fc.nat(made.length - 1), fc.constantFrom("A", "b", "-", "0"), (at, letter) => {
      const changed = made.slice(0, at) + letter + made.slice(at + 1);
      fc.pre(changed !== made);
      expect(readStayLink("opt_out", changed, KEY)).toBeUndefined();
    }),
  );
});
