/** Runs the stages one after the other with vitest, each with its own report, and adds up. */

import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, outcomeOf, total } from "./outcome.ts";
import { STAGES, type Stage } from "./stages.ts";

/** `words` are names of stages, parts of file names, or vitest's own options; none means everything. */
export async function runTests(root: string, words: readonly string[]): Promise<Outcome> {
  const named = STAGES.filter((stage) => words.includes(stage));
  const filters = words.filter((word) => !(STAGES as readonly string[]).includes(word));
  const outcomes: Outcome[] = [];
  for (const stage of named.length > 0 ? named : STAGES) {
    console.log(`\n${stage}`);
    outcomes.push(await runStage(root, stage, filters));
  }
  return total(outcomes);
}

async function runStage(root: string, stage: Stage, filters: readonly string[]): Promise<Outcome> {
  const report = join(root, ".state", `tests-${stage}.json`);
  mkdirSync(join(root, ".state"), { recursive: true });
  rmSync(report, { force: true });
  const args = [
    "run",
    "--project",
    stage,
    "--passWithNoTests",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const code = await new Promise<number>((done, fail) => {
    const vitest = spawn(
      process.execPath,
      [join(root, "node_modules/vitest/vitest.mjs"), ...args, ...filters],
      { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
    );
    vitest.once("error", fail);
    vitest.once("exit", (exit) => done(exit ?? 1));
  });
  const outcome = outcomeOf(report);
  // errors outside of any test end the runner with a code and leave no failed test behind
  if (code === 0 || outcome.failures.length > 0) return outcome;
  return { ...outcome, failures: [`${stage}: the runner ended with ${code}, see above`] };
}
