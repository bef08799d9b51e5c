/** Pictures written anew, in a process of its own that lives while it is used and is killed when it takes too much. */

import { createHash } from "node:crypto";
import { Unavailable } from "#kernel/errors.ts";
import type { Picture, PictureFault } from "../types.ts";
import { type PictureProcess, startPictureProcess } from "./picture-process.ts";

/** `not_checked`: opening it took more time or memory than a picture may, or brought the decoder down. */
export type Rewritten = { readonly picture: Picture } | { readonly fault: PictureFault | "not_checked" };

export type Pictures = {
  /** @throws Unavailable safety.pictures_unavailable when no process can be started */
  rewrite(bytes: Uint8Array): Promise<Rewritten>;
  /** Which of `image/avif` and `image/heic` the decoder reads. @throws Unavailable safety.pictures_unavailable */
  alsoReads(): Promise<readonly string[]>;
  /** Ends the process; what waits fails. */
  close(): void;
};

export type PictureLimits = {
  readonly timeLimitMs: number;
  readonly maxMemoryBytes: number;
  /** A process with nothing to do ends after so long. */
  readonly idleMs: number;
};

const LIMITS: PictureLimits = { timeLimitMs: 10_000, maxMemoryBytes: 1024 * 1024 * 1024, idleMs: 3_000 };

/** One picture is opened at a time: the others wait their turn, so that memory is bounded by one. */
export function openPictures(limits: Partial<PictureLimits> = {}): Pictures {
  const { timeLimitMs, maxMemoryBytes, idleMs } = { ...LIMITS, ...limits };
  let current: PictureProcess | undefined;
  let lastTurn: Promise<unknown> = Promise.resolve();
  let known: readonly string[] | undefined;
  let idle: NodeJS.Timeout | undefined;
  let isClosed = false;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = lastTurn.then(async () => {
      clearTimeout(idle);
      try {
        return await work();
      } finally {
        idle = setTimeout(end, idleMs).unref();
      }
    });
    lastTurn = turn.catch(() => {});
    return turn;
  }

  function end(): void {
    clearTimeout(idle);
    current?.end();
    current = undefined;
  }

  async function running(): Promise<PictureProcess> {
    if (isClosed) throw new Unavailable("safety.pictures_unavailable");
    if (current?.isAlive()) return current;
    try {
      current = await startPictureProcess(maxMemoryBytes);
    } catch (cause) {
      throw new Unavailable("safety.pictures_unavailable", {}, { cause });
    }
    known = current.alsoReads;
    return current;
  }

  return {
    rewrite: (bytes) =>
      inTurn(async () => {
        const answer = await (await running()).ask(bytes, timeLimitMs);
        if (isClosed) throw new Unavailable("safety.pictures_unavailable");
        if (answer.is === "fault") return { fault: answer.fault };
        const { is: _, ...picture } = answer;
        return { picture: { ...picture, sha256: createHash("sha256").update(picture.bytes).digest("hex") } };
      }),
    alsoReads: async () => known ?? inTurn(async () => (await running()).alsoReads),
    close: () => {
      isClosed = true;
      end();
    },
  };
}
