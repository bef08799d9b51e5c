/** The launcher stands aside: exit codes and signals pass through it. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

const handOver = new URL("./hand-over.js", import.meta.url).href;

/** A launcher that hands over to a program given as source; `ready` once that has written a line. */
function launch(program: string, env: NodeJS.ProcessEnv = {}) {
  const source = `
    import { handOver } from ${JSON.stringify(handOver)};
    process.exitCode = await handOver("/", process.execPath, ["-e", ${JSON.stringify(program)}]);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", source], {
    env: { ...process.env, npm_lifecycle_event: "", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { child, ready: once(child.stdout, "data"), ended: once(child, "exit") };
}

test("the exit code is the program's", async () => {
  const { ended } = launch("process.exitCode = 7");
  expect(await ended).toEqual([7, null]);
});

test("a program killed by a signal ends us with 128 and its number", async () => {
  const { ended } = launch(`process.kill(process.pid, "SIGKILL")`);
  expect(await ended).toEqual([137, null]);
});

test.each(["SIGINT", "SIGTERM"] as const)("%s reaches the program, which ends cleanly", async (signal) => {
  const { child, ready, ended } = launch(
    `process.on("${signal}", () => process.exit(0)); setInterval(() => {}, 1000); console.log("ready")`,
  );
  await ready;
  child.kill(signal);
  expect(await ended).toEqual([0, null]);
});
