/** bin/check: every check that needs no running program, two at a time; one line each, and all that a failed one said. */

import { availableParallelism } from "node:os";
import { CHECKS } from "./checks/list.ts";
import { reportOf, runAll } from "./checks/run.ts";

const root = import.meta.dirname.replace(/[\\/]bin$/, "");
const names = process.argv.slice(2);
const chosen = CHECKS.filter((check) => names.length === 0 || names.includes(check.name));
if (chosen.length === 0) {
  console.error(`Choose among ${CHECKS.map((check) => check.name).join(", ")}.`);
  process.exit(2);
}

const begin = performance.now();
const outcomes = await runAll(chosen, root, {
  atOnce: Math.max(2, availableParallelism()),
  onEnd: (outcome) => console.log(reportOf(outcome)),
});
const failed = outcomes.filter((outcome) => !outcome.passed);
const seconds = ((performance.now() - begin) / 1000).toFixed(1);
console.log(
  failed.length === 0
    ? `All ${outcomes.length} checks passed in ${seconds} s.`
    : `${failed.length} of ${outcomes.length} checks failed in ${seconds} s: ${failed.map((f) => f.name).join(", ")}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
