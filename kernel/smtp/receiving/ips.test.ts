/** Which addresses are the same, count as one, or are trusted. */

import { expect, test } from "vitest";
import { plainIp, sourceOf, trustIn } from "./ips.ts";

test("S22 an IPv4 address is one however it is dressed", () => {
  expect(plainIp("203.0.113.5")).toBe("203.0.113.5");
  expect(plainIp("::ffff:203.0.113.5")).toBe("203.0.113.5");
  expect(plainIp("::FFFF:cb00:7105")).toBe("203.0.113.5");
  expect(plainIp("2001:DB8::5")).toBe("2001:db8::5");
  expect(plainIp("")).toBe("");
});

test("a source is an IPv4 address, or the 64 bits that a customer has", () => {
  expect(sourceOf("203.0.113.5")).toBe("203.0.113.5");
  const home = "2001:db8:0:12::/64";
  for (const ip of [
    "2001:db8:0:12::1",
    "2001:db8:0:12:ffff:1:2:3",
    "2001:0db8:0000:0012:0:0:0:1",
    "2001:db8:0:12::",
  ]) {
    expect(sourceOf(ip)).toBe(home);
  }
  expect(sourceOf("2001:db8:0:13::1")).not.toBe(home);
  expect(sourceOf("::1")).toBe("0:0:0:0::/64");
  expect(sourceOf("")).toBe("");
});

test("trust is given to addresses and networks, and to nobody by default", () => {
  const trusts = trustIn(["192.0.2.7", "10.0.0.0/8", "2001:db8::/32"]);
  expect(["192.0.2.7", "10.9.8.7", "2001:db8::1"].map(trusts)).toEqual([true, true, true]);
  expect(["192.0.2.8", "11.0.0.1", "2001:db9::1", "", "mx.example"].map(trusts)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(trustIn()("127.0.0.1")).toBe(false);
  expect(() => trustIn(["mx.example"])).toThrow(RangeError);
  expect(() => trustIn(["10.0.0.0/99"])).toThrow(RangeError);
});
