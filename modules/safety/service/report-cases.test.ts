import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { type Id, locatedId } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import { memberOf } from "#modules/stays/testing.ts";
import type { Reporter, ReportReason } from "../types/report.ts";
import type { Surrounding } from "./report-ports.ts";
import { aMessage, reportsAt, staffOf } from "./testing.ts";

const TONIGHT = "2026-03-26T21:00:00Z";
const db = await testDatabase();
const { reports, clock, property, surroundings, announced, notes, read } = reportsAt(TONIGHT, db);
const ines = staffOf("trust_officer");
let casa = await property("casa-0");
let serial = 0;

beforeEach(async () => {
  clock.set(TONIGHT);
  for (const list of [announced, notes, read]) list.length = 0;
  casa = await property(`casa-${++serial}`);
  for (const { report } of (await reports.listOpen(ines, { limit: 200 })).items)
    await reports.resolve(ines, report, { outcome: "nothing_wrong", note: "Tidied up" });
  announced.length = notes.length = 0;
});

const id = <K extends string>() => randomUUID() as string as Id<K>;

/** A message of the other side than `reporter`, with two around it; `guestId` is the guest of its stay. */
function said(
  body: string,
  differently: { reporter?: Reporter; guestId?: Id<"guest">; arrivesAt?: string } = {},
) {
  const { reporter = "guest", guestId = id<"guest">(), arrivesAt = "2026-06-01T14:00:00Z" } = differently;
  const of = aMessage(casa, reporter);
  const author = reporter === "guest" ? ("partner" as const) : ("guest" as const);
  const line = (seq: number, words: string, messageId = id<"message">()) => ({
    ...{ id: messageId, seq, from: author, body: words, sentAt: TONIGHT },
  });
  const around: Surrounding = {
    place: { conversationId: id(), reservationId: id(), guestId, author },
    arrivesAt: at(arrivesAt),
    messages: [line(4, "Good evening"), line(5, body, of.messageId), line(6, "Are you there?")],
  };
  surroundings.set(of.messageId, around);
  return { of, around, guestId };
}

const file = (of: ReturnType<typeof aMessage>, reason: ReportReason = "phishing", more: object = {}) =>
  reports.file({ ...of, reason, now: clock.now(), ...more });
const listed = async () =>
  (await reports.listOpen(ines, { limit: 200 })).items.filter(({ report }) => report.propertyId === casa);

describe("the words of a reported message", () => {
  test("are kept as they stood, and shown only after it was noted who reads them and why", async () => {
    const { of, around } = said("Pay to this account: PT50…");
    const { report } = await file(of, "phishing", { passages: ["this account", "never said"] });
    around.messages[1]!.body.toUpperCase();
    surroundings.delete(of.messageId);
    const { messages, isIntact, report: shown } = await reports.read(ines, report);
    expect(messages.map(({ body }) => body)).toEqual([
      "Good evening",
      "Pay to this account: PT50…",
      "Are you there?",
    ]);
    expect(isIntact).toBe(true);
    expect(shown.passages).toEqual([{ text: "this account", start: 7, end: 19 }, { text: "never said" }]);
    const { conversationId } = around.place;
    expect(read).toEqual([
      {
        ...{ propertyId: casa, conversationId, by: ines.personId, at: clock.now() },
        ...{ ground: "party_request", caseId: locatedId(report) },
      },
    ]);
  });

  test("say themselves that somebody changed the copy", async () => {
    const { report } = await file(said("Pay here").of);
    await sql`update safety.report_words set frozen = replace(frozen, 'Pay', 'Stay') where report_id = ${report.id}`.execute(
      db.q,
    );
    expect((await reports.read(ines, report)).isIntact).toBe(false);
  });

  test("are not there for reports of before, nor for anybody who is not of the desk", async () => {
    const { report: old } = await file(aMessage(casa));
    await expect(reports.read(ines, old)).rejects.toMatchObject({ code: "safety.report_without_words" });
    const { report } = await file(said("Pay here").of);
    const owner = await memberOf(db, casa, "owner");
    await expect(reports.read(owner, report)).rejects.toMatchObject({ code: "accounts.not_permitted" });
    expect(read).toEqual([]);
  });
});

describe("the list of the desk", () => {
  test("begins with danger, and says until when somebody looks", async () => {
    const spam = await file(said("Buy").of, "spam");
    const fraud = await file(said("Pay").of, "phishing");
    clock.advance({ minutes: 3 });
    const threat = await file(said("I know where you live").of, "threat");
    const order = await listed();
    expect(order.map(({ report }) => report.id)).toEqual(
      [threat, fraud, spam].map(({ report }) => report.id),
    );
    expect(order.map(({ priority }) => priority.level)).toEqual(["at_once", "quarter_hour", "two_days"]);
    expect(order[1]).toMatchObject({ isLate: false });
    clock.advance({ minutes: 12 });
    expect(await listed()).toMatchObject([{ isLate: true }, { isLate: true }, { isLate: false }]);
    await reports.read(ines, fraud.report);
    expect(await listed()).toMatchObject([
      { isLate: true },
      { isLate: false, isRead: true },
      { isLate: false },
    ]);
  });

  test("goes on where it stopped, although something more urgent came meanwhile", async () => {
    for (const reason of ["spam", "phishing", "hate"] as const) await file(said("…").of, reason);
    const first = await reports.listOpen(ines, { limit: 2 });
    clock.advance({ minutes: 1 });
    await file(said("…").of, "threat");
    const rest = await reports.listOpen(ines, { limit: 2, cursor: first.nextCursor });
    expect(rest.items.map(({ report }) => report.reason)).toEqual(["spam"]);
  });

  test("puts first whose guest arrives soon", async () => {
    await file(said("…").of, "hate");
    await file(said("…", { arrivesAt: "2026-03-27T14:00:00Z" }).of, "hate");
    const [first] = await listed();
    expect(first?.priority.because).toContain("arriving_soon");
  });

  test("counts guests who do not know each other, the same guest once, and not whoever was wrong", async () => {
    const nora = id<"guest">();
    await file(said("…").of, "spam");
    await file(said("…", { guestId: nora }).of, "spam");
    await file(said("…", { guestId: nora }).of, "spam");
    expect(await listed()).toMatchObject([{ reporters: 2 }, { reporters: 2 }, { reporters: 2 }]);
    const wrong = await file(said("…").of, "spam");
    await reports.resolve(ines, wrong.report, { outcome: "nothing_wrong", note: "Honest" });
    await file(said("…").of, "spam");
    expect((await listed()).at(-1)).toMatchObject({ reporters: 3 });
  });

  test("tells how often a reporter was right, and believes them accordingly", async () => {
    const believed = async (outcome: "acted" | "nothing_wrong") => {
      casa = await property(`casa-${++serial}`);
      const guestId = id<"guest">();
      for (let n = 0; n < 3; n++) {
        const { report } = await file(said("…", { guestId }).of, "spam");
        await reports.resolve(ines, report, { outcome, note: "Looked" });
      }
      await file(said("…", { guestId }).of, "spam");
      return (await listed())[0]!;
    };
    const [right, wrong] = [await believed("acted"), await believed("nothing_wrong")];
    expect(right.record).toEqual({ decided: 3, upheld: 3 });
    expect(wrong.record).toEqual({ decided: 3, upheld: 0 });
    expect(right.priority.points).toBeGreaterThan(wrong.priority.points);
  });

  test("is not flooded by one who reports everything of a rival", async () => {
    const rival = id<"guest">();
    for (let n = 0; n < 12; n++) await file(said("…", { guestId: rival }).of, "spam");
    const all = await listed();
    expect(all.every(({ reporters, priority }) => reporters === 1 && priority.level === "two_days")).toBe(
      true,
    );
  });
});

describe("the outcome", () => {
  test("is announced for the side that reported, and is one record", async () => {
    const { of, around } = said("Pay here");
    const { report } = await file(of);
    await reports.resolve(ines, report, { outcome: "acted", note: "Links are off" });
    expect(announced).toMatchObject([
      {
        type: "safety.report_resolved",
        propertyId: casa,
        payload: {
          reportId: report.id,
          reporter: "guest",
          outcome: "acted",
          reservationId: around.place.reservationId,
        },
      },
    ]);
    expect(notes).toMatchObject([
      { action: "safety.report_resolved", object: { kind: "report", id: report.id } },
    ]);
    expect(JSON.stringify(notes)).not.toContain("Links are off");
  });

  test("names the host who reported while signed in, and nobody where whoever held the link did", async () => {
    const mine = await file(said("Free nights or one star", { reporter: "partner" }).of, "review_extortion", {
      reportedBy: ines.personId,
    });
    const somebodys = await file(said("…", { reporter: "unknown" }).of);
    for (const { report } of [mine, somebodys])
      await reports.resolve(ines, report, { outcome: "acted", note: "Looked" });
    expect(announced).toMatchObject([{ payload: { reporter: "partner", reportedBy: ines.personId } }]);
  });
});
