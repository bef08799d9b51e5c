/** Runs checks side by side and keeps what each said apart. */

import { spawn } from "node:child_process";

/** Lines of what is wrong (empty: all is well), and perhaps a remark for those who read the report. */
export type Findings = { readonly faults: readonly string[]; readonly remark?: string };

/** `says` completes the sentence "it is checked that …". Either a program's exit code decides or a function of ours. */
export type Check = { readonly name: string; readonly says: string } & (
  | { readonly command: (root: string) => readonly [string, ...string[]]; readonly cwd?: string }
  | { readonly find: (root: string) => Findings | Promise<Findings> }
);

export type Outcome = {
  readonly name: string;
  readonly says: string;
  readonly passed: boolean;
  readonly said: string;
  readonly seconds: number;
};

/** Outcomes in the order in which checks ended; `onEnd` hears each as it ends. */
export async function runAll(
  checks: readonly Check[],
  root: string,
  options: { readonly atOnce: number; readonly onEnd: (outcome: Outcome) => void },
): Promise<Outcome[]> {
  const waiting = [...checks];
  const outcomes: Outcome[] = [];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const begin = performance.now();
      const { passed, said } = await run(check, root);
      const seconds = (performance.now() - begin) / 1000;
      const outcome = { name: check.name, says: check.says, passed, said, seconds };
      outcomes.push(outcome);
      options.onEnd(outcome);
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, lane));
  return outcomes;
}

async function run(check: Check, root: string): Promise<{ passed: boolean; said: string }> {
  try {
    if ("command" in check) return await runProgram(check.command(root), `${root}/${check.cwd ?? ""}`);
    const { faults, remark = "" } = await check.find(root);
    return { passed: faults.length === 0, said: faults.length ? faults.join("\n") : remark };
  } catch (error) {
    return { passed: false, said: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function runProgram(
  [file, ...args]: readonly [string, ...string[]],
  cwd: string,
): Promise<{ passed: boolean; said: string }> {
  return new Promise((done) => {
    const output: Buffer[] = [];
    const child = spawn(file, args, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1" },
    });
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.once("error", (error) => done({ passed: false, said: error.message }));
    child.once("close", (code) => {
      const passed = code === 0;
      done({ passed, said: passed ? "" : Buffer.concat(output).toString().trim() || `ended with ${code}` });
    });
  });
}

/** One line for a check that passed; the whole of what it said for one that failed. */
export function reportOf({ name, says, passed, said, seconds }: Outcome): string {
  const line = `${passed ? "ok  " : "FAIL"}  ${name.padEnd(10)} ${seconds.toFixed(1).padStart(5)} s  ${says}`;
  if (!said) return line;
  return passed ? `${line} (${said})` : `${line}\n${said.replace(/^/gm, "        ")}`;
}
