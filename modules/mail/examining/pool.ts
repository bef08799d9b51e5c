/** Examines mails in threads of their own: a mail that takes too long or too much ends its thread, not the program. */

import { Worker } from "node:worker_threads";
import { Unavailable } from "#kernel/errors.ts";
import type { Examined } from "../types/examined.ts";
import type { ExamineTask, WorkerSettings } from "./task.ts";

/** How long one mail may take. */
const PATIENCE_MILLISECONDS = 5_000;
const MOST_MEMORY_MEGABYTES = 512;

export type ExaminingPool = {
  /** @throws Unavailable mail.examination_failed when it took too long or broke the thread */
  examine(task: ExamineTask): Promise<Examined>;
  close(): Promise<void>;
};

type Waiting = { readonly task: ExamineTask; resolve(done: Examined): void; reject(fault: unknown): void };
type Lane = { worker: Worker | undefined; busy: boolean };

/** Up to `threads` mails at once; threads begin when there is work. They never keep the program from ending. */
export function examiningPool(settings: WorkerSettings & { readonly threads: number }): ExaminingPool {
  const lanes: Lane[] = Array.from({ length: settings.threads }, () => ({ worker: undefined, busy: false }));
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
    lane.worker ??= startWorker(settings);
    const { worker } = lane;
    try {
      resolve(await ask(worker, task));
    } catch (cause) {
      lane.worker = undefined;
      await worker.terminate();
      reject(new Unavailable("mail.examination_failed", {}, { cause }));
    }
  }

  return {
    examine: (task) =>
      new Promise((resolve, reject) => {
        queue.push({ task, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.worker?.terminate()));
    },
  };
}

function startWorker({ dns }: WorkerSettings): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: { dns } satisfies WorkerSettings,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MEGABYTES },
  });
  worker.unref();
  return worker;
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
