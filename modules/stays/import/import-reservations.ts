/** Imports a file of reservations: streaming, in batches, going on where it was stopped, telling every line that was refused. */

import { createHash } from "node:crypto";
import { basename } from "node:path";
import { Invalid } from "#kernel/errors.ts";
import type { PlainDate } from "#kernel/time.ts";
import { toTheMillisecond } from "../reading.ts";
import type { StaysDeps } from "../service/ports.ts";
import { beginRun, finishRun, restartRun } from "../store/importing.ts";
import { type ImportFile, lookAtFile } from "./file.ts";
import { type ImportMap, PLAIN_MAP, readMap } from "./map.ts";
import type { ImportOptions, ImportSummary } from "./options.ts";
import { type MakeProperty, propertyFinder } from "./properties.ts";
import { type Read, readRecord } from "./read-record.ts";
import { recordsOf } from "./records.ts";
import { openRejects } from "./rejects.ts";
import { batchSaver, type Saver } from "./saver.ts";
import { weeksBetween } from "./shift.ts";

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
  const work = await prepare(deps, makeProperty, options);
  const { key, run, map, file, homes, rejectedFile, now } = work;
  const told = (done: Partial<ImportSummary>, { counts }: Pick<ImportSummary, "counts">): ImportSummary => ({
    counts,
    lastLine: run.linesDone,
    resumedAfterLine: run.linesDone,
    wasFinishedBefore: false,
    isFinished: true,
    rejectedFile: counts.rejected > 0 ? rejectedFile : undefined,
    properties: homes.used(),
    ...done,
  });
  if (run.isFinished) return told({ wasFinishedBefore: true }, run);

  const rejects = await openRejects(rejectedFile, run.linesDone);
  try {
    const job = { key, source: map.source, fileName: basename(file.path), now, rejects };
    const saver = batchSaver(deps, job, run);
    const lastLine = await goThrough(work, options, saver);
    const isFinished = !options.signal?.aborted;
    if (isFinished) await finishRun(db.q, key, clock.now());
    return told({ lastLine, isFinished }, saver.soFar());
  } finally {
    await rejects.close();
  }
}

type Work = Awaited<ReturnType<typeof prepare>>;

/** Everything that can be wrong before the first line is found here. */
async function prepare(deps: StaysDeps, makeProperty: MakeProperty, options: ImportOptions) {
  const given = readMap(options.map ?? PLAIN_MAP);
  const map = options.source === undefined ? given : { ...given, source: options.source };
  const now = toTheMillisecond(deps.clock.now());
  const shiftDays = shiftOf(map, options.shiftTo);
  const homes = propertyFinder(deps, makeProperty, map, options.into);
  await homes.check();

  const file = await lookAtFile(options.file);
  const key = keyOf(file, map.source, options, shiftDays);
  if (options.again) await restartRun(deps.db.q, key);
  const run = await beginRun(deps.db.q, key, { fileName: basename(file.path), source: map.source, now });
  const rejectedFile = options.rejectedFile ?? `${file.path}.rejected.ndjson`;
  return { map, now, shiftDays, homes, file, key, run, rejectedFile, mark: file.hash.slice(0, 8) };
}

/** Reads and saves what is not in yet, until the end or until told to stop; answers with the last line it came to. */
async function goThrough(work: Work, options: ImportOptions, saver: Saver): Promise<number> {
  const { file, map, run } = work;
  const { batchLines = BATCH_LINES, only, signal, onProgress } = options;
  let bytesRead = 0;
  let lastLine = run.linesDone;
  let batch: Read[] = [];
  const refs = new Set<string>();

  async function save(): Promise<void> {
    const lines = batch;
    batch = [];
    refs.clear();
    await saver.save(lines);
    const { linesDone: line, counts } = saver.soFar();
    onProgress?.({ bytesRead, bytesTotal: file.sizeBytes, line, counts });
  }

  const hearing = {
    onRead: (bytes: number) => {
      bytesRead = bytes;
    },
    onColumns: (columns: readonly string[]) => checkColumns(map, columns, options.map === undefined),
  };
  for await (const record of recordsOf(file, map, hearing)) {
    lastLine = record.line;
    if (record.line <= run.linesDone) continue;
    const read = await readRecord(record, { ...work, only });
    const ref = "toSave" in read ? read.toSave.ref : undefined;
    // A batch holds each reservation once: a second word about it must see the first.
    if (batch.length >= batchLines || (ref !== undefined && refs.has(ref))) {
      await save();
      if (signal?.aborted) return lastLine;
    }
    batch.push(read);
    if (ref !== undefined) refs.add(ref);
  }
  await save();
  return lastLine;
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
