/** How many tests passed and which failed, read from what the runner wrote. */

import { existsSync, readFileSync } from "node:fs";

/** A failure is one text: the file, the test, and the first lines of what it said. */
export type Outcome = { readonly passed: number; readonly failures: readonly string[] };

type Report = {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
};

const LINES_TOLD = 6;

/** A file that broke outside its tests counts as one failure; so does a run that left no report. */
export function outcomeOf(reportPath: string): Outcome {
  if (!existsSync(reportPath)) return { passed: 0, failures: [`${reportPath}: the runner left no report`] };
  const report = JSON.parse(readFileSync(reportPath, "utf8")) as Report;
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === "failed");
    if (tests.length === 0) return status === "failed" ? [told(name, message)] : [];
    return tests.map((test) => told(`${name}: ${test.fullName}`, (test.failureMessages ?? []).join("\n")));
  });
  return { passed: report.numPassedTests, failures };
}

const told = (title: string, message: string): string =>
  [title, ...message.split("\n").slice(0, LINES_TOLD)].join("\n  ");

export const total = (all: readonly Outcome[]): Outcome => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failures: all.flatMap(({ failures }) => failures),
});
