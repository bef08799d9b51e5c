import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { at, isBefore } from "#kernel/time.ts";
import { type LegalHold, RETENTION_KINDS } from "../types/retention.ts";
import { heldPlaces, isHeld, keptSince, RETENTION, ruleOf } from "./retention.ts";

const NOW = at("2026-03-26T21:00:00Z");

test("every kind has one rule, and nothing that explains a message goes before the message", () => {
  expect(RETENTION.rules.map(({ kind }) => kind)).toEqual([...RETENTION_KINDS]);
  expect(ruleOf("access_receipt").days).toBeGreaterThanOrEqual(ruleOf("message").days);
});

test("what goes today went as well tomorrow: time never brings anything back", () => {
  const later = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(fc.constantFrom(...RETENTION.rules), later, (rule, hours) => {
      expect(isBefore(keptSince(rule, NOW.add({ hours })), keptSince(rule, NOW))).toBe(false);
    }),
  );
});

describe("a hold", () => {
  const hold = (of: Partial<LegalHold> = {}): LegalHold => ({
    ...{
      id: "hold" as Id<"legal_hold">,
      propertyId: 1001 as PropertyId,
      ground: "legal_claim",
      caseId: "C-1",
    },
    ...{ placedBy: "ines" as Id<"person">, placedAt: NOW },
    ...of,
  });
  const conversationId = "one" as Id<"conversation">;
  const other = "other" as Id<"conversation">;
  const propertyId = 1001 as PropertyId;

  test("of a property keeps all of it, and nothing of another", () => {
    expect(isHeld([hold()], { propertyId, conversationId })).toBe(true);
    expect(isHeld([hold()], { propertyId: 1002 as PropertyId, conversationId })).toBe(false);
  });
  test("keeps the same by query as by rule", () => {
    const place = fc.record({
      propertyId: fc.constantFrom(propertyId, 1002 as PropertyId),
      conversationId: fc.option(fc.constantFrom(conversationId, other), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(place), place, (holds, { propertyId: at, conversationId: of }) => {
        const held = holds.map(({ conversationId: one, ...rest }) =>
          hold({ ...rest, ...(one && { conversationId: one }) }),
        );
        const { properties, conversations, touched } = heldPlaces(held);
        // A conversation's id says which property it is of.
        fc.pre(holds.every(({ propertyId: where, conversationId: which }) => which !== of || where === at));
        const isFound = of ? properties.includes(at) || conversations.includes(of) : touched.includes(at);
        expect(isFound).toBe(isHeld(held, { propertyId: at, ...(of && { conversationId: of }) }));
      }),
    );
  });
  test("of a conversation keeps that one, and what cannot be told apart", () => {
    const holds = [hold({ conversationId })];
    expect(isHeld(holds, { propertyId, conversationId })).toBe(true);
    expect(isHeld(holds, { propertyId, conversationId: other })).toBe(false);
    expect(isHeld(holds, { propertyId })).toBe(true);
  });
});
