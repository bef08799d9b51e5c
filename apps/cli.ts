/** The command line: `./bellhop <command>` ends here. */

import { runCommand } from "./cli/run.ts";

process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  say: (line = "") => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY && { draw: (line: string) => void process.stderr.write(`\r\x1b[K${line}`) }),
});
