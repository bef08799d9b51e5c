/** What an import is asked, tells while it runs, and has done in the end. */

import type { PropertyId } from "#kernel/ids.ts";
import type { PlainDate } from "#kernel/time.ts";
import type { Counts } from "../store/importing.ts";
import type { Property } from "../types.ts";

export type ImportOptions = {
  readonly file: string;
  /** The mapping file as JSON; left out, the columns are named like the fields of the API. */
  readonly map?: unknown;
  /** The system the file comes from, if it is not the mapping's: its booking engine then finds its own reservations. */
  readonly source?: string;
  /** Every line goes to this property of ours. */
  readonly into?: PropertyId;
  /** Only lines that name this property. */
  readonly only?: string;
  /** The mapping's `shiftFrom` becomes about this day, in whole weeks. */
  readonly shiftTo?: PlainDate;
  /** Goes through a file again that was imported before. */
  readonly again?: boolean;
  /** Where rejected lines are written; beside the file when left out. */
  readonly rejectedFile?: string;
  readonly batchLines?: number;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops behind the batch that is being saved. */
  readonly signal?: AbortSignal;
};

export type ImportProgress = {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly line: number;
  readonly counts: Counts;
};

export type ImportSummary = {
  readonly counts: Counts;
  readonly lastLine: number;
  /** The line behind which this run began; 0 for the beginning. */
  readonly resumedAfterLine: number;
  readonly wasFinishedBefore: boolean;
  readonly isFinished: boolean;
  readonly rejectedFile: string | undefined;
  /** Properties the lines went to, in the order they came. */
  readonly properties: readonly {
    readonly ref: string;
    readonly property: Property;
    readonly isNew: boolean;
  }[];
};
