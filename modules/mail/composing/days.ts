/** Days, sizes and numbers of a letter as its reader writes them. */

import type { InterfaceLanguage } from "#kernel/language.ts";
import { localeOf } from "#kernel/texts/runtime.ts";
import type { PlainDate } from "#kernel/time.ts";

/** "12–15 December": the days of a stay, with the years only where there are two. */
export const stayDays = (checkIn: PlainDate, checkOut: PlainDate, language: InterfaceLanguage): string =>
  rangesIn(language)
    .formatRange(checkIn, checkOut)
    .replace(/[\u2009\u202f]/g, " ")
    .replace(/(\d) – (\d)/u, "$1–$2");

/** Kept: to make one takes longer than to write a letter. */
function rangesIn(language: InterfaceLanguage): Intl.DateTimeFormat {
  const format =
    ranges.get(language) ?? new Intl.DateTimeFormat(localeOf(language), { day: "numeric", month: "long" });
  ranges.set(language, format);
  return format;
}
const ranges = new Map<InterfaceLanguage, Intl.DateTimeFormat>();

export const nightsOf = (checkIn: PlainDate, checkOut: PlainDate): number =>
  checkIn.until(checkOut, { largestUnit: "day" }).days;

/** "1.2 MB", as people count: a kilobyte is a thousand bytes. */
export function sizeOf(bytes: number, language: InterfaceLanguage): string {
  const [unit, amount] = bytes < 1_000_000 ? ["kilobyte", bytes / 1000] : ["megabyte", bytes / 1_000_000];
  const style = { style: "unit", unit, unitDisplay: "short" } as const;
  const maximumFractionDigits = unit === "megabyte" ? 1 : 0;
  return new Intl.NumberFormat(localeOf(language), { ...style, maximumFractionDigits }).format(
    Math.max(1, amount),
  );
}
