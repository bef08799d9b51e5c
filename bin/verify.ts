/** What `npm test` and .ci/run run: bin/check, then bin/test, and a closing line that counts both. */

import { availableParallelism } from "node:os";
import { getBrowser } from "./browser/install.ts";
import { CHECKS } from "./checks/list.ts";
import { reportOf, runAll } from "./checks/run.ts";
import { runTests } from "./tests/run.ts";

const root = import.meta.dirname.replace(/[\\/]bin$/, "");
const begin = performance.now();
if (!getBrowser()) process.exit(1);
const checks = await runAll(CHECKS, root, {
  atOnce: Math.max(2, availableParallelism()),
  onEnd: (outcome) => console.log(reportOf(outcome)),
});
const failedChecks = checks.filter((check) => !check.passed);
const tests = await runTests(root, []);

const seconds = Math.round((performance.now() - begin) / 1000);
const passedChecks = checks.length - failedChecks.length;
const failed = failedChecks.length + tests.failures.length;
for (const { name, says } of failedChecks) console.log(`check failed: ${name}, ${says}`);
// told again at the end: where a log is cut, its end is what remains
for (const failure of tests.failures) console.log(`\ntest failed: ${failure}`);
console.log(
  `\nChecks: ${passedChecks} of ${checks.length}. Tests: ${tests.passed} of ${tests.passed + tests.failures.length}. ${seconds} s.`,
);
console.log(`bellhop: ${passedChecks + tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
