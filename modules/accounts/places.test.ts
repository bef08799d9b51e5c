/** The contract of places, held against the table's reader and the fake of other tests. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_PLACES, placesAt, placesOf } from "./places.ts";
import { fakePlaces } from "./testing.ts";

const LISBON = { country: "PT", network: "Lisbon Fibre" };
const TUNNEL = { country: "NL", network: "Quiet Tunnel", isVpn: true };
const TABLE = [
  { range: "203.0.113.0/24", ...LISBON },
  { range: "198.51.100.0/24", country: "NL", network: "Quiet Tunnel", vpn: true },
];

describe.each([
  ["the table's reader", placesOf(TABLE)],
  ["the fake", fakePlaces({ "203.0.113.7": LISBON, "198.51.100.7": TUNNEL })],
])("%s", (_name, places) => {
  test("knows the country and the network of an address, and whether places are hidden there", () => {
    expect(places.lookup("203.0.113.7")).toEqual(LISBON);
    expect(places.lookup("198.51.100.7")).toEqual(TUNNEL);
  });

  test("knows nothing of any other address, nor of what is none", () => {
    for (const ip of ["192.0.2.7", "2001:db8::7", "", "nowhere"]) expect(places.lookup(ip)).toBeUndefined();
  });
});

describe("a table", () => {
  test("may have networks within each other: the narrowest counts, also between two others", () => {
    const places = placesOf([
      { range: "10.0.0.0/8", country: "PT", network: "wide" },
      { range: "10.1.0.0/16", country: "ES", network: "narrow" },
      { range: "10.1.2.0/24", country: "FR", network: "narrowest" },
      { range: "10.200.0.0/16", country: "SE", network: "other" },
    ]);
    const network = (ip: string) => places.lookup(ip)?.network;
    expect(["10.0.0.1", "10.1.0.1", "10.1.2.9", "10.1.3.0", "10.2.0.0"].map(network)).toEqual([
      ...["wide", "narrow", "narrowest", "narrow", "wide"],
    ]);
    expect(["10.200.1.1", "10.201.0.0", "10.255.255.255", "11.0.0.0"].map(network)).toEqual([
      ...["other", "wide", "wide", undefined],
    ]);
  });

  test("reads IPv6, and IPv4 that is written as IPv6", () => {
    const places = placesOf([...TABLE, { range: "2001:db8:7::/48", country: "SE", network: "Fyr" }]);
    expect(places.lookup("2001:db8:7:ffff::1")).toEqual({ country: "SE", network: "Fyr" });
    expect(places.lookup("2001:db8:8::1")).toBeUndefined();
    expect(places.lookup("::ffff:203.0.113.9")).toEqual(LISBON);
    expect(places.lookup("fe80::1%eth0")).toBeUndefined();
  });

  test("finds in any set of networks the narrowest that holds the address", () => {
    const aRange = fc.record({ start: fc.nat(255), length: fc.integer({ min: 24, max: 32 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(aRange, {
          maxLength: 12,
          selector: (r) => `${r.start >> (32 - r.length)}/${r.length}`,
        }),
        fc.nat(255),
        (ranges, last) => {
          const table = ranges.map(({ start, length }) => ({
            range: `192.0.2.${start}/${length}`,
            ...{ country: "PT", network: `${start >> (32 - length)}/${length}` },
          }));
          const holding = ranges
            .filter(({ start, length }) => start >> (32 - length) === last >> (32 - length))
            .toSorted((a, b) => b.length - a.length)[0];
          const expected = holding && `${holding.start >> (32 - holding.length)}/${holding.length}`;
          expect(placesOf(table).lookup(`192.0.2.${last}`)?.network).toBe(expected);
        },
      ),
    );
  });

  test("names the entry it cannot read, and a house without one knows no place", () => {
    const broken = [...TABLE, { range: "203.0.113.0/33", ...LISBON }];
    expect(() => placesOf(broken)).toThrow("entry 3 of the table of networks cannot be read: 203.0.113.0/33");
    expect(placesAt("/nowhere/places.json")).toBe(NO_PLACES);
  });
});
