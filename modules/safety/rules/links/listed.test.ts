import { expect, test } from "vitest";
import { hashOfHost, hostAndOwners, listedHost } from "./listed.ts";

const OURS = ["stays.example", "mail.stays.example"];
const kept = (host: string) => listedHost(host, OURS);

test("a host is looked for by itself and by all it stands under, never by an end that many share", () => {
  expect(hostAndOwners("pay.guests.lagoon.com")).toEqual([
    "pay.guests.lagoon.com",
    "guests.lagoon.com",
    "lagoon.com",
  ]);
  expect(hostAndOwners("lagoon.co.uk")).toEqual(["lagoon.co.uk"]);
  expect(hostAndOwners("casa-azul.github.io")).toEqual(["casa-azul.github.io"]);
  expect(hostAndOwners("192.0.2.7")).toEqual(["192.0.2.7"]);
});

test("what is kept is one form of a host", () => {
  expect(kept("WWW.Lagoon-Arrivals.com")).toBe("lagoon-arrivals.com");
  expect(kept("xn--caf-dma.fr")).toBe("xn--caf-dma.fr");
  expect(kept("198.51.100.9")).toBe("198.51.100.9");
});

test("an entry never closes our own house, a shared place, a suffix, or somebody's own network", () => {
  for (const host of [
    "stays.example",
    "github.com",
    "bit.ly",
    "github.io",
    "co.uk",
    "localhost",
    "10.0.0.1",
    "",
    "a b",
  ])
    expect(kept(host), host).toBeUndefined();
});

test("a stranger's name at a builder of sites is theirs, and can be listed", () => {
  expect(kept("verify-booking.netlify.app")).toBe("verify-booking.netlify.app");
});

test("hosts are kept as hashes of sixteen bytes", () => {
  expect(hashOfHost("lagoon-arrivals.com")).toHaveLength(16);
  expect(hashOfHost("lagoon-arrivals.com")).not.toEqual(hashOfHost("lagoon-arrivals.org"));
});
