import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import type { StoredSigns } from "../types/proof.ts";
import {
  decideLinks,
  isImpossible,
  isStrange,
  type KnownPlace,
  signsAt,
  signsOfArrival,
} from "./sign-in-signs.ts";

const now = at("2026-05-01T09:00:00Z");
const lisbon = { country: "PT", network: "Lisbon Fibre" };
const saoPaulo = { country: "BR", network: "Paulista Net" };
const known = (confirmations = 1): KnownPlace[] => [{ ...lisbon, confirmations }];
const arrival = { now, isNewDevice: false, known: known() };

describe("an arrival", () => {
  test("at a known place says nothing", () => {
    expect(signsOfArrival({ ...arrival, place: lisbon })).toEqual([]);
  });

  test("by a new browser, in a new country, in another network of the same country: each is a sign", () => {
    expect(signsOfArrival({ ...arrival, place: lisbon, isNewDevice: true })).toEqual(["acct.new_device"]);
    expect(signsOfArrival({ ...arrival, place: saoPaulo })).toEqual(["acct.new_country"]);
    const mobile = { country: "PT", network: "Tagus Mobile" };
    expect(signsOfArrival({ ...arrival, place: mobile })).toEqual(["acct.network_change"]);
  });

  test("at an unknown place, or of somebody we never saw anywhere, says nothing of places", () => {
    expect(signsOfArrival({ ...arrival, place: undefined })).toEqual([]);
    expect(signsOfArrival({ ...arrival, known: [], place: saoPaulo })).toEqual([]);
  });

  test("on an honest trip, Lisbon to São Paulo in ten hours, is a new country and nothing more (S9)", () => {
    const last = { place: lisbon, at: now.subtract({ hours: 10 }) };
    expect(signsOfArrival({ ...arrival, place: saoPaulo, last })).toEqual(["acct.new_country"]);
  });

  test("in São Paulo an hour after Lisbon is not possible", () => {
    const last = { place: lisbon, at: now.subtract({ hours: 1 }) };
    expect(signsOfArrival({ ...arrival, place: saoPaulo, last })).toEqual([
      "acct.new_country",
      "acct.impossible_travel",
    ]);
  });

  test("from a network where the person proved themselves twice says nothing, however often it flips (S10)", () => {
    const vpn = { country: "NL", network: "Quiet Tunnel", isVpn: true };
    const places = [...known(2), { ...vpn, confirmations: 2 }];
    for (let day = 0; day < 30; day++) {
      const last = { place: day % 2 ? vpn : lisbon, at: now.subtract({ minutes: 5 }) };
      const place = day % 2 ? lisbon : vpn;
      expect(signsOfArrival({ ...arrival, known: places, place, last })).toEqual([]);
    }
    const unconfirmed = [...known(2), { ...vpn, confirmations: 1 }];
    const last = { place: lisbon, at: now.subtract({ minutes: 5 }) };
    expect(signsOfArrival({ ...arrival, known: unconfirmed, place: vpn, last })).toContain(
      "acct.impossible_travel",
    );
  });
});

describe("travel", () => {
  test("to a neighbour is always possible, as middles of countries say little there", () => {
    const spain = { country: "ES", network: "x" };
    expect(isImpossible({ place: lisbon, at: now }, { place: spain, at: now })).toBe(false);
  });

  test("that is possible stays possible with more time", () => {
    const some = fc.constantFrom("PT", "BR", "SE", "NZ", "US", "JP", "ZZ");
    fc.assert(
      fc.property(some, some, fc.nat(3_000), fc.nat(3_000), (from, to, minutes, more) => {
        const a = { place: { country: from, network: "a" }, at: now };
        const b = (later: number) => ({
          place: { country: to, network: "b" },
          at: now.add({ minutes: later }),
        });
        if (!isImpossible(a, b(minutes))) expect(isImpossible(a, b(minutes + more))).toBe(false);
      }),
    );
  });
});

describe("what is kept with a session", () => {
  const stored: StoredSigns = {
    since: { "acct.new_device": now, "acct.impossible_travel": now, "acct.factor_changed": now },
    isVpn: false,
  };

  test("weighs as long as it says something: a day for places and devices, three for factors", () => {
    expect(signsAt(stored, now)).toEqual([
      { id: "acct.new_device", points: 20 },
      { id: "acct.impossible_travel", points: 50 },
      { id: "acct.factor_changed", points: 30 },
    ]);
    expect(signsAt(stored, now.add({ hours: 24 }))).toEqual([{ id: "acct.factor_changed", points: 30 }]);
    expect(signsAt(stored, now.add({ hours: 72 }))).toEqual([]);
  });

  test("weighs half where people hide their place, as far as it is about places", () => {
    expect(signsAt({ ...stored, isVpn: true }, now)).toEqual([
      { id: "acct.new_device", points: 20 },
      { id: "acct.impossible_travel", points: 25 },
      { id: "acct.factor_changed", points: 30 },
    ]);
  });

  test("links wait a day at a strange place, whatever was proved", () => {
    const noLinksUntil = now.add({ hours: 24 });
    const strange = { since: {}, isVpn: false, noLinksUntil };
    for (const isProved of [true, false]) {
      const proof = { isProved, wasProved: isProved };
      expect(decideLinks(strange, { ...proof, now })).toEqual({
        ...{ may: false, because: "new_place", until: noLinksUntil },
      });
      expect(decideLinks(strange, { ...proof, now: noLinksUntil })).toEqual({ may: true });
    }
  });

  test("links want a proof on a new device and under heavy signs, and under light ones none", () => {
    const under = (id: "acct.new_device" | "acct.sprayed" | "acct.new_country") => ({
      ...{ since: { [id]: now }, isVpn: false },
    });
    const refused = { may: false, because: "step_up_needed" };
    const never = { isProved: false, wasProved: false, now };
    for (const id of ["acct.new_device", "acct.sprayed"] as const) {
      expect(decideLinks(under(id), never)).toEqual(refused);
      expect(decideLinks(under(id), { isProved: true, wasProved: true, now })).toEqual({ may: true });
    }
    expect(decideLinks(under("acct.new_country"), never)).toEqual({ may: true });
    const earlier = { ...never, wasProved: true };
    expect(decideLinks(under("acct.new_device"), earlier)).toEqual({ may: true }); // only the first link is asked about
    expect(decideLinks(under("acct.sprayed"), earlier)).toEqual(refused);
  });

  test("a place is strange when both country and network are new, and something is known at all", () => {
    expect(isStrange(saoPaulo, known())).toBe(true);
    expect(isStrange({ ...saoPaulo, country: "PT" }, known())).toBe(false);
    expect(isStrange(saoPaulo, [])).toBe(false);
    expect(isStrange(undefined, known())).toBe(false);
  });
});
