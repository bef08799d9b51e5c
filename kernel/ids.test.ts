import fc from "fast-check";
import { expect, test } from "vitest";
import { Invalid } from "./errors.ts";
import {
  idFromWords,
  isUuid,
  LOCATED_ID_PATTERN,
  locatedId,
  type PropertyId,
  parseLocatedId,
  uuidIds,
} from "./ids.ts";
import { stoppedClock } from "./time.ts";

test("ids are UUIDv7 and sort by the clock they were made with", () => {
  const clock = stoppedClock("2026-11-20T10:00:00Z");
  const ids = uuidIds(clock);
  const early = ids.next("message");
  clock.advance({ milliseconds: 1 });
  const late = ids.next("message");
  expect(isUuid(early) && isUuid(late)).toBe(true);
  expect(early[14]).toBe("7");
  expect(early < late).toBe(true);
});

test("the same words give the same id, and moving a border between words gives another", () => {
  expect(idFromWords("message", "a", "bc")).toBe(idFromWords("message", "a", "bc"));
  expect(idFromWords("message", "ab", "c")).not.toBe(idFromWords("message", "a", "bc"));
  expect(isUuid(idFromWords("message", "x"))).toBe(true);
});

test("a located id reads back as what it was made from", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 50 }), fc.uuid({ version: 7 }), (propertyId, id) => {
      const text = locatedId({ propertyId: propertyId as PropertyId, id: id as never });
      expect(text).toMatch(new RegExp(LOCATED_ID_PATTERN));
      expect(parseLocatedId(text)).toEqual({ propertyId, id });
    }),
  );
});

test.each(["", "12", "12.", ".0197", "0.01975a3e-1111-7111-8111-111111111111", "12.not-a-uuid", "-1.x"])(
  "%j is refused as a located id",
  (text) => {
    expect(() => parseLocatedId(text)).toThrow(Invalid);
  },
);
