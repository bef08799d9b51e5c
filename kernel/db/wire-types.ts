/** How values travel between PostgreSQL and us: Temporal for time, numbers for bigints. Asks nothing of the database. */

import pg from "pg";

const { builtins } = pg.types;
const ARRAY_OF = {
  int8: 1016,
  date: 1182,
  time: 1183,
  timestamp: 1115,
  timestamptz: 1185,
  numeric: 1231,
} as const;

const instant = (text: string) => Temporal.Instant.from(text);
const date = (text: string) => Temporal.PlainDate.from(text);
const time = (text: string) => Temporal.PlainTime.from(text);
const dateTime = (text: string) => Temporal.PlainDateTime.from(text);
const decimal = (text: string) => text;

function safeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large to be exact as a number`);
  return number;
}

type Parse = (text: string) => unknown;

/** The driver's own reader of arrays; its types describe an older one. */
const arrays = pg.types.arrayParser as unknown as {
  create(text: string, parse: Parse): { parse(): unknown[] };
};

const arrayOf =
  (parse: Parse): Parse =>
  (text) =>
    arrays.create(text, parse).parse();

const PARSERS = new Map<number, Parse>([
  [builtins.INT8, safeNumber],
  [builtins.TIMESTAMPTZ, instant],
  [builtins.TIMESTAMP, dateTime],
  [builtins.DATE, date],
  [builtins.TIME, time],
  [ARRAY_OF.int8, arrayOf(safeNumber)],
  [ARRAY_OF.timestamptz, arrayOf(instant)],
  [ARRAY_OF.timestamp, arrayOf(dateTime)],
  [ARRAY_OF.date, arrayOf(date)],
  [ARRAY_OF.time, arrayOf(time)],
  [ARRAY_OF.numeric, arrayOf(decimal)],
]);

/** Parsers for one client, not for the process: what else uses `pg` keeps its own. */
export const wireTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    (format !== "binary" && PARSERS.get(oid)) ||
    pg.types.getTypeParser(oid, format as "text")) as pg.CustomTypesConfig["getTypeParser"],
};

const TEMPORAL = [Temporal.Instant, Temporal.PlainDate, Temporal.PlainTime, Temporal.PlainDateTime] as const;

/**
 * A parameter as the driver understands it: Temporal values become their ISO text, also inside arrays. Arrays are
 * PostgreSQL arrays; to store one as JSON, hand over `JSON.stringify(array)`.
 */
export function toWire(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (TEMPORAL.some((kind) => value instanceof kind)) return String(value);
  return Array.isArray(value) ? value.map(toWire) : value;
}

/**
 * A parameter as the bytes or the text the server reads: what the driver makes of `toWire`'s answer. Objects become JSON,
 * bytes stay bytes.
 */
export function toText(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return String(value);
  if (value instanceof Uint8Array) return Buffer.isBuffer(value) ? value : Buffer.from(value);
  if (Array.isArray(value)) return arrayText(value);
  return TEMPORAL.some((kind) => value instanceof kind) ? String(value) : JSON.stringify(value);
}

const arrayText = (values: readonly unknown[]): string => `{${values.map(elementText).join(",")}}`;

function elementText(value: unknown): string {
  if (Array.isArray(value)) return arrayText(value);
  const text = toText(value);
  if (text === null) return "NULL";
  if (typeof text !== "string") return `"\\\\x${text.toString("hex")}"`;
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
