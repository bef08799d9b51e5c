import fc from "fast-check";
import { expect, test } from "vitest";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import { type AccessGrant, GROUNDS } from "../types/access.ts";
import { decideOpening } from "./archive-key.ts";

const conversation = { propertyId: 1001 as PropertyId, id: "c1" as Id<"conversation"> };
const noon = at("2027-04-01T12:00:00Z");

const aGrant = (differently: Partial<AccessGrant> = {}): AccessGrant => ({
  ...{ id: "g" as Id<"access_grant">, personId: "ines" as Id<"person">, ground: "party_request" },
  ...{ caseId: "C-7", propertyId: conversation.propertyId, conversationIds: [conversation.id], minutes: 30 },
  ...{ requestedAt: noon, needsSecond: false, startsAt: noon, until: noon.add({ minutes: 30 }) },
  ...differently,
});

test("a grant for law or for a party opens the conversation it names, while it lasts", () => {
  expect(decideOpening(aGrant(), conversation, noon)).toEqual({ may: true });
  expect(decideOpening(aGrant({ ground: "fraud_legal" }), conversation, noon)).toEqual({ may: true });
});

test("another ground, another conversation, too late, or not yet confirmed is refused for its reason", () => {
  const { startsAt: _, until: __, ...waiting } = aGrant({ needsSecond: true });
  for (const [grant, now, because] of [
    [aGrant({ ground: "improvement_analysis" }), noon, "grant_ground"],
    [aGrant({ ground: "spam_detected" }), noon, "grant_ground"],
    [aGrant({ conversationIds: ["c2" as Id<"conversation">] }), noon, "grant_elsewhere"],
    [aGrant({ propertyId: 1002 as PropertyId }), noon, "grant_elsewhere"],
    [aGrant(), noon.add({ minutes: 30 }), "grant_over"],
    [aGrant(), noon.subtract({ seconds: 1 }), "grant_over"],
    [waiting, noon, "grant_waiting"],
  ] as const)
    expect(decideOpening(grant, conversation, now)).toEqual({ may: false, because });
});

test("whatever the grant says, nothing is opened outside its time", () => {
  fc.assert(
    fc.property(fc.constantFrom(...GROUNDS), fc.integer({ min: -200, max: 200 }), (ground, minutes) => {
      const { may } = decideOpening(aGrant({ ground }), conversation, noon.add({ minutes }));
      expect(may && (minutes < 0 || minutes >= 30)).toBe(false);
    }),
  );
});
