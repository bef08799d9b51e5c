/** Imports a file of reservations: streaming, in batches, going on where it was stopped, telling every line that was refused. */

import { createHash } from "node:crypto";
import { basename } from "node:path";
import { Failure, Invalid, Refused } from "#kernel/errors.ts";
import type { PropertyId } from "#kernel/ids.ts";
import { problem } from "#kernel/texts/index.ts";
import type { Instant, PlainDate } from "#kernel/time.ts";
import { readReservation } from "../reading.ts";
import type { StaysDeps } from "../service/ports.ts";
import * as store from "../store/importing.ts";
import type { Property } from "../types.ts";
import { type LineToSave, NamesTaken, type Outcome, saveBatch } from "./batch.ts";
import { bodyOf, checkBody, readLine } from "./body.ts";
import type { FileRecord } from "./csv.ts";
import { type ImportFile, lookAtFile } from "./file.ts";
import { type ImportMap, PLAIN_MAP, readMap } from "./map.ts";
import { type MakeProperty, propertyFinder } from "./properties.ts";
import { recordsOf } from "./records.ts";
import { openRejects, type Rejection } from "./rejects.ts";
import { shifted, weeksBetween } from "./shift.ts";
import type { Line } from "./values.ts";

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
  readonly counts: store.Counts;
};

export type ImportSummary = {
  readonly counts: store.Counts;
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

const BATCH_LINES = 500;

/**
 * @throws Invalid stays.map_unreadable, stays.map_column_missing, stays.map_shift_missing, and what a described property
 *   is refused for
 * @throws NotFound stays.property_not_found for `into`, Refused stays.import_elsewhere
 */
export async function importReservations(
  deps: StaysDeps,
  makeProperty: MakeProperty,
  options: ImportOptions,
): Promise<ImportSummary> {
  const { db, clock } = deps;
  const given = readMap(options.map ?? PLAIN_MAP);
  const map = options.source === undefined ? given : { ...given, source: options.source };
  const now = clock.now();
  const shiftDays = shiftOf(map, options.shiftTo);
  const file = await lookAtFile(options.file);
  const key = keyOf(file, map.source, options, shiftDays);
  if (options.again) await store.restartRun(db.q, key);
  const run = await store.beginRun(db.q, key, { fileName: basename(file.path), source: map.source, now });
  const homes = propertyFinder(deps, makeProperty, map, options.into);
  await homes.check();

  const rejectedFile = options.rejectedFile ?? `${file.path}.rejected.ndjson`;
  if (run.isFinished)
    return summary({ ...run, lastLine: run.linesDone, wasFinishedBefore: true, isFinished: true });
  const rejects = await openRejects(rejectedFile, run.linesDone);
  let { counts, linesDone } = run;
  let bytesRead = 0;
  let lastLine = linesDone;
  const context = { map, homes, only: options.only, shiftDays, now, mark: file.hash.slice(0, 8) };
  let batch: Read[] = [];

  async function flush(): Promise<void> {
    if (batch.length === 0) return;
    const lines = batch;
    batch = [];
    const upTo = lines.at(-1)!.line;
    const saved = await save(lines, upTo);
    rejects.settle();
    ({ counts, linesDone } = saved);
    options.onProgress?.({ bytesRead, bytesTotal: file.sizeBytes, line: linesDone, counts });
  }

  async function save(lines: readonly Read[], upTo: number): Promise<Omit<store.ImportRun, "isFinished">> {
    const toSave = lines.flatMap((one) => ("toSave" in one ? [one.toSave] : []));
    for (;;) {
      try {
        return await db.write(async (tx) => {
          const before = await store.lockRun(tx, key);
          // Committed already, though we never heard of it: the connection was lost in between.
          if (before.linesDone === upTo) return before;
          if (before.linesDone !== linesDone)
            throw new Refused("stays.import_elsewhere", { file: basename(file.path) });
          const outcomes = await saveBatch(tx, deps, map.source, toSave, now);
          const after = { linesDone: upTo, counts: count(before.counts, lines, outcomes) };
          await store.saveRun(tx, key, after);
          await rejects.write(lines.flatMap((one) => rejectionOf(one, outcomes)));
          return after;
        });
      } catch (fault) {
        if (!(fault instanceof NamesTaken)) throw fault;
      }
    }
  }

  try {
    const hearing = {
      onRead: (bytes: number) => {
        bytesRead = bytes;
      },
      onColumns: (columns: readonly string[]) => checkColumns(map, columns, options.map === undefined),
    };
    const refs = new Set<string>();
    for await (const record of recordsOf(file, map, hearing)) {
      lastLine = record.line;
      if (record.line <= linesDone) continue;
      const read = await readRecord(record, context);
      // A batch holds each reservation once: a second word about it must see the first.
      const isSaidAgain = "toSave" in read && refs.has(read.toSave.ref);
      if (isSaidAgain || batch.length >= (options.batchLines ?? BATCH_LINES)) {
        await flush();
        refs.clear();
        if (options.signal?.aborted) break;
      }
      batch.push(read);
      if ("toSave" in read) refs.add(read.toSave.ref);
    }
    const isStopped = options.signal?.aborted ?? false;
    if (!isStopped) {
      await flush();
      await store.finishRun(db.q, key, clock.now());
    }
    return summary({
      linesDone: run.linesDone,
      counts,
      lastLine,
      wasFinishedBefore: false,
      isFinished: !isStopped,
    });
  } finally {
    await rejects.close();
  }

  function summary(of: {
    linesDone: number;
    counts: store.Counts;
    lastLine: number;
    wasFinishedBefore: boolean;
    isFinished: boolean;
  }): ImportSummary {
    return {
      counts: of.counts,
      lastLine: of.lastLine,
      resumedAfterLine: of.linesDone,
      wasFinishedBefore: of.wasFinishedBefore,
      isFinished: of.isFinished,
      rejectedFile: of.counts.rejected > 0 ? rejectedFile : undefined,
      properties: homes.used(),
    };
  }
}

/** A record that can be saved, one that was refused, or one that is not asked for. */
type Read = { readonly line: number; readonly record: unknown } & (
  | { readonly toSave: LineToSave }
  | { readonly refusal: Failure }
  | { readonly leftOut: true }
);

type Context = {
  readonly map: ImportMap;
  readonly homes: ReturnType<typeof propertyFinder>;
  readonly only: string | undefined;
  readonly shiftDays: number;
  readonly now: Instant;
  /** Stands for the file in the ids of its lines. */
  readonly mark: string;
};

async function readRecord(record: FileRecord, context: Context): Promise<Read> {
  const { line } = record;
  if ("fault" in record) {
    return { line, record: record.raw, refusal: new Invalid("stays.line_unreadable", { why: record.fault }) };
  }
  const shown = Object.fromEntries(record.columns);
  try {
    const toSave = await readFields(line, record.columns, context);
    return toSave ? { line, record: shown, toSave } : { line, record: shown, leftOut: true };
  } catch (fault) {
    if (fault instanceof Failure) return { line, record: shown, refusal: fault };
    throw fault;
  }
}

async function readFields(
  line: number,
  columns: ReadonlyMap<string, string>,
  { map, homes, only, shiftDays, now, mark }: Context,
): Promise<LineToSave | undefined> {
  const said = readLine(map, {
    columns: meaningful(columns, map.empty),
    id: `${mark}-${line}`,
    seed: map.seed,
  });
  const named = said.get("property") === undefined ? undefined : String(said.get("property"));
  if (only !== undefined && named !== only && homes.refOf(named) !== only) return undefined;
  const home = await homes.find(named);
  const ref = String(said.get("id") ?? "");
  const body = checkBody({ ...bodyOf(said, home.ref, home.property.timeZone) });
  if (!/^[!-~]{1,64}$/.test(ref)) throw new Invalid("stays.line_incomplete", { fields: ["/id"] });
  const { timeZone } = home.property;
  const reservation = readReservation(body);
  const settled = shiftDays === 0 ? reservation : shifted(reservation, shiftDays, { now, timeZone });
  return settled && { line, ref, property: home.property, said: settled, number: body.number, pin: body.pin };
}

/** Without the texts that mean nothing, and without the spaces around the others. */
function meaningful(columns: ReadonlyMap<string, string>, empty: ReadonlySet<string>): Line["columns"] {
  const kept = new Map<string, string>();
  for (const [name, value] of columns) {
    const text = value.trim();
    if (text === "" || empty.has(text)) continue;
    if (text.includes("\u0000") || !text.isWellFormed()) {
      throw new Invalid("stays.line_unreadable", { why: `characters in ${name}` });
    }
    kept.set(name, text);
  }
  return kept;
}

function count(
  before: store.Counts,
  lines: readonly Read[],
  outcomes: ReadonlyMap<LineToSave, Outcome>,
): store.Counts {
  const counts = { ...before };
  for (const one of lines) {
    if ("leftOut" in one) counts.leftOut++;
    else {
      const outcome = "toSave" in one ? outcomes.get(one.toSave)! : one.refusal;
      counts[typeof outcome === "string" ? outcome : "rejected"]++;
    }
  }
  return counts;
}

function rejectionOf(one: Read, outcomes: ReadonlyMap<LineToSave, Outcome>): readonly Rejection[] {
  if ("leftOut" in one) return [];
  const outcome = "toSave" in one ? outcomes.get(one.toSave)! : one.refusal;
  if (typeof outcome === "string") return [];
  const { code, params } = outcome;
  const { detail } = problem(code, "en", params);
  return [
    {
      line: one.line,
      code,
      reason: detail,
      ...("faults" in params && { faults: params.faults }),
      record: one.record,
    },
  ];
}

/** Of a file with our own names any column may be missing; a mapping asks for those it names. */
function checkColumns(map: ImportMap, columns: readonly string[], isPlain: boolean): void {
  if (isPlain) return;
  const missing = [...map.columns].filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new Invalid("stays.map_column_missing", { missing, columns });
}

/** @throws Invalid stays.map_shift_missing */
function shiftOf(map: ImportMap, shiftTo: PlainDate | undefined): number {
  if (!shiftTo) return 0;
  if (!map.shiftFrom) throw new Invalid("stays.map_shift_missing");
  return weeksBetween(map.shiftFrom, shiftTo);
}

/** The same file read in the same way is the same import. */
function keyOf(
  file: ImportFile,
  source: string,
  { map, into, only }: ImportOptions,
  shiftDays: number,
): string {
  const way = JSON.stringify([map ?? null, source, into ?? null, only ?? null, shiftDays]);
  return createHash("sha256").update(`${file.hash}\u0000${way}`).digest("hex");
}
