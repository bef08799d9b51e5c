import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import { memberOf } from "#modules/stays/testing.ts";
import type { Reporter } from "../types/report.ts";
import { aMessage, reportsAt, staffOf } from "./testing.ts";

const TONIGHT = "2026-03-26T21:00:00Z";
const db = await testDatabase();
const { reports, clock, property } = reportsAt(TONIGHT, db);
const casaAzul = await property("casa-azul", { name: "Casa Azul" });
const fyrhuset = await property("fyrhuset", { name: "Fyrhuset", timeZone: "Europe/Stockholm" });
const ines = staffOf("trust_officer");

const payment = { reason: "asks_for_payment_elsewhere" } as const;
const newMessage = (propertyId = casaAzul, reporter: Reporter = "guest") => aMessage(propertyId, reporter);
const file = (of = newMessage(), more: object = payment) =>
  reports.file({ ...of, ...payment, ...more, now: clock.now() });

async function waiting(limit = 200) {
  const { items } = await reports.listOpen(ines, { limit });
  return items;
}

beforeEach(async () => {
  clock.set(TONIGHT);
  for (const { report } of await waiting())
    await reports.resolve(ines, report, { outcome: "nothing_wrong", note: "Tidied up" });
});

describe("a report", () => {
  test("is kept as said, with its instant to the millisecond, and waits for the desk", async () => {
    const of = newMessage();
    clock.set("2026-03-26T21:05:00.123456789Z");
    const { report, isNew } = await file(of, { words: "  He says the card failed.\n" });
    expect(isNew).toBe(true);
    expect(report).toEqual({
      ...of,
      id: expect.any(String),
      reason: "asks_for_payment_elsewhere",
      words: "He says the card failed.",
      source: "person",
      filedAt: at("2026-03-26T21:05:00.123Z"),
    });
    const card = { id: casaAzul, name: "Casa Azul", timeZone: "Europe/Lisbon" };
    expect(await waiting()).toMatchObject([{ report, property: card, isRead: false }]);
    expect(await reports.findOf(of)).toEqual(report);
  });

  test("of the same message from the same side is the same, and what was said first is kept", async () => {
    const of = newMessage();
    const first = await file(of, { words: "He wants money" });
    clock.advance({ minutes: 5 });
    const again = await file(of, { reason: "illegal", words: "Other words" });
    expect(again).toEqual({ report: first.report, isNew: false });
    expect(await waiting()).toHaveLength(1);
  });

  test("of the same message from the other side is another one", async () => {
    const ofGuest = newMessage();
    const ofPartner = { ...ofGuest, reporter: "partner" } as const;
    await file(ofGuest);
    expect(await reports.findOf(ofPartner)).toBeUndefined();
    expect(await file(ofPartner)).toMatchObject({ isNew: true });
    expect(await waiting()).toHaveLength(2);
  });

  test("sixteen times at the same moment is kept once", async () => {
    const of = newMessage();
    const all = await Promise.all(Array.from({ length: 16 }, () => file(of)));
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(all.map(({ report }) => report.id)).size).toBe(1);
    expect(await waiting()).toHaveLength(1);
  });

  test("is not wanted twice, also after the desk has decided", async () => {
    const of = newMessage();
    const { report } = await file(of);
    await reports.resolve(ines, report, {
      outcome: "nothing_wrong",
      note: "The guest mistook the tourist tax",
    });
    expect(await file(of)).toMatchObject({ isNew: false, report: { id: report.id } });
    expect(await waiting()).toEqual([]);
  });

  test.each([
    ["something else without words", { reason: "something_else" }, "safety.report_words_needed"],
    ["2,001 characters", { words: "a".repeat(2001) }, "safety.report_words_too_long"],
    ["a character that cannot be kept", { words: "a\u0000b" }, "safety.report_words_not_text"],
  ])("is refused with %s, and nothing is kept", async (_, more, code) => {
    const of = newMessage();
    await expect(file(of, more)).rejects.toMatchObject({ code });
    expect(await reports.findOf(of)).toBeUndefined();
    expect(await waiting()).toEqual([]);
  });
});

describe("the list of the desk", () => {
  test("goes over all properties, of the same urgency the oldest first, page by page", async () => {
    const filed: string[] = [];
    for (const [minute, propertyId] of [casaAzul, fyrhuset, casaAzul, fyrhuset, casaAzul].entries()) {
      clock.set(at(TONIGHT).add({ minutes: minute }).toString());
      filed.push((await file(newMessage(propertyId))).report.id);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await reports.listOpen(ines, { limit: 2, cursor });
      seen.push(...page.items.map(({ report }) => report.id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(filed);
  });

  test("tells reports of the same instant apart", async () => {
    for (let n = 0; n < 3; n++) await file();
    const first = await reports.listOpen(ines, { limit: 1 });
    const rest = await reports.listOpen(ines, { limit: 9, cursor: first.nextCursor });
    expect(rest.items).toHaveLength(2);
    expect(rest.items.map(({ report }) => report.id)).not.toContain(first.items[0]?.report.id);
    expect(rest.nextCursor).toBeUndefined();
  });

  test("shows a report of a property that is not known, without its name", async () => {
    const { report } = await file(newMessage(9_999_999 as PropertyId));
    const [only, ...others] = await waiting();
    expect(only).toMatchObject({ report });
    expect(only).not.toHaveProperty("property");
    expect(others).toEqual([]);
  });

  test.each(["", "x", "2026-13-77T00:00:00Z", `${"9".repeat(30)} ${randomUUID()}`])(
    "refuses a cursor that is none of ours: %j",
    async (words) => {
      const cursor = Buffer.from(words).toString("base64url");
      await expect(reports.listOpen(ines, { limit: 9, cursor })).rejects.toMatchObject({
        code: "safety.cursor_malformed",
      });
    },
  );
});

describe("a decision", () => {
  const decision = { outcome: "acted", note: "Spoke to Teo; his mailbox had been taken over." } as const;

  test("takes the report off the list, and keeps what, why, who and when", async () => {
    const { report } = await file();
    clock.advance({ hours: 1 });
    const decided = await reports.resolve(ines, report, decision);
    const resolution = { ...decision, by: ines.personId, at: at("2026-03-26T22:00:00Z") };
    expect(decided).toEqual({ isNew: true, report: { ...report, resolution } });
    expect(await waiting()).toEqual([]);
  });

  test("made again by the same person is the same, another one comes too late", async () => {
    const { report } = await file();
    const bo = staffOf("agent");
    const first = await reports.resolve(ines, report, decision);
    clock.advance({ minutes: 5 });
    expect(await reports.resolve(ines, report, decision)).toEqual({ ...first, isNew: false });
    const late = { code: "safety.report_resolved", params: { outcome: "acted", at: TONIGHT } };
    await expect(reports.resolve(bo, report, decision)).rejects.toMatchObject(late);
    const other = { ...decision, outcome: "nothing_wrong" } as const;
    await expect(reports.resolve(ines, report, other)).rejects.toMatchObject(late);
  });

  test("by two at the same moment is made by one of them", async () => {
    const { report } = await file();
    const outcomes = await Promise.allSettled(
      [staffOf("agent"), ines].map((staff) => reports.resolve(staff, report, decision)),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("needs a note, and a report", async () => {
    const { report } = await file();
    const blank = reports.resolve(ines, report, { ...decision, note: " " });
    await expect(blank).rejects.toMatchObject({ code: "safety.note_needed" });
    const misplaced = { ...report, propertyId: fyrhuset };
    const unknown = { ...report, id: randomUUID() as string as Id<"report"> };
    for (const which of [misplaced, unknown])
      await expect(reports.resolve(ines, which, decision)).rejects.toMatchObject({
        code: "safety.report_not_found",
      });
    expect(await waiting()).toHaveLength(1);
  });

  test("and the list are for the marketplace's staff alone", async () => {
    const { report } = await file();
    const owner = await memberOf(db, casaAzul, "owner");
    const refused = { code: "accounts.not_permitted" };
    await expect(reports.listOpen(owner, { limit: 9 })).rejects.toMatchObject(refused);
    await expect(reports.resolve(owner, report, decision)).rejects.toMatchObject(refused);
    await expect(reports.resolve({ kind: "anonymous" }, report, decision)).rejects.toMatchObject({
      code: "accounts.sign_in_needed",
    });
    expect(await waiting()).toHaveLength(1);
  });
});
