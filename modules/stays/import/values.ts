/** What expressions of a mapping work with, and how one kind is read as another. Pure. */

import { Invalid } from "#kernel/errors.ts";
import type { PlainDate } from "#kernel/time.ts";
import { parseDay } from "./dates.ts";
import { type Decimal, decimalTextOf, parseDecimal } from "./decimal.ts";

/** A text, a day or several texts; undefined when the line says nothing. */
export type Value = string | PlainDate | readonly string[] | undefined;

/** What an expression is worked out on. */
export type Line = {
  /** What stands in the columns; texts that mean nothing are gone already. */
  readonly columns: ReadonlyMap<string, Value>;
  /** The line's own id where the file gives none: the file's mark and the line's number. */
  readonly id: string;
  /** Chooses the cast of made-up guests. */
  readonly seed: number;
};

/** The text of a value; a day as `2026-12-24`, several texts with commas between. */
export const textOf = (value: Value): string | undefined =>
  value === undefined ? undefined : Array.isArray(value) ? value.join(", ") : String(value);

/** @throws Invalid stays.line_value_unexpected */
export function dayOf(value: Value, pattern?: string): PlainDate | undefined {
  if (value === undefined || value instanceof Temporal.PlainDate) return value;
  const text = textOf(value)!;
  const day = parseDay(text, pattern);
  if (!day) throw unexpected(text, pattern ?? "YYYY-MM-DD");
  return day;
}

/** @throws Invalid stays.line_value_unexpected */
export function numberOf(value: Value): Decimal | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const number = parseDecimal(text);
  if (!number) throw unexpected(text, "0.00");
  return number;
}

/** @throws Invalid stays.line_value_unexpected */
export function wholeOf(value: Value): number | undefined {
  const number = numberOf(value);
  if (number === undefined) return undefined;
  const text = decimalTextOf(number);
  if (!/^-?\d{1,9}$/.test(text)) throw unexpected(textOf(value)!, "0");
  return Number(text);
}

/** `wanted` shows the form that was expected. */
export const unexpected = (value: string, wanted: string): Invalid =>
  new Invalid("stays.line_value_unexpected", { value: value.slice(0, 100), wanted });

/** `at` is the place in the mapping file, `wanted` what should stand there. */
export const mapUnreadable = (at: string, wanted: string): Invalid =>
  new Invalid("stays.map_unreadable", { at: at || "/", wanted });
