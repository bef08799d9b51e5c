import fc from "fast-check";
import { expect, test } from "vitest";
import type { MessageView } from "#lib/api/views.ts";
import { layOut, merge } from "./lay-out.ts";

const message = (seq: number, over: Partial<MessageView> = {}): MessageView => ({
  id: `m${seq}`,
  seq,
  from: "guest",
  author: { name: "Mira" },
  body: "…",
  sentAt: `2026-12-10T10:${String(seq).padStart(2, "0")}:00Z`,
  via: "chat",
  attachments: [],
  masks: [],
  links: [],
  isDoubtful: false,
  ...over,
});
const kinds = (messages: MessageView[], unreadAfter?: number, timeZone = "Europe/Lisbon") =>
  layOut(messages, "partner", timeZone, unreadAfter).map((e) =>
    e.kind === "bubbles" ? e.messages.length : e.kind,
  );

test("what one person writes within five minutes stands together", () => {
  expect(kinds([message(1), message(6), message(12)])).toEqual(["day", 2, 1]);
});

test("an answer between two messages of the guest parts them", () => {
  const answer = message(2, { from: "partner", author: { id: "teo", name: "Teo" } });
  expect(kinds([message(1), answer, message(3)])).toEqual(["day", 1, 1, 1]);
});

test("a mail stands alone among what is written within five minutes", () => {
  const mail = message(3, { via: "mail" });
  expect(kinds([message(1), message(2), mail, message(4), message(5)])).toEqual(["day", 2, 1, 2]);
});

test("what is noted after a message parts it from the next", () => {
  const entries = layOut([message(1), message(2), message(3)], "partner", "UTC", undefined, new Set([2]));
  expect(entries.map((e) => (e.kind === "bubbles" ? e.messages.map((m) => m.seq) : e.kind))).toEqual([
    "day",
    [1, 2],
    [3],
  ]);
});

test("two colleagues who answer at once are two authors", () => {
  const teo = message(1, { from: "partner", author: { id: "teo", name: "Teo" } });
  const rosa = message(2, { from: "partner", author: { id: "rosa", name: "Rosa" } });
  expect(kinds([teo, rosa])).toEqual(["day", 1, 1]);
});

test("days are the reader's: half past eleven in Lisbon is already tomorrow in Tokyo", () => {
  const before = message(1, { sentAt: "2026-12-10T14:30:00Z" });
  const after = message(2, { sentAt: "2026-12-10T15:30:00Z" });
  expect(kinds([before, after], undefined, "Europe/Lisbon")).toEqual(["day", 1, 1]);
  expect(kinds([before, after], undefined, "Asia/Tokyo")).toEqual(["day", 1, "day", 1]);
});

test("the line of what is new stands above the guest's first unread message, and not above one's own", () => {
  const own = message(2, { from: "partner", author: { id: "teo", name: "Teo" } });
  expect(kinds([message(1), own, message(3)], 1)).toEqual(["day", 1, 1, "unread", 1]);
  expect(kinds([message(1), own], 1)).toEqual(["day", 1, 1]);
});

test("however pages of messages arrive, each stands once and in order", () => {
  const span = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 20 }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      let known: MessageView[] = [];
      const all = new Set<number>();
      for (const [from, length] of spans) {
        const page = Array.from({ length }, (_, i) => message(from + i));
        for (const m of page) all.add(m.seq);
        known = merge(known, page);
      }
      expect(known.map((m) => m.seq)).toEqual([...all].sort((a, b) => a - b));
    }),
  );
});
