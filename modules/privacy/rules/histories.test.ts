import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import type { History } from "../types/history.ts";
import { folderNames, historyState, nameShown, sameHistory } from "./histories.ts";

const NOW = at("2026-03-26T21:00:00Z");
const history = (differently: Partial<History> = {}): History => ({
  ...{ propertyId: 1001 as PropertyId, id: "history" as Id<"history">, side: "guest", requestedBy: "mira" },
  ...{ language: "en", requestedAt: NOW, reservationId: "stay" as Id<"reservation"> },
  conversationId: "conversation" as Id<"conversation">,
  ...differently,
});
const ready = { at: NOW, until: NOW.add({ hours: 168 }), blob: "b", sizeBytes: 1, messages: 1 };

test("a copy is asked for, ready for a week, then expired", () => {
  expect(historyState(history(), NOW)).toBe("requested");
  expect(historyState(history({ ready }), ready.until.subtract({ nanoseconds: 1 }))).toBe("ready");
  expect(historyState(history({ ready }), ready.until)).toBe("expired");
});

describe("asking again", () => {
  const asked = history();
  test("for the same within a day gives the same", () => {
    expect(sameHistory([asked], asked, NOW.add({ hours: 23 }))).toBe(asked);
    expect(sameHistory([asked], asked, NOW.add({ hours: 24 }))).toBeUndefined();
  });
  test("for another conversation, or all of them, is another copy", () => {
    const { conversationId: _, ...all } = asked;
    expect(sameHistory([asked], all, NOW)).toBeUndefined();
    expect(
      sameHistory([asked], { ...asked, conversationId: "other" as Id<"conversation"> }, NOW),
    ).toBeUndefined();
  });
});

test("one's own people keep their names, the other side's their first", () => {
  const teo = { from: "partner", authorName: "Teo  Almeida Marques" } as const;
  expect(nameShown(teo, "partner")).toBe("Teo Almeida Marques");
  expect(nameShown(teo, "guest")).toBe("Teo");
  expect(nameShown({ from: "guest", authorName: "Mira" }, "partner")).toBe("Mira");
});

test("folders are safe names, each once, whatever numbers engines invent", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 30 }), (numbers) => {
      const names = numbers.map(folderNames());
      expect(names.every((name) => /^[A-Za-z0-9-]+$/.test(name))).toBe(true);
      const folderOf = folderNames();
      const all = numbers.map((number) => folderOf(number).toLowerCase());
      expect(new Set(all).size).toBe(numbers.length);
    }),
  );
});
