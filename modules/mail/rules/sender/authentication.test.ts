import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AuthResult } from "../../types/authentication.ts";
import { decideAuthentication } from "./authentication.ts";

const SEALERS = ["forwarder.example", "lists.example"];

type Changes = {
  dmarc?: Partial<AuthResult["dmarc"]>;
  arc?: Partial<AuthResult["arc"]>;
  isTemporary?: boolean;
};

/** A mail from Mira that nothing speaks for. */
const anAuth = ({ dmarc, arc, isTemporary = false }: Changes = {}): AuthResult => ({
  spf: { result: "none", domain: "home.example" },
  dkim: [],
  dmarc: {
    result: "fail",
    policy: "reject",
    domain: "home.example",
    isAligned: { spf: false, dkim: false },
    ...dmarc,
  },
  arc: { result: "none", hops: [], ...arc },
  isTemporary,
});

const hop = (sealer: string, hasPassed = false) => ({ sealer, hasPassed });
const chain = (...hops: ReturnType<typeof hop>[]) => ({
  result: "pass" as const,
  sealer: hops[0]!.sealer,
  hops,
});
const strictly = (changes: Changes) => decideAuthentication(anAuth(changes), "strict", SEALERS);
const leniently = (changes: Changes) => decideAuthentication(anAuth(changes), "lenient", SEALERS);

describe("a mail whose DMARC", () => {
  test("passes is believed", () => {
    expect(strictly({ dmarc: { result: "pass" } })).toEqual({ may: true, as: "aligned" });
    expect(leniently({ dmarc: { result: "pass" } })).toEqual({ may: true, as: "aligned" });
  });

  test.each(["none", "quarantine", "reject"] as const)(
    "fails is refused, also with p=%s (U1, U2, U10)",
    (policy) => {
      const refused = { may: false, because: "dmarc_fail" };
      expect(strictly({ dmarc: { policy } })).toEqual(refused);
      expect(leniently({ dmarc: { policy } })).toEqual(refused);
    },
  );

  test("cannot be known now is put off, or marked where there is no DNS (U6)", () => {
    const unknown = { dmarc: { result: "temperror" as const }, isTemporary: true };
    expect(strictly(unknown)).toEqual({ may: false, because: "temporary" });
    expect(leniently(unknown)).toEqual({ may: true, as: "unverified" });
    expect(strictly({ isTemporary: true })).toEqual({ may: false, because: "temporary" });
  });

  test("has no single sender to ask about is refused everywhere", () => {
    const unreadable = { dmarc: { result: "permerror" as const, domain: "" }, isTemporary: true };
    expect(strictly(unreadable)).toEqual({ may: false, because: "not_authenticated" });
    expect(leniently(unreadable)).toEqual({ may: false, because: "not_authenticated" });
  });
});

describe("a mail from a domain without DMARC (U11)", () => {
  const none = { result: "none", policy: undefined } as const;

  test("is believed when SPF or DKIM passed for that domain", () => {
    for (const isAligned of [
      { spf: true, dkim: false },
      { spf: false, dkim: true },
    ]) {
      expect(strictly({ dmarc: { ...none, isAligned } })).toEqual({ may: true, as: "aligned" });
    }
  });

  test("is refused when neither did, or marked in development", () => {
    expect(strictly({ dmarc: none })).toEqual({ may: false, because: "not_authenticated" });
    expect(leniently({ dmarc: none })).toEqual({ may: true, as: "unverified" });
  });
});

describe("a forwarded mail (U12)", () => {
  test("is believed when a forwarder on the list saw it pass", () => {
    const arc = { may: true, as: "arc" };
    expect(strictly({ arc: chain(hop("forwarder.example", true)) })).toEqual(arc);
    expect(leniently({ arc: chain(hop("Forwarder.Example", true)) })).toEqual(arc);
    expect(strictly({ arc: chain(hop("lists.example"), hop("forwarder.example", true)) })).toEqual(arc);
  });

  test.each([
    ["a stranger saw it pass", chain(hop("stranger.example", true))],
    ["a stranger sealed after it", chain(hop("stranger.example"), hop("forwarder.example", true))],
    [
      "a stranger sealed before, and only the stranger saw it pass",
      chain(hop("lists.example"), hop("stranger.example", true)),
    ],
    ["nobody saw it pass", chain(hop("forwarder.example"))],
    ["the chain is broken", { ...chain(hop("forwarder.example", true)), result: "fail" as const }],
    ["nobody looked", { ...chain(hop("forwarder.example", true)), result: "unchecked" as const }],
    ["the forwarder is below one on the list", chain(hop("sub.forwarder.example", true))],
  ])("is refused when %s", (_, arc) => {
    expect(strictly({ arc })).toEqual({ may: false, because: "dmarc_fail" });
  });

  test("is not believed for a sealer without a name, although the list is empty", () => {
    const nameless = anAuth({ arc: chain(hop("", true)) });
    expect(decideAuthentication(nameless, "strict", "".split(","))).toMatchObject({ because: "dmarc_fail" });
    const named = anAuth({ arc: chain(hop("forwarder.example", true)) });
    const written = "lists.example, forwarder.example".split(",");
    expect(decideAuthentication(named, "strict", written)).toEqual({ may: true, as: "arc" });
  });

  test("is put off when the key of a forwarder on the list could not be asked for", () => {
    const unknown = { result: "temperror", sealer: "forwarder.example", hops: [] } as const;
    expect(strictly({ arc: unknown })).toEqual({ may: false, because: "temporary" });
    expect(strictly({ arc: { ...unknown, sealer: "stranger.example" } })).toMatchObject({
      because: "dmarc_fail",
    });
    expect(leniently({ arc: unknown })).toMatchObject({ because: "dmarc_fail" });
  });
});

const auths: fc.Arbitrary<AuthResult> = fc.record({
  spf: fc.constant({ result: "none" as const, domain: "home.example" }),
  dkim: fc.constant([]),
  dmarc: fc.record({
    result: fc.constantFrom(
      "pass" as const,
      "fail" as const,
      "none" as const,
      "temperror" as const,
      "permerror" as const,
    ),
    policy: fc.constantFrom("none" as const, "reject" as const, undefined),
    domain: fc.constant("home.example"),
    isAligned: fc.record({ spf: fc.boolean(), dkim: fc.boolean() }),
  }),
  arc: fc.record({
    result: fc.constantFrom(
      "none" as const,
      "pass" as const,
      "fail" as const,
      "temperror" as const,
      "unchecked" as const,
    ),
    sealer: fc.constantFrom("forwarder.example", "stranger.example"),
    hops: fc.array(
      fc.record({
        sealer: fc.constantFrom("forwarder.example", "stranger.example"),
        hasPassed: fc.boolean(),
      }),
    ),
  }),
  isTemporary: fc.boolean(),
});

test("what is strictly believed is leniently believed, in the same way", () => {
  fc.assert(
    fc.property(auths, (auth) => {
      const strict = decideAuthentication(auth, "strict", SEALERS);
      if (strict.may) expect(decideAuthentication(auth, "lenient", SEALERS)).toEqual(strict);
    }),
  );
});

test("strictly, nothing is believed unverified, and without listed forwarders nothing by ARC", () => {
  fc.assert(
    fc.property(auths, (auth) => {
      expect(decideAuthentication(auth, "strict", SEALERS)).not.toMatchObject({ as: "unverified" });
      expect(decideAuthentication(auth, "strict", [])).not.toMatchObject({ as: "arc" });
    }),
  );
});
