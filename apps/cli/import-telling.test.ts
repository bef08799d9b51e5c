/** What an operator reads while an import runs and when it has ended. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImportSummary } from "#modules/stays/index.ts";
import { outcomeOf, progressLine } from "./import-telling.ts";

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "bellhop-telling-"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const counts = { created: 4_000, changed: 0, unchanged: 88, rejected: 12, leftOut: 0 };
const summary = (differently: Partial<ImportSummary> = {}): ImportSummary => ({
  counts,
  lastLine: 4_101,
  resumedAfterLine: 0,
  wasFinishedBefore: false,
  isFinished: true,
  rejectedFile: undefined,
  properties: [],
  ...differently,
});

describe("an import", () => {
  test("shows how far it is, how fast and how long it will take", () => {
    const progress = { bytesRead: 500, bytesTotal: 1_000, line: 4_101, counts };
    expect(progressLine(progress, 2_000)).toBe(
      "[############            ]  50 %  4,101 lines, 12 rejected, 2,050 lines/s, 2 s left",
    );
    expect(progressLine({ ...progress, bytesRead: 0 }, 10)).toContain("  0 %");
  });

  test("tells what went in, and the first reasons for what did not", async () => {
    const rejectedFile = join(dir, "rejected.ndjson");
    const lines = Array.from({ length: 12 }, (_, i) => JSON.stringify({ line: i + 2, reason: "No day." }));
    writeFileSync(rejectedFile, `${lines.join("\n")}\n`);
    const told = await outcomeOf(summary({ rejectedFile }));
    expect(told[0]).toBe("Read to the end, line 4,101: 4,000 new, 88 as they were, 12 rejected.");
    expect(told).toContain("  line 2: No day.");
    expect(told).toContain("  and 7 more");
    expect(told.at(-1)).toContain(rejectedFile);
  });

  test("that was stopped says how to go on, and one that is done says so", async () => {
    expect((await outcomeOf(summary({ isFinished: false })))[0]).toMatch(
      /^Stopped: .* The same command goes on/,
    );
    expect((await outcomeOf(summary({ resumedAfterLine: 500 })))[0]).toBe("Went on after line 500.");
    expect((await outcomeOf(summary({ wasFinishedBefore: true })))[0]).toContain("nothing was done");
  });
});
