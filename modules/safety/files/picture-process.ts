/** Starting, asking and killing the process that opens pictures. */

import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Picture, PictureFault } from "../types.ts";

/** What the process says: first what it reads, then one answer for each picture. */
export type FromProcess =
  | { readonly is: "ready"; readonly alsoReads: readonly string[] }
  | { readonly is: "fault"; readonly fault: PictureFault }
  | ({ readonly is: "picture" } & Omit<Picture, "sha256">);

type Answer = Exclude<FromProcess, { is: "ready" }> | { readonly is: "fault"; readonly fault: "not_checked" };

export type PictureProcess = {
  readonly alsoReads: readonly string[];
  isAlive(): boolean;
  /** One at a time. A process that has not answered in time is killed, and so is one that died: `not_checked`. */
  ask(bytes: Uint8Array, timeLimitMs: number): Promise<Answer>;
  end(): void;
};

const PROGRAM = new URL("./picture-worker.ts", import.meta.url);
const START_LIMIT_MS = 20_000;
/** It may read the code it runs, and nothing else: no network, no writing, no further process, none of our secrets. */
const CONFINED = ["--permission", "--allow-addons", "--allow-fs-read=*", "--max-old-space-size=64"];
/** Two arenas of memory instead of eight for each core: what is given back is given back. */
const SURROUNDINGS = { MALLOC_ARENA_MAX: "2" };

/** @throws Error when it does not come up */
export async function startPictureProcess(maxMemoryBytes: number): Promise<PictureProcess> {
  const { SystemRoot } = process.env; // Windows loads no library without it
  const child = fork(fileURLToPath(PROGRAM), [String(maxMemoryBytes)], {
    execArgv: CONFINED,
    env: { ...SURROUNDINGS, ...(SystemRoot ? { SystemRoot } : {}) },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  child.on("error", () => {}); // said by whoever waits; without anyone waiting it must not bring us down
  const ready = await nextFrom(child, START_LIMIT_MS);
  if (ready?.is !== "ready") throw new Error("the process for pictures did not come up");
  rest(child);
  return {
    alsoReads: ready.alsoReads,
    isAlive: () => child.connected && child.exitCode === null && child.signalCode === null,
    async ask(bytes, timeLimitMs) {
      child.ref();
      child.channel?.ref();
      child.send(bytes, () => {}); // a process that is gone says so by "exit"
      const answer = await nextFrom(child, timeLimitMs);
      rest(child);
      return answer && answer.is !== "ready" ? answer : { is: "fault", fault: "not_checked" };
    },
    end: () => void child.kill("SIGKILL"),
  };
}

/** Nobody's work: our own process may end although this one is there. */
function rest(child: ChildProcess): void {
  child.channel?.unref();
  child.unref();
}

/** The next thing `child` says; undefined when it dies or stays silent, and then it is dead in either case. */
function nextFrom(child: ChildProcess, limitMs: number): Promise<FromProcess | undefined> {
  return new Promise((resolve) => {
    const limit = setTimeout(lost, limitMs);
    child.once("message", said).once("exit", lost).once("error", lost).once("disconnect", lost);
    function said(message: unknown) {
      done(message as FromProcess);
    }
    function lost() {
      child.kill("SIGKILL");
      done(undefined);
    }
    function done(answer: FromProcess | undefined) {
      clearTimeout(limit);
      child.off("message", said).off("exit", lost).off("error", lost).off("disconnect", lost);
      resolve(answer);
    }
  });
}
