import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { stoppedClock } from "#kernel/time.ts";
import type { LateLetter } from "../late-letter.ts";
import { insertReview, type NewReview } from "../store/review.ts";
import { type Officer, reviewReminding } from "./review-reminding.ts";

const db = await testDatabase();
const id = <K extends string>() => randomUUID() as string as Id<K>;

const ines: Officer = {
  ...{ personId: id(), email: "ines@desk.example", name: "Inês", language: "pt", timeZone: "Europe/Lisbon" },
};
const agnes: Officer = {
  ...{ personId: id(), email: "agnes@desk.example", name: "Agnes", language: "en", timeZone: "Asia/Tokyo" },
};

let sent: LateLetter[];
let enqueued: { personId: Id<"person"> }[];
beforeEach(async () => {
  sent = [];
  enqueued = [];
  await db.run({ name: "t clear", text: "truncate safety.open_review, safety.review_reminder" }, []);
});

function reminders(startsAt: string) {
  const clock = stoppedClock(startsAt);
  const jobs = {
    ...{ define: () => {}, cron: () => {} },
    enqueue: async (_tx: unknown, { payload }: { payload: object }) =>
      void enqueued.push(payload as { personId: Id<"person"> }),
  };
  const reminding = reviewReminding({
    ...{ db, clock, jobs, officers: async () => [ines, agnes] },
    settings: { publicUrl: "https://stays.example", marketplaceName: "Bellhop Stays" },
    letters: { send: async (letter) => void sent.push(letter) },
  });
  /** Waits since so many hours. */
  const waiting = (hours: number, differently: Partial<NewReview> = {}) =>
    insertReview(db, {
      ...{ id: id(), propertyId: 1001 as PropertyId, messageId: id(), conversationId: id() },
      ...{ reservationId: id(), verdictId: id(), side: "guest", kind: "held", excluded: [] },
      ...{ openedAt: clock.now().subtract({ hours }), arrivesAt: clock.now().add({ hours: 500 }) },
      ...differently,
    });
  return { ...reminding, clock, waiting };
}

test("each officer is told once a day, in their own morning, and again the next day", async () => {
  const { remind, waiting, clock } = reminders("2026-03-26T01:00:00Z"); // ten in the morning in Tokyo
  await waiting(50);
  expect(await remind()).toBe(1);
  expect(enqueued).toEqual([{ personId: agnes.personId }]);
  expect(await remind()).toBe(0);
  clock.advance({ hours: 8 }); // nine in Lisbon
  expect(await remind()).toBe(1);
  expect(enqueued.at(-1)).toEqual({ personId: ines.personId });
  clock.advance({ hours: 10 });
  expect(await remind()).toBe(0);
  clock.advance({ hours: 14 });
  expect(await remind()).toBe(2);
});

test("two who remind at the same moment give each officer one letter", async () => {
  const { remind, waiting } = reminders("2026-03-26T10:00:00Z");
  await waiting(50);
  const counts = await Promise.all([remind(), remind(), remind()]);
  expect(counts.reduce((a, b) => a + b)).toBe(2);
  expect(enqueued).toHaveLength(2);
});

test("nobody is written to while nothing waits too long", async () => {
  const { remind, write, waiting } = reminders("2026-03-26T10:00:00Z");
  await waiting(47);
  expect(await remind()).toBe(0);
  await write(ines.personId);
  expect(sent).toEqual([]);
});

test("the letter says how much waits and where, in the officer's language, and nobody's words", async () => {
  const { write, waiting, clock } = reminders("2026-03-26T10:00:00Z");
  await waiting(50);
  await waiting(51);
  await waiting(30, { kind: "appeal", dueAt: clock.now().add({ hours: 300 }) });
  await waiting(400, { kind: "appeal", dueAt: clock.now() });
  await write(ines.personId);
  await write(agnes.personId);
  expect(sent.map(({ to }) => to)).toEqual(["ines@desk.example", "agnes@desk.example"]);
  expect(sent[0]!.subject).toBe("4 mensagens esperam no balcão de Bellhop Stays");
  expect(sent[1]!.text).toContain("2 held messages wait for over two days.");
  expect(sent[1]!.text).toContain("The answer to one review was promised and is overdue.");
  expect(sent[1]!.text).toContain("https://stays.example/desk/reviews");
  expect(sent[1]!.html).toContain('lang="en"');
});
