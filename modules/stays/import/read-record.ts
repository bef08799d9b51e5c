/** A record of the file as a line to save, with the reason when it cannot be. */

import { Failure, Invalid } from "#kernel/errors.ts";
import type { Instant } from "#kernel/time.ts";
import { readReservation } from "../reading.ts";
import type { LineToSave } from "./batch.ts";
import { bodyOf, checkBody, readLine } from "./body.ts";
import type { FileRecord } from "./csv.ts";
import type { ImportMap } from "./map.ts";
import type { propertyFinder } from "./properties.ts";
import { shifted } from "./shift.ts";
import type { Line } from "./values.ts";

/** A record that can be saved, one that was refused, or one that is not asked for. */
export type Read = { readonly line: number; readonly record: unknown } & (
  | { readonly toSave: LineToSave }
  | { readonly refusal: Failure }
  | { readonly leftOut: true }
);

export type Context = {
  readonly map: ImportMap;
  readonly homes: ReturnType<typeof propertyFinder>;
  readonly only: string | undefined;
  readonly shiftDays: number;
  readonly now: Instant;
  /** Stands for the file in the ids of its lines. */
  readonly mark: string;
};

export async function readRecord(record: FileRecord, context: Context): Promise<Read> {
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
