/** The closing line tells the truth: nothing that broke is forgotten. */

import { join } from "node:path";
import { expect, test } from "vitest";
import { aRepository } from "../checks/fixture.ts";
import { countsOf, total } from "./counts.ts";

test("tests are counted, and a file that broke before its first test is a failure", () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: "passed", assertionResults: [{}, {}, {}] },
      { status: "failed", assertionResults: [{}] },
      { status: "failed", assertionResults: [] },
    ],
  };
  const root = aRepository({ "report.json": JSON.stringify(report) });
  expect(countsOf(join(root, "report.json"))).toEqual({ passed: 3, failed: 2 });
});

test("a run that left no report is a failure", () => {
  expect(countsOf("/nowhere/report.json")).toEqual({ passed: 0, failed: 1 });
});

test("stages add up", () => {
  expect(
    total([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});
