// @ts-check
// Runs the program as if we had become it: same terminal, same exit code, and it hears what we hear.

import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, join } from "node:path";

/** Ctrl-C reaches the program straight from the terminal; ours comes later and only where nothing else did. */
const FORWARD_AFTER_MS = 300;
const LOOK_FOR_PARENT_EVERY_MS = 500;

/**
 * Resolves with the exit code to end with. When npm started us and is gone (a signal sent to npm alone ends npm and
 * the shell between us), the program is asked to end too.
 * @param {string} root @param {string} node @param {string[]} args @param {NodeJS.ProcessEnv} [extra]
 * @returns {Promise<number>}
 */
export function handOver(root, node, args, extra = {}) {
  const env = {
    ...process.env,
    PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, ".state", "compiled"),
    ...extra,
  };
  return new Promise((done) => {
    const child = spawn(node, args, { env, stdio: "inherit" });
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
      process.on(signal, () => setTimeout(() => child.kill(signal), FORWARD_AFTER_MS).unref());
    }
    if (process.env.npm_lifecycle_event) endWithParent(child);
    child.once("error", (error) => {
      process.stderr.write(`bellhop: ${node} does not run here: ${error.message}\n`);
      done(1);
    });
    child.once("exit", (code, signal) => done(code ?? 128 + (constants.signals[signal ?? "SIGTERM"] ?? 0)));
  });
}

/** @param {import("node:child_process").ChildProcess} child */
function endWithParent(child) {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    child.kill("SIGTERM");
  }, LOOK_FOR_PARENT_EVERY_MS);
  look.unref();
}
