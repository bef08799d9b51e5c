import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompiledQuery } from "kysely";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { silentLog } from "#kernel/log/index.ts";
import { at, stoppedClock } from "#kernel/time.ts";
import type { AuditNote } from "../types/audit.ts";
import { auditLog } from "./audit.ts";

const db = await testDatabase();
const dataDir = mkdtempSync(join(tmpdir(), "bellhop-audit-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const anchorFile = join(dataDir, "audit", "anchors.jsonl");
const clock = stoppedClock("2026-03-26T21:00:00Z");
const settings = { secretKey: "k".repeat(40), dataDir };
const audit = auditLog({ db, clock, log: silentLog(), settings });

const sql = (text: string) => db.q.executeQuery(CompiledQuery.raw(text));
const claimed = (n: number): AuditNote => ({
  at: clock.now(),
  actor: { kind: "person", id: "ines" },
  action: "safety.review_claimed",
  object: { kind: "review", id: `1001.${n}` },
  ground: "spam_detected",
  details: { place: n },
});
const note = (n: number) => db.write((tx) => audit.note(tx, claimed(n)));
async function notes(count: number): Promise<void> {
  for (let n = 1; n <= count; n++) await note(n);
}

beforeEach(async () => {
  clock.set("2026-03-26T21:00:00Z");
  rmSync(anchorFile, { force: true });
  await sql("truncate privacy.audit_entry, privacy.audit_detail");
  await sql("update privacy.audit_head set seq = 0, hash = repeat('0', 64)");
});

describe("the record", () => {
  test("keeps what was done in order, and is whole", async () => {
    await notes(3);
    const kept = await Array.fromAsync(audit.entries());
    expect(kept.map(({ seq, object }) => [seq, object?.id])).toEqual([
      [1, "1001.1"],
      [2, "1001.2"],
      [3, "1001.3"],
    ]);
    expect(kept[0]).toMatchObject({ ...claimed(1), at: at("2026-03-26T21:00:00Z") });
    expect(await audit.verify()).toEqual({
      entries: 3,
      anchors: 0,
      head: { seq: 3, hash: kept[2]!.hmac },
    });
  });

  test("of nothing is whole", async () => {
    expect(await audit.verify()).toMatchObject({ entries: 0 });
    expect(await Array.fromAsync(audit.entries(at("2026-01-01T00:00:00Z")))).toEqual([]);
  });

  test("holds nothing of a transaction that was undone, and goes on without a gap", async () => {
    await note(1);
    await expect(
      db.write(async (tx) => {
        await audit.note(tx, claimed(2));
        throw new Error("undone");
      }),
    ).rejects.toThrow("undone");
    await note(3);
    expect(await audit.verify()).toMatchObject({ entries: 2 });
  });

  test("is one chain when twenty write at once, several in one transaction", async () => {
    const both = (n: number) =>
      db.write(async (tx) => {
        await audit.note(tx, claimed(n));
        await audit.note(tx, claimed(n));
      });
    await Promise.all(Array.from({ length: 20 }, (_, n) => both(n)));
    expect(await audit.verify()).toMatchObject({ entries: 40 });
    expect((await audit.verify()).fault).toBeUndefined();
  });

  test("is read from an instant on", async () => {
    await notes(2);
    clock.set("2026-03-27T09:00:00Z");
    await note(3);
    expect((await Array.fromAsync(audit.entries(at("2026-03-27T00:00:00Z")))).map(({ seq }) => seq)).toEqual([
      3,
    ]);
  });
});

describe("somebody with the database in their hands", () => {
  test.each([
    [
      "changes one byte",
      "update privacy.audit_entry set actor_id = 'bo' where seq = 3",
      { kind: "changed", seq: 3 },
    ],
    [
      "changes a detail",
      `update privacy.audit_detail set details = '{"place": 7}' where seq = 2`,
      { kind: "changed", seq: 2 },
    ],
    ["takes one out", "delete from privacy.audit_entry where seq = 4", { kind: "missing", seq: 4 }],
    [
      "changes two about",
      `update privacy.audit_entry set seq = case seq when 2 then -3 when 3 then -2 end where seq in (2, 3);
       update privacy.audit_entry set seq = -seq where seq < 0`,
      { kind: "moved", seq: 2, belongsAt: 3 },
    ],
    ["cuts off the end", "delete from privacy.audit_entry where seq > 3", { kind: "cut", seq: 3, upTo: 5 }],
  ])("%s, and is found out", async (_what, act, fault) => {
    await notes(5);
    await sql(act);
    expect((await audit.verify()).fault).toEqual(fault);
  });

  test("cuts off the end and sets the head back: the anchors know better", async () => {
    await notes(5);
    await audit.anchor();
    await note(6);
    await sql("delete from privacy.audit_entry where seq > 3");
    await sql(
      "update privacy.audit_head set seq = 3, hash = (select hmac from privacy.audit_entry where seq = 3)",
    );
    expect((await audit.verify()).fault).toEqual({ kind: "cut", seq: 3, upTo: 5 });
    const elsewhere = join(dataDir, "no-anchors.jsonl");
    expect((await audit.verify({ anchorsAt: elsewhere })).fault).toBeUndefined();
  });

  test("and the key writes another history: the anchors know better", async () => {
    await notes(3);
    await audit.anchor();
    await sql("truncate privacy.audit_entry, privacy.audit_detail");
    await sql("update privacy.audit_head set seq = 0, hash = repeat('0', 64)");
    for (const n of [7, 8, 9]) await note(n);
    expect((await audit.verify()).fault).toEqual({ kind: "rewritten", seq: 3 });
  });
});

test("the owner of the table may add to the record, and neither change nor delete", async () => {
  await note(1);
  await sql("create role bellhop_audit_test nologin");
  try {
    await sql("alter table privacy.audit_entry owner to bellhop_audit_test");
    await sql("grant usage on schema privacy to bellhop_audit_test");
    const asOwner = (act: string) =>
      db.q.transaction().execute(async (tx) => {
        await tx.executeQuery(CompiledQuery.raw("set local role bellhop_audit_test"));
        await tx.executeQuery(CompiledQuery.raw(act));
      });
    await asOwner("select count(*) from privacy.audit_entry");
    for (const act of [
      "update privacy.audit_entry set actor_id = 'bo'",
      "delete from privacy.audit_entry",
      "truncate privacy.audit_entry",
    ])
      await expect(asOwner(act)).rejects.toMatchObject({ code: "42501" });
  } finally {
    await sql("alter table privacy.audit_entry owner to current_user");
    await sql("drop owned by bellhop_audit_test");
    await sql("drop role bellhop_audit_test");
  }
});

describe("anchors", () => {
  test("are added line by line, and a line that was cut short by a power cut counts for nothing", async () => {
    await notes(2);
    const first = await audit.anchor();
    await note(3);
    const second = await audit.anchor();
    expect([first.seq, second.seq]).toEqual([2, 3]);
    appendFileSync(anchorFile, '{"seq":9,"ha');
    expect(await audit.verify()).toMatchObject({ entries: 3, anchors: 2 });
  });

  test("that somebody scribbled over stop the check", async () => {
    await audit.anchor();
    writeFileSync(anchorFile, "nothing here\n");
    await expect(audit.verify()).rejects.toThrow("line 1 is no anchor");
  });
});

test("a record begun under a former secret key is whole when that key is given", async () => {
  await notes(2);
  const renewed = auditLog({
    db,
    clock,
    log: silentLog(),
    settings: { ...settings, secretKey: "n".repeat(40) },
  });
  await db.write((tx) => renewed.note(tx, claimed(3)));
  expect((await renewed.verify()).fault).toEqual({ kind: "other_key", seq: 1 });
  expect((await renewed.verify({ oldKeys: [settings.secretKey] })).fault).toBeUndefined();
});
