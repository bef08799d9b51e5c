import fc from "fast-check";
import { expect, test } from "vitest";
import { readFrom } from "../rules/sender/read-from.ts";
import { readFromTwice } from "./differential.ts";

test.each([
  "mira@home.example",
  "Mira <Mira@Home.example>",
  "Lund, Mira <mira@home.example>",
  "mira@home.example <mira@home.example>",
  "Mira (a guest)\r\n <mira@home.example> (at home)",
  "=?utf-8?q?Mira_L=C3=BCnd?= <mira@home.example>",
  "mira@münchen.example",
  '"x@evil.example x"@home.example',
])("%s is read alike by both", (field) => {
  expect(readFromTwice([field])).toEqual(readFrom([field]));
  expect(readFromTwice([field]).ok).toBe(true);
});

test("what our own reader refuses stays refused, whatever the other makes of it", () => {
  expect(readFromTwice(["<<mira@home.example>>"])).toEqual({ ok: false, because: "from_malformed" });
  expect(readFromTwice([])).toEqual({ ok: false, because: "no_from" });
});

test("A31: what both readers read stands in the field as it is, glued from nothing", () => {
  const pieces = fc.constantFrom(
    "mira@home.example",
    "<teo@evil.example>",
    "teo@evil.example",
    "Mira",
    '"',
    "\\",
    "(",
    ")",
    "<",
    ">",
    ",",
    " ",
    "=?utf-8?q?a?=",
    "[",
    "]",
    ".",
    "\t",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
      const field = parts.join("");
      const twice = readFromTwice([field]);
      if (twice.ok) expect(field.toLowerCase()).toContain(twice.address.toLowerCase());
    }),
  );
});
