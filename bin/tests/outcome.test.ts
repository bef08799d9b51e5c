/** The closing lines tell the truth: nothing that broke is forgotten, and each failure says what it was. */

import { join } from "node:path";
import { expect, test } from "vitest";
import { aRepository } from "../checks/fixture.ts";
import { outcomeOf, total } from "./outcome.ts";

test("failed tests are told with file, name and reason, and so is a file that broke outside its tests", () => {
  const report = {
    numPassedTests: 3,
    testResults: [
      { name: "a.test.ts", status: "passed", message: "", assertionResults: [{ status: "passed" }] },
      {
        name: "b.test.ts",
        status: "failed",
        message: "",
        assertionResults: [
          { status: "passed", fullName: "is open", failureMessages: [] },
          { status: "failed", fullName: "is closed", failureMessages: ["Error: it is open\n    at b.ts:1"] },
        ],
      },
      {
        name: "c.test.ts",
        status: "failed",
        message: "Error: a hook broke",
        assertionResults: [{ status: "skipped", fullName: "waits", failureMessages: null }],
      },
    ],
  };
  const root = aRepository({ "report.json": JSON.stringify(report) });
  expect(outcomeOf(join(root, "report.json"))).toEqual({
    passed: 3,
    failures: [
      "b.test.ts: is closed\n  Error: it is open\n      at b.ts:1",
      "c.test.ts\n  Error: a hook broke",
    ],
  });
});

test("a run that left no report is a failure", () => {
  expect(outcomeOf("/nowhere/report.json").failures).toHaveLength(1);
});

test("stages add up", () => {
  expect(
    total([
      { passed: 2, failures: [] },
      { passed: 3, failures: ["one"] },
    ]),
  ).toEqual({ passed: 5, failures: ["one"] });
});
