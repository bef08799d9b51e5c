/** Numbers that show by their shape what they are: dates, hours, prices, measures, places on a map, register numbers. */

import type { Span } from "../../types/text.ts";

const DASH = " ?[-–—] ?";
const YEAR = String.raw`(?:19|20)\d\d`;
const DATE = String.raw`\d{1,2}([./-]) ?\d{1,2}\1 ?(?:\d{4}|\d\d)`;
const UNITS =
  "€|\\$|£|₽|₴|%|°|eur(?:os?)?|usd|gbp|pln|sek|nok|dkk|chf|rub|brl|sar|aed|egp|dh|dollars?|pounds?|zl|zlotych|zloty|" +
  "kr|kronor|руб[а-я]*|р(?![а-я.])|тыс|درهم|ريال|جنيه|reais|k?m2?|m²|km²|sqm|qm|кв|км|mm|cm|kg|kwh|мм|см|кг|min|m³|" +
  "nights?|nachte?|nuits?|noches|noites|nachten|people|persons?|personen|personas|pessoas|osob|guests?|ночей|гост[а-я]*";

/**
 * Shapes of plain text in small letters. A digit, or a separator with a digit behind it, may not touch either end:
 * "06.12.34.56.78" has a date in its middle and is none.
 */
const SHAPES: readonly (readonly [RegExp, ((shape: string) => boolean)?])[] = [
  // 14.07.2026, 14/7/26, 7-14-2026, 14. 7. 2026
  [around(String.raw`${DATE}(?:-\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d))?`), isDayMonthYear],
  // 2026-07-14, 2026.07.14, 2026/07/14
  [around(String.raw`${YEAR}([./-])\d\d?\1\d\d?`), (shape) => isMonthDay(numbersOf(shape).slice(1))],
  // 20260714, 14072026
  [around(String.raw`${YEAR}[01]\d[0-3]\d`), (shape) => isMonthDay([+shape.slice(4, 6), +shape.slice(6)])],
  [
    around(String.raw`[0-3]\d[01]\d20[12]\d`),
    (shape) => isMonthDay([+shape.slice(0, 2), +shape.slice(2, 4)]),
  ],
  // 14.07.–21.07.2026, 14–21.07.2026, 14/07-21/07
  [
    around(String.raw`\d{1,2}\.?(?:[./]\d{1,2}\.?)?${DASH}\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d\d))?\.?`),
    isDays,
  ],
  // 15:00, 15.00–20.00, 08:00:00
  [around(String.raw`\d{1,2}:\d\d(?::\d\d)?(?:-\d{1,2}:\d\d)?`)],
  [around(String.raw`\d{1,2}\.\d\d${DASH}\d{1,2}\.\d\d`), isHours],
  [around(String.raw`\d{1,2}${DASH}\d{1,2}(?=[^\d]{0,3}(?:am|pm|uhr|h(?![a-z])|час))`)],
  // at 8.00, 14.30 and 20.00
  [around(String.raw`(?:[01]?\d|2[0-4])\.(?:00|15|30|45)(?=[,;)]|\s{1,9}\p{L}|\.?$)`)],
  // 1999–2024, 1500-2000, 2026/2027
  [around(String.raw`(?<!\d ?[-–—/] ?)[12]\d{3} ?[-–—/] ?[12]\d{3}(?! ?[-–—/] ?\d)`)],
  // 38.722252, -9.139337; a telephone begins with 0 and another digit there
  [around(String.raw`(?:0|[1-9]\d{0,2})\.\d{4,15}`)],
  [around(String.raw`(?:0|[1-9]\d{0,2}),\d{4,15}`)],
  // 12345/2019, 123/AL/2021, 76512/al
  [around(String.raw`\d{1,7}\/(?:[a-z]{1,4}\/)?${YEAR}`)],
  [around(String.raw`\d{3,9}\/[a-z]{1,3}(?![a-z])`)],
  // 123.456.789-09, 12.345.678/0001-95, 123-45-6789, 1100-148, 94103-1234, 123-456-78-90 (NIP)
  [around(String.raw`\d{3}\.\d{3}\.\d{3}-\d\d`)],
  [around(String.raw`\d\d\.\d{3}\.\d{3}\/\d{4}-\d\d`)],
  [around(String.raw`\d{3}-\d\d-\d{4}`)],
  [around(String.raw`\d{4}-\d{3}`)],
  [around(String.raw`(?<![\d)] ?)[1-9]\d{4}-\d{4}`)],
  // Boston, MA 02110-1301
  [around(String.raw`(?<=[a-z]{2}\.? {1,2})\d{5}-\d{4}`)],
  // 192.168.100.200
  [around(String.raw`\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}`), isAddress],
  // 1.500.000,00 and 12,50
  [around(String.raw`[1-9]\d{0,2}(?:\.\d{3}){1,4},\d\d`)],
  [around(String.raw`[1-9]\d{0,2}(?:,\d{3}){1,4}(?:\.\d\d)?`)],
];
const AMOUNT = String.raw`(?:[1-9]\d{0,2}(?:[ .,'’]\d{3}){1,4}|\d{1,9})(?:[.,]\d{1,2})?`;
const WITH_UNIT: readonly RegExp[] = [
  new RegExp(`(?<!\\d|\\d[ .,/-]|\\+)${AMOUNT} {0,2}(?:${UNITS})(?![a-zа-я\\d])`, "gu"),
  new RegExp(`(?:€|\\$|£|₽|r\\$|eur|usd|gbp|pln|chf) ?${AMOUNT}(?![\\d]|[ .,'’-]\\d)`, "gu"),
];
/** Numbers in an address on the web belong to it; what stands behind these is a telephone all the same. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]{1,500}/gu;
const TO_PHONE = /wa\.me\/|phone=|tel:/u;

/** Stretches of `plain` (small letters, see `plainLetters`) that are numbers of another kind, in order, apart. */
export function shapesIn(plain: string): Span[] {
  const spans: Span[] = [];
  for (const [pattern, isMeant] of SHAPES)
    for (const match of plain.matchAll(pattern)) if (!isMeant || isMeant(match[0])) spans.push(spanOf(match));
  for (const pattern of WITH_UNIT) for (const match of plain.matchAll(pattern)) spans.push(spanOf(match));
  for (const match of plain.matchAll(ADDRESS)) if (!TO_PHONE.test(match[0])) spans.push(spanOf(match));
  return merged(spans);
}

function around(body: string): RegExp {
  return new RegExp(String.raw`(?<![\d+]|\d[./,:-])${body}(?!\d|[./,:-]\d)`, "gu");
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
const numbersOf = (shape: string): number[] => (shape.match(/\d+/gu) ?? []).map(Number);

function isDayMonthYear(shape: string): boolean {
  return isMonthDay(numbersOf(shape).slice(0, 2));
}

/** A day and a month in either order. */
function isMonthDay([a = 0, b = 0]: readonly number[]): boolean {
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12;
}

function isDays(shape: string): boolean {
  const numbers = numbersOf(shape).filter((number) => number < 100);
  return numbers.every((number) => number >= 1 && number <= 31);
}

function isHours(shape: string): boolean {
  const [from = 0, fromMinute = 0, to = 0, toMinute = 0] = numbersOf(shape);
  return from <= 24 && to <= 24 && fromMinute < 60 && toMinute < 60;
}

/** Four bytes, as computers number each other. */
function isAddress(shape: string): boolean {
  return shape.split(".").every((byte) => Number(byte) <= 255 && (byte === "0" || !byte.startsWith("0")));
}

/** Overlapping stretches as one, in order. */
function merged(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else kept.push({ ...span });
  }
  return kept;
}
