/** What stands in angle brackets, and what never becomes an address. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readParameters, readPath } from "./paths.ts";

describe("a sender", () => {
  test.each([
    ["<>", ""],
    ["<mira@guest.example>", "mira@guest.example"],
    ["  <Mira+trip@GUEST.Example>", "Mira+trip@guest.example"],
    ["<mira.@guest.example>", "mira.@guest.example"],
    ["<mira..lund@guest.example>", "mira..lund@guest.example"],
    ['<"mira"@guest.example>', "mira@guest.example"],
    ['<"mira \\"m\\" lund"@guest.example>', '"mira \\"m\\" lund"@guest.example'],
    ["<mira@[203.0.113.5]>", "mira@[203.0.113.5]"],
    ["<mira@[IPv6:2001:db8::1]>", "mira@[ipv6:2001:db8::1]"],
    ["<prvs=1234=mira@under_score.example>", "prvs=1234=mira@under_score.example"],
  ])("%s is read", (text, address) => {
    expect(readPath(text, "sender")).toEqual({ address, rest: "" });
  });

  test.each([
    ["", "syntax"],
    ["mira@guest.example", "syntax"],
    ["<mira@guest.example", "syntax"],
    ["<mira@guest.example>SIZE=1", "syntax"],
    ["<mira@guest.example> >", undefined],
    ["<mira@>", "syntax"],
    ["<@guest.example>", "source_route"],
    ["<@a.example:mira@guest.example>", "source_route"],
    ["<mira>", "no_domain"],
    ["<postmaster>", "no_domain"],
    ["<mira@good.example@evil.example>", "syntax"],
    ["<mira@good.example(x)evil.example>", "syntax"],
    ['<"mira@good.example"@evil.example>', "syntax"],
    ['<"mira>"@guest.example>', "syntax"],
    ['<""@guest.example>', "syntax"],
    ["<mira lund@guest.example>", "syntax"],
    ["<mira@-guest.example>", "syntax"],
    ["<mira@guest.example.>", "syntax"],
    ["<mira@[203.0.113.5>", "syntax"],
    ["<m\u00ec@guest.example>", "not_ascii"],
    [`<${"a".repeat(243)}@guest.example>`, "too_long"],
  ])("%s is not", (text, fault) => {
    expect(readPath(text, "sender")).toMatchObject(
      fault ? { fault } : { address: "mira@guest.example", rest: " >" },
    );
  });
});

test("whatever is read has one @ outside of quotes, no brackets, no control characters, and a domain", () => {
  const unit = fc.constantFrom(
    "<",
    ">",
    "@",
    '"',
    "\\",
    ".",
    ":",
    " ",
    "a",
    "-",
    "[",
    "]",
    "é",
    "(",
    ",",
    "=",
    "b.example",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 24 }), (junk) => {
      const path = readPath(`<${junk}`, "recipient");
      if ("fault" in path || path.address === "postmaster") return;
      expect(path.address.replaceAll(/[^@]/g, "")).toBe("@");
      expect(path.address).toMatch(/^[^<>\p{Cc}]+@[^@\s"]+$/u);
    }),
    { numRuns: 2000 },
  );
});

test("80 KB of anything are read as quickly as a line", () => {
  for (const unit of ["a", "a.", '"', "\\", " ", "@", "<", "-"]) {
    const begin = performance.now();
    readPath(`<${unit.repeat(80_000)}`, "sender");
    readPath(`<a@${unit.repeat(80_000)}`, "sender");
    readPath(`<"${unit.repeat(80_000)}`, "sender");
    readParameters(` ${unit.repeat(80_000)}`);
    expect(performance.now() - begin).toBeLessThan(200);
  }
});

test("parameters have a name, one value or none, and come once", () => {
  expect([...(readParameters(" SIZE=10  body=8BITMIME X-odd") ?? [])]).toEqual([
    ["SIZE", "10"],
    ["BODY", "8BITMIME"],
    ["X-ODD", true],
  ]);
  for (const odd of [" SIZE=1 size=2", " =1", " SIZE=", " a=b=c", " é=1"])
    expect(readParameters(odd)).toBeUndefined();
});
