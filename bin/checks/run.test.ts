/** Checks run side by side; one that fails, prints or breaks does not hide the others. */

import { expect, test } from "vitest";
import { type Check, type Outcome, reportOf, runAll } from "./run.ts";

const program = (source: string): Check => ({
  name: "program",
  says: "a program agrees",
  command: () => [process.execPath, "-e", source],
});

async function outcomeOf(check: Check): Promise<Outcome> {
  const outcomes = await runAll([check], import.meta.dirname, { atOnce: 2, onEnd: () => {} });
  return outcomes[0]!;
}

test("a program passes by its exit code, and what it printed is kept only when it failed", async () => {
  expect(await outcomeOf(program("console.log('fine')"))).toMatchObject({ passed: true, said: "" });
  expect(await outcomeOf(program("console.error('no'); process.exit(1)"))).toMatchObject({
    passed: false,
    said: "no",
  });
});

test("a program that is not there fails", async () => {
  const absent: Check = { name: "absent", says: "nothing", command: () => ["/nowhere/tool"] };
  expect(await outcomeOf(absent)).toMatchObject({ passed: false, said: expect.stringContaining("ENOENT") });
});

test("a check of ours fails by its faults and by breaking", async () => {
  const find = (faults: string[]): Check => ({
    name: "own",
    says: "all is well",
    find: () => ({ faults, remark: "3 files" }),
  });
  expect(await outcomeOf(find([]))).toMatchObject({ passed: true, said: "3 files" });
  expect(await outcomeOf(find(["a.ts: no"]))).toMatchObject({ passed: false, said: "a.ts: no" });
  const broken: Check = { name: "own", says: "", find: () => Promise.reject(new Error("no such register")) };
  expect(await outcomeOf(broken)).toMatchObject({
    passed: false,
    said: expect.stringContaining("no such register"),
  });
});

test("the report is one line for what passed and everything for what failed", () => {
  const outcome = { name: "types", says: "TypeScript agrees", seconds: 1.25, said: "" };
  expect(reportOf({ ...outcome, passed: true })).toBe("ok    types        1.3 s  TypeScript agrees");
  expect(reportOf({ ...outcome, passed: false, said: "a\nb" }).split("\n")).toHaveLength(3);
});
