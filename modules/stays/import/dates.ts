/** Days and moments as other systems write them. Pure. */

import type { PlainDate } from "#kernel/time.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** 1 to 12 for a number or an English name of a month, whole or its first three letters. */
export function monthOf(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const at = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return at < 0 || !/^[a-z]+\.?$/i.test(text) ? undefined : at + 1;
}

/** Undefined when there is no such day. */
export function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/**
 * Reads a day written as `pattern` says: `YYYY`, `MM` or `M`, `DD` or `D`, `MMM` for a name, and what stands between
 * them. "M/D/YYYY" reads 9/18/2015; without a pattern the day is 2015-09-18, perhaps with a time behind it.
 */
export function parseDay(text: string, pattern?: string): PlainDate | undefined {
  if (pattern === undefined) {
    const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(text) ?? [];
    return y ? dateOf(Number(y), Number(m), Number(d)) : undefined;
  }
  const { year, month, day } = readerOf(pattern).exec(text)?.groups ?? {};
  const monthNumber = month === undefined ? undefined : monthOf(month);
  return year && monthNumber && day ? dateOf(Number(year), monthNumber, Number(day)) : undefined;
}

const PARTS: Readonly<Record<string, string>> = {
  YYYY: "(?<year>\\d{4})",
  MMM: "(?<month>[A-Za-z]+\\.?)",
  MM: "(?<month>\\d{1,2})",
  M: "(?<month>\\d{1,2})",
  DD: "(?<day>\\d{1,2})",
  D: "(?<day>\\d{1,2})",
};
const PART = /YYYY|MMM|MM|M|DD|D/g;
const readers = new Map<string, RegExp>();

/** Does the pattern name year, month and day once each? */
export const isDayPattern = (pattern: string): boolean =>
  (pattern.match(PART) ?? [])
    .map((part) => part[0])
    .sort()
    .join("") === "DMY";

function readerOf(pattern: string): RegExp {
  const known = readers.get(pattern);
  if (known) return known;
  const between = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  let source = "";
  let end = 0;
  for (const match of pattern.matchAll(PART)) {
    source += between(pattern.slice(end, match.index)) + PARTS[match[0]];
    end = match.index + match[0].length;
  }
  const reader = new RegExp(`^${source}${between(pattern.slice(end))}$`);
  readers.set(pattern, reader);
  return reader;
}
