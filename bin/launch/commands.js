// @ts-check
// The commands: what each needs before it can run, and what runs then.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BUILDS, isStale, make } from "./builds.js";
import { handOver } from "./hand-over.js";
import { installPackages, missingIn } from "./packages.js";
import { findNode, thisHost } from "./platform.js";
import { Interrupted, StepFailed } from "./quietly.js";
import { inTurn } from "./turn.js";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** @typedef {{ run: string[], builds: string[], tools?: boolean }} Command */

/** `tools`: packages for development are needed whatever the builds say. @type {Record<string, Command>} */
const COMMANDS = {
  start: { run: ["apps/cli.ts", "serve"], builds: ["texts", "pages"] },
  cli: { run: ["apps/cli.ts"], builds: ["texts"] },
  setup: { run: ["bin/setup.ts"], builds: ["texts", "api", "pages"], tools: true },
  dev: { run: ["bin/dev.ts"], builds: ["texts", "api", "pages"], tools: true },
  check: { run: ["bin/check.ts"], builds: ["texts", "api", "pages"], tools: true },
  test: { run: ["bin/test.ts"], builds: ["texts", "pages"], tools: true },
  verify: { run: ["bin/verify.ts"], builds: ["texts", "api", "pages"], tools: true },
  bench: { run: ["bench/main.ts"], builds: ["texts", "pages"], tools: true },
};

/** @param {string | undefined} name @param {string[]} args */
export async function runCommand(name, args) {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) {
    process.stderr.write(`bellhop: choose one of ${Object.keys(COMMANDS).join(", ")}\n`);
    process.exitCode = 2;
    return;
  }
  const builds = name === "cli" && args[0] === "serve" ? ["texts", "pages"] : command.builds;
  try {
    const node = await prepare(builds, command.tools ?? false);
    process.exitCode = await handOver(root, node, [
      join(root, command.run[0] ?? ""),
      ...command.run.slice(1),
      ...args,
    ]);
  } catch (error) {
    if (error instanceof Interrupted) process.exitCode = 130;
    else if (error instanceof StepFailed) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    } else throw error;
  }
}

/** Installs and builds what is missing or stale; answers with the Node to go on with. @param {string[]} names @param {boolean} tools */
async function prepare(names, tools) {
  const builds = BUILDS.filter((build) => names.includes(build.name));
  if (!isReady(builds, tools)) {
    await inTurn(join(root, ".state", "preparing"), () => getReady(builds, tools), {
      onWait: (pid) => process.stderr.write(`bellhop: waiting for the preparation by process ${pid}\n`),
    });
  }
  return nodeOrFail();
}

/** @param {typeof BUILDS} builds @param {boolean} tools */
function isReady(builds, tools) {
  return missingIn(root, thisHost(), tools).length === 0 && !builds.some((build) => isStale(root, build));
}

/** @param {typeof BUILDS} builds @param {boolean} tools */
async function getReady(builds, tools) {
  const host = thisHost();
  const stale = () => builds.filter((build) => isStale(root, build));
  const toolsDue = tools || stale().some((build) => build.withTools);
  if (missingIn(root, host, toolsDue).length > 0) await installPackages(root, host);
  // one after the other: what a later build is made of may come from an earlier one
  for (const build of builds) if (isStale(root, build)) await make(root, build, nodeOrFail());
}

function nodeOrFail() {
  const found = findNode(root, thisHost(), { version: process.versions.node, execPath: process.execPath });
  if ("problem" in found) throw new StepFailed(`bellhop: ${found.problem}`);
  return found.node;
}
