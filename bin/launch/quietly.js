// @ts-check
// Runs a step of the preparation: one line with its seconds when it went well, all it printed when it did not.

import { spawn } from "node:child_process";

/** A step went wrong; the message is for the person at the terminal. */
export class StepFailed extends Error {}

/** The person asked to stop meanwhile. */
export class Interrupted extends Error {}

/**
 * @param {string} title @param {string} file @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, shell?: boolean, advice?: string, silent?: boolean }} options
 * @returns {Promise<void>}
 */
export function quietly(
  title,
  file,
  args,
  { cwd, env = process.env, shell = false, advice = "", silent = false },
) {
  const begin = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(file, args, { cwd, env, shell, stdio: ["ignore", "pipe", "pipe"] });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    const stop = forwardSignals(child);
    child.once("error", (error) => {
      stop.done();
      fail(new StepFailed(`${title}: ${error.message}. ${advice}`));
    });
    child.once("close", (code) => {
      stop.done();
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      if (stop.asked()) return fail(new Interrupted());
      if (code === 0) {
        if (!silent) process.stderr.write(`bellhop: ${title.toLowerCase()} took ${seconds} s\n`);
        return done();
      }
      fail(new StepFailed(`${Buffer.concat(output).toString()}\n${title} failed. ${advice}`.trim()));
    });
  });
}

/** Lets a child end before we do: it hears the signals that we hear. @param {import("node:child_process").ChildProcess} child */
function forwardSignals(child) {
  let asked = false;
  const listener = (/** @type {NodeJS.Signals} */ signal) => {
    asked = true;
    child.kill(signal);
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, listener);
  return {
    asked: () => asked,
    done: () => {
      for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
        process.off(signal, listener);
    },
  };
}
