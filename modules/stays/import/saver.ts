/** Saves the lines of an import batch by batch, each with how far the file has come, so that none goes in twice. */

import { Refused } from "#kernel/errors.ts";
import type { Instant } from "#kernel/time.ts";
import type { StaysDeps } from "../service/ports.ts";
import { type Counts, lockRun, saveRun } from "../store/importing.ts";
import { NamesTaken, saveBatch } from "./batch.ts";
import type { Read } from "./read-record.ts";
import type { Rejects } from "./rejects.ts";
import { count, rejectionOf } from "./telling.ts";

export type SoFar = { readonly linesDone: number; readonly counts: Counts };

export type Saver = {
  soFar(): SoFar;
  /** Saves lines that follow those saved before. @throws Refused stays.import_elsewhere */
  save(lines: readonly Read[]): Promise<void>;
};

type Job = {
  readonly key: string;
  readonly source: string;
  readonly fileName: string;
  readonly now: Instant;
  readonly rejects: Rejects;
};

export function batchSaver(
  deps: StaysDeps,
  { key, source, fileName, now, rejects }: Job,
  begun: SoFar,
): Saver {
  let soFar = begun;

  async function save(lines: readonly Read[]): Promise<void> {
    const upTo = lines.at(-1)?.line;
    if (upTo === undefined) return;
    const toSave = lines.flatMap((one) => ("toSave" in one ? [one.toSave] : []));
    soFar = await untilNamesAreKnown(() =>
      deps.db.write(async (tx) => {
        const before = await lockRun(tx, key);
        // Committed already, though we never heard of it: the connection was lost in between.
        if (before.linesDone === upTo) return before;
        if (before.linesDone !== soFar.linesDone)
          throw new Refused("stays.import_elsewhere", { file: fileName });
        const outcomes = await saveBatch(tx, deps, source, toSave, now);
        const after = { linesDone: upTo, counts: count(before.counts, lines, outcomes) };
        await saveRun(tx, key, after);
        await rejects.write(lines.flatMap((one) => rejectionOf(one, outcomes)));
        return after;
      }),
    );
    rejects.settle();
  }

  return { soFar: () => soFar, save };
}

/** Once more when somebody else took a name of the batch meanwhile: then it is known and changed instead. */
async function untilNamesAreKnown<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (fault) {
      if (!(fault instanceof NamesTaken)) throw fault;
    }
  }
}
