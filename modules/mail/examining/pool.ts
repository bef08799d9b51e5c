/** Examines mails in threads of their own: a mail that takes too long or too much ends its thread, not the program. */

import { Worker } from "node:worker_threads";
import { Unavailable } from "#kernel/errors.ts";
import type { Examined } from "../types/examined.ts";
import type { ExamineTask, WorkerSettings } from "./task.ts";

/** How long one mail may take. */
const PATIENCE_MILLISECONDS = 5_000;
const MOST_MEMORY_MEGABYTES = 512;

export type ExaminingPool = {
  /** Begins the threads before there is work: the first mail does not wait for them. */
  start(): void;
  /** @throws Unavailable mail.examination_failed when it took too long or broke the thread */
  examine(task: ExamineTask): Promise<Examined>;
  close(): Promise<void>;
};

type Waiting = { readonly task: ExamineTask; resolve(done: Examined): void; reject(fault: unknown): void };
type Thread = {
  readonly worker: Worker /** It has been loaded and listens. */;
  readonly ready: Promise<void>;
};
type Lane = { thread: Thread | undefined; busy: boolean };

/** Up to `threads` mails at once; threads begin when there is work. They never keep the program from ending. */
export function examiningPool(settings: WorkerSettings & { readonly threads: number }): ExaminingPool {
  const lanes: Lane[] = Array.from({ length: settings.threads }, () => ({
    thread: undefined,
    busy: false,
  }));
  const queue: Waiting[] = [];

  function next(): void {
    const lane = lanes.find((one) => !one.busy);
    const waiting = lane && queue.shift();
    if (!lane || !waiting) return;
    lane.busy = true;
    void work(lane, waiting).finally(() => {
      lane.busy = false;
      next();
    });
  }

  async function work(lane: Lane, { task, resolve, reject }: Waiting): Promise<void> {
    lane.thread ??= startThread(settings);
    const { worker, ready } = lane.thread;
    try {
      worker.ref();
      await ready;
      resolve(await ask(worker, task));
    } catch (cause) {
      lane.thread = undefined;
      await worker.terminate();
      reject(new Unavailable("mail.examination_failed", {}, { cause }));
    }
  }

  return {
    start: () => {
      for (const lane of lanes) lane.thread ??= startThread(settings);
    },
    examine: (task) =>
      new Promise((resolve, reject) => {
        queue.push({ task, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.thread?.worker.terminate()));
    },
  };
}

function startThread({ dns }: WorkerSettings): Thread {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: { dns } satisfies WorkerSettings,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MEGABYTES },
  });
  const ready = new Promise<void>((resolve, reject) => {
    worker.once("message", () => resolve()).once("error", reject);
    worker.once("exit", () => reject(new Error("the thread ended")));
  });
  ready.catch(() => {}); // whoever waits for it is told
  worker.unref();
  return { worker, ready };
}

/** One question, one answer. */
function ask(worker: Worker, task: ExamineTask): Promise<Examined> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", failed).off("exit", ended);
      worker.unref();
    };
    const answered = (answer: { examined: Examined } | { fault: string }) => {
      done();
      if ("examined" in answer) resolve(answer.examined);
      else reject(new Error(answer.fault));
    };
    const failed = (fault: unknown) => {
      done();
      reject(fault);
    };
    const ended = () => failed(new Error("the thread ended"));
    const timer = setTimeout(() => failed(new Error("it took too long")), PATIENCE_MILLISECONDS);
    worker.ref();
    worker.on("message", answered).on("error", failed).on("exit", ended);
    worker.postMessage(task);
  });
}
