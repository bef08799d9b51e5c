import { expect, test } from "vitest";
import { coveredBytes } from "./covered-bytes.ts";
import { readRawHeader } from "./raw-header.ts";

const RAW = Buffer.from("X-Note: 1\r\nX-Note:  2\r\nFrom : Mira\r\n <mira@home.example> \r\n\r\n");

function covered(names: readonly string[], text: string, form: "simple" | "relaxed" = "simple"): string {
  const byName = Map.groupBy(readRawHeader(RAW)!.fields, ({ name }) => name);
  const own = { field: { name: "dkim-signature", start: 0, end: 0 }, text };
  return coveredBytes(RAW, byName, names, own, form).toString("latin1");
}

test("the fields stand in the order of h=, the lowest of a name first, and the signature last without a line end", () => {
  const names = ["from", "x-note", "cc", "x-note", "x-note"];
  expect(covered(names, "S: b=1\r\n", "simple")).toBe(
    "From : Mira\r\n <mira@home.example> \r\nX-Note:  2\r\nX-Note: 1\r\nS: b=",
  );
  expect(covered(names, "S:  a=1;\r\n\tb=1\r\n", "relaxed")).toBe(
    "from:Mira <mira@home.example>\r\nx-note:2\r\nx-note:1\r\ns:a=1; b=",
  );
});

test.each([
  ["S: v=1; b=abc", "S: v=1; b="],
  ["S: b=abc; v=1", "S: b=; v=1"],
  ["S:b = a b\r\n\tc ; v=1", "S:b =; v=1"],
  ["S: v=1;\r\n\tb\r\n =\r\n abc\r\n ;bh=b=;x=;b=", "S: v=1;\r\n\tb\r\n =;bh=b=;x=;b="],
  ["S: bb=1; z=b=2; ab=3; B=abc", "S: bb=1; z=b=2; ab=3; B="],
  ["S: v=1", "S: v=1"],
])("of %j only what is behind b= is taken out: %j", (text, expected) => {
  expect(covered([], text)).toBe(expected);
});

test("blanks without end before what is no value cost nothing", () => {
  for (const piece of [" ", ";", "; ", "b", ";b", "; b "]) {
    const text = `S: ${piece.repeat(200_000)}`;
    expect(covered([], text)).toBe(text);
  }
});
