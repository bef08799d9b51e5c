/** The operator has the record checked, and reads it out. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompiledQuery } from "kysely";
import { afterAll, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { silentLog } from "#kernel/log/index.ts";
import { stoppedClock } from "#kernel/time.ts";
import { auditLog } from "#modules/privacy/index.ts";
import { runCommand } from "./run.ts";

const db = await testDatabase();
const dataDir = mkdtempSync(join(tmpdir(), "bellhop-audit-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const clock = stoppedClock("2026-03-26T21:00:00Z");
const SECRET_KEY = "k".repeat(40);
const settings = { secretKey: SECRET_KEY, dataDir };
const audit = auditLog({ db, clock, log: silentLog(), settings });

async function bellhop(...args: string[]) {
  const lines = { out: [] as string[], err: [] as string[] };
  const env = { NODE_ENV: "test", LOG_LEVEL: "silent", DATA_DIR: dataDir, DATABASE_URL: db.url, SECRET_KEY };
  const code = await runCommand(["audit", ...args], {
    env,
    say: (line = "") => void lines.out.push(line),
    complain: (line) => void lines.err.push(line),
  });
  return { code, out: lines.out, err: lines.err.join("\n") };
}

for (const id of ["1001.a", "1001.b", "1001.c"])
  await db.write((tx) =>
    audit.note(tx, {
      at: clock.now(),
      actor: { kind: "person", id: "ines" },
      action: "safety.review_decided",
      object: { kind: "review", id },
    }),
  );

test("a whole record is told so, and that nothing was written down outside yet", async () => {
  const { code, out } = await bellhop("verify");
  expect([code, out[0]]).toEqual([0, "The record is whole: 3 entries, checked against 0 anchors."]);
  expect(out[1]).toContain("could not be seen");
  await audit.anchor();
  expect((await bellhop("verify")).out).toEqual([
    "The record is whole: 3 entries, checked against 1 anchors.",
  ]);
});

test("entries are printed as lines of JSON, and that they were printed is noted", async () => {
  const { code, out } = await bellhop("export", "--since", "2026-03-01");
  expect(code).toBe(0);
  expect(out.map((line) => JSON.parse(line).object.id)).toEqual(["1001.a", "1001.b", "1001.c"]);
  const last = (await Array.fromAsync(audit.entries())).at(-1);
  expect(last).toMatchObject({ action: "privacy.audit_exported", actor: { kind: "operator" } });
  expect((await bellhop("export", "--since", "2090-01-01")).out).toEqual([]);
});

test("one byte that was changed is found and named, with exit code 1", async () => {
  const spoil = "update privacy.audit_entry set object_id = '1001.d' where seq = 2";
  await db.q.executeQuery(CompiledQuery.raw(spoil));
  const { code, err } = await bellhop("verify");
  expect(code).toBe(1);
  expect(err).toContain("Entry 2 is not as it was written.");
  expect(err).toContain("Entries 1 to 1 are as they were written.");
});

test("what was typed wrongly is answered with a sentence and 2", async () => {
  const short = join(dataDir, "short-key");
  writeFileSync(short, "short\n");
  for (const [args, sentence] of [
    [[], "Say what to do"],
    [["verify", "--since", "2026-03-01"], "--since belongs to export"],
    [["export", "--since", "yesterday"], '"yesterday" is no instant'],
    [["verify", "--old-key-file", short], "holds no secret key"],
  ] as const) {
    const { code, err } = await bellhop(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  }
});
