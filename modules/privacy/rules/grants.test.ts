import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { at, isBefore } from "#kernel/time.ts";
import { type AccessGrant, GROUNDS, type GrantRequest, type Reading } from "../types/access.ts";
import {
  ALONE_MAX_CONVERSATIONS,
  type Asker,
  decideConfirmation,
  decideGrant,
  decideReading,
  GRANT_MAX_MINUTES,
  isShown,
  mayJobRead,
  stateOf,
} from "./grants.ts";

const NOW = at("2026-03-26T21:00:00Z");
const CASA_AZUL = 1001 as PropertyId;
const conversation = (n: number) => `conversation-${n}` as Id<"conversation">;
const conversations = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => conversation(from + n));
const INES = "ines" as Id<"person">;
const BO = "bo" as Id<"person">;

const asked = (differently: Partial<GrantRequest> = {}): GrantRequest => ({
  ...{ ground: "fraud_legal", caseId: "C-17", propertyId: CASA_AZUL, minutes: 30 },
  conversationIds: [conversation(0)],
  ...differently,
});
const officer: Asker = { post: "trust_officer", isMember: false, lately: [] };

const grant = (differently: Partial<AccessGrant> = {}): AccessGrant => ({
  ...{ ...asked(), id: "grant" as Id<"access_grant">, personId: INES, requestedAt: NOW, needsSecond: false },
  ...{ startsAt: NOW, until: NOW.add({ minutes: 30 }) },
  ...differently,
});
const waiting = (): AccessGrant => {
  const { startsAt: _, until: __, ...rest } = grant({ needsSecond: true });
  return rest;
};
const reading: Reading = {
  ...{ propertyId: CASA_AZUL, conversationId: conversation(0), ground: "fraud_legal", caseId: "C-17" },
};

describe("asking for a grant", () => {
  test("for one conversation and half an hour is granted at once", () => {
    expect(decideGrant(asked(), officer, NOW)).toEqual({ may: true, needsSecond: false });
  });

  test.each([
    [0, false],
    [61, false],
    [1.5, false],
    [1, true],
    [60, true],
  ])("for %s minutes", (minutes, may) => {
    expect(decideGrant(asked({ minutes }), officer, NOW)).toMatchObject(
      may ? { may } : { may, because: "grant_too_wide" },
    );
  });

  test("for no conversation, or hundreds, is refused", () => {
    for (const conversationIds of [[], conversations(201)])
      expect(decideGrant(asked({ conversationIds }), officer, NOW)).toMatchObject({
        because: "grant_too_wide",
      });
  });

  test("for twenty conversations is decided alone, for one more with a second person", () => {
    const needs = (count: number, lately: string[] = []) =>
      decideGrant(asked({ conversationIds: conversations(count) }), { ...officer, lately }, NOW);
    expect(needs(20)).toEqual({ may: true, needsSecond: false });
    expect(needs(21)).toEqual({ may: true, needsSecond: true });
    expect(needs(1, conversations(20, 500))).toEqual({ may: true, needsSecond: true });
    expect(needs(20, conversations(20))).toEqual({ may: true, needsSecond: false });
  });

  test("fits the post of who asks", () => {
    const grounds = (post: Asker["post"]) =>
      GROUNDS.filter((ground) => decideGrant(asked({ ground }), { ...officer, post }, NOW).may);
    expect(grounds("agent")).toEqual(["party_request", "spam_detected"]);
    expect(grounds("trust_officer")).toEqual(["fraud_legal", "party_request", "spam_detected"]);
    expect(grounds("operator")).toEqual(["improvement_analysis"]);
  });

  test("about a property where one hosts oneself is refused", () => {
    expect(decideGrant(asked(), { ...officer, isMember: true }, NOW)).toMatchObject({
      because: "grant_own_property",
    });
  });

  test("may keep the sides waiting for an investigation, and at most ninety days", () => {
    const deferred = (days: number, ground: GrantRequest["ground"] = "fraud_legal") =>
      decideGrant(asked({ ground, deferUntil: NOW.add({ hours: 24 * days }) }), officer, NOW);
    expect(deferred(90)).toMatchObject({ may: true });
    for (const refused of [deferred(91), deferred(0), deferred(-1), deferred(10, "party_request")])
      expect(refused).toMatchObject({ may: false, because: "grant_not_deferrable" });
  });

  test("however many requests there are: alone nobody gets more than twenty conversations in a day", () => {
    const request = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 10 }), (requests) => {
        const lately: string[] = [];
        for (const numbers of requests) {
          const conversationIds = numbers.map(conversation);
          const decision = decideGrant(asked({ conversationIds }), { ...officer, lately }, NOW);
          if (decision.may && !decision.needsSecond) lately.push(...conversationIds);
        }
        expect(new Set(lately).size).toBeLessThanOrEqual(ALONE_MAX_CONVERSATIONS);
      }),
    );
  });
});

describe("a second person", () => {
  test("agrees, and the time begins then", () => {
    const later = NOW.add({ minutes: 50 });
    expect(decideConfirmation(waiting(), BO, later)).toEqual({
      may: true,
      until: later.add({ minutes: 30 }),
    });
  });

  test("is another one", () => {
    expect(decideConfirmation(waiting(), INES, NOW)).toEqual({ may: false, because: "grant_own" });
  });

  test("has a day to agree, and agrees once", () => {
    const no = { may: false, because: "grant_not_waiting" };
    expect(decideConfirmation(waiting(), BO, NOW.add({ hours: 24 }))).toEqual(no);
    expect(decideConfirmation(grant(), BO, NOW)).toEqual(no);
    expect(stateOf(waiting(), NOW.add({ hours: 24 }))).toBe("lapsed");
  });
});

describe("reading", () => {
  test("what was granted is read until the time is over", () => {
    const decide = (minutes: number) => decideReading([grant()], INES, reading, NOW.add({ minutes }));
    expect(decide(0)).toMatchObject({ may: true });
    expect(decide(29)).toMatchObject({ may: true });
    expect(decide(30)).toEqual({ may: false, because: "over" });
  });

  test.each([
    ["nothing was granted", [], {}, "none"],
    ["it was granted to somebody else", [grant({ personId: BO })], {}, "none"],
    ["for another reason", [grant()], { ground: "party_request" }, "none"],
    ["for another case", [grant()], { caseId: "C-18" }, "none"],
    ["for another conversation", [grant()], { conversationId: conversation(1) }, "elsewhere"],
    ["at another property", [grant()], { propertyId: 1002 as PropertyId }, "elsewhere"],
    ["a second person has not agreed", [waiting()], {}, "waiting"],
    ["it begins later", [grant({ startsAt: NOW.add({ minutes: 1 }) })], {}, "over"],
  ] as const)("is refused when %s", (_when, grants, differently, because) => {
    const decision = decideReading(grants, INES, { ...reading, ...differently }, NOW);
    expect(decision).toEqual({ may: false, because });
  });

  test("is never open longer than an hour, in whatever order things happen", () => {
    const minute = fc.integer({ min: 0, max: 1600 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), minute, minute, (minutes, agreed, read) => {
        const asking = { ...waiting(), minutes };
        const agreedAt = NOW.add({ minutes: agreed });
        const decision = decideConfirmation(asking, BO, agreedAt);
        if (!decision.may) return;
        const confirmed = { ...asking, startsAt: agreedAt, until: decision.until };
        const readAt = NOW.add({ minutes: read });
        if (!decideReading([confirmed], INES, reading, readAt).may) return;
        expect(isBefore(readAt, agreedAt.add({ minutes: GRANT_MAX_MINUTES }))).toBe(true);
        expect(isBefore(readAt, agreedAt)).toBe(false);
      }),
    );
  });

  test("by a job is for analysis and spam alone", () => {
    expect(GROUNDS.filter(mayJobRead)).toEqual(["improvement_analysis", "spam_detected"]);
  });

  test("is shown at once, or from the date on that an investigation named", () => {
    expect(isShown({}, NOW)).toBe(true);
    expect(isShown({ deferredUntil: NOW.add({ minutes: 1 }) }, NOW)).toBe(false);
    expect(isShown({ deferredUntil: NOW }, NOW)).toBe(true);
  });
});
