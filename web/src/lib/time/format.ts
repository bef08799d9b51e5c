/** Times and days as a reader writes them. The browser only formats here; what depends on a calendar is decided by the API. */

import { localeOf } from "#kernel/texts/runtime.ts";

const kept = new Map<string, Intl.DateTimeFormat>();

function dates(language: string, options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${Object.values(options)} ${Object.keys(options)}`;
  let format = kept.get(key);
  if (!format) {
    // European Portuguese writes a short month as a number, which reads as another day elsewhere.
    const month = language === "pt" && options.month === "short" ? { month: "long" as const } : {};
    format = new Intl.DateTimeFormat(localeOf(language), { ...options, ...month, timeZone });
    kept.set(key, format);
  }
  return format;
}

const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const DAY = { day: "numeric", month: "short" } as const;
const LONG_DAY = { weekday: "long", day: "numeric", month: "long" } as const;

export const epoch = (instant: string): number => Date.parse(instant);

/** "16:02" on the clock of `timeZone`. */
export const clockTime = (instant: string, language: string, timeZone: string): string =>
  dates(language, CLOCK, timeZone).format(epoch(instant));

/** "Thu 10 Dec, 16:02". */
export const dayAndTime = (instant: string, language: string, timeZone: string): string =>
  dates(language, { weekday: "short", ...DAY, ...CLOCK }, timeZone).format(epoch(instant));

/** "Sat 12 Dec" of a calendar day, with its year when it is not `now`'s; nobody's zone takes part. */
export function plainDay(day: string, language: string, now: number): string {
  const isThisYear = day.slice(0, 4) === dayKey(now, "UTC").slice(0, 4);
  const year = isThisYear ? {} : { year: "numeric" as const };
  return dates(language, { weekday: "short", ...DAY, ...year }, "UTC").format(Date.parse(`${day}T00:00Z`));
}

/** "16:40" when that is today for the reader, else "Fri 11 Dec, 08:30". */
export const soonTime = (instant: string, language: string, timeZone: string, now: number): string =>
  dayKey(epoch(instant), timeZone) === dayKey(now, timeZone)
    ? clockTime(instant, language, timeZone)
    : dayAndTime(instant, language, timeZone);

/** "10 Dec 2026" of an instant on the calendar of `timeZone`. */
export const dayOf = (instant: string, language: string, timeZone: string): string =>
  dates(language, { ...DAY, year: "numeric" }, timeZone).format(epoch(instant));

/** "12–15 Dec": the nights of a stay. */
export const stayDays = (checkIn: string, checkOut: string, language: string): string =>
  dates(language, DAY, "UTC")
    .formatRange(Date.parse(`${checkIn}T00:00Z`), Date.parse(`${checkOut}T00:00Z`))
    .replace(/(\d)\s–\s(\d)/u, "$1–$2");

/** How many nights lie between two calendar days. */
export const nightsBetween = (checkIn: string, checkOut: string): number =>
  Math.round((Date.parse(`${checkOut}T00:00Z`) - Date.parse(`${checkIn}T00:00Z`)) / DAY_MS);

/** "2026-12-10": the reader's calendar day, for telling days apart. */
export const dayKey = (instant: number, timeZone: string): string =>
  dates("sv", { year: "numeric", month: "2-digit", day: "2-digit" }, timeZone).format(instant);

/** "Today", "Yesterday", "Tomorrow" or "Monday 7 December" (with its year when it is another one), on the reader's calendar. */
export function dayLabel(instant: string, language: string, timeZone: string, now: number): string {
  const key = dayKey(epoch(instant), timeZone);
  const daysAgo = nightsBetween(key, dayKey(now, timeZone));
  if (Math.abs(daysAgo) <= 1) {
    const said = new Intl.RelativeTimeFormat(localeOf(language), { numeric: "auto" }).format(
      -daysAgo || 0,
      "day",
    );
    return said.charAt(0).toLocaleUpperCase(localeOf(language)) + said.slice(1);
  }
  const sameYear = key.slice(0, 4) === dayKey(now, timeZone).slice(0, 4);
  return dates(language, sameYear ? LONG_DAY : { ...LONG_DAY, year: "numeric" }, timeZone).format(
    epoch(instant),
  );
}

/** "Today", "Tomorrow" or "Monday 7 December" of a calendar day, seen from the calendar day `today`. */
export function plainDayLabel(day: string, language: string, today: string): string {
  const noon = (date: string) => `${date}T12:00:00Z`;
  return dayLabel(noon(day), language, "UTC", epoch(noon(today)));
}

/** When something was last said, as short as it can be: "16:02" today, "Tue" this week, "3 Dec" before. */
export function shortWhen(instant: string, language: string, timeZone: string, now: number): string {
  const ms = epoch(instant);
  const daysAgo = nightsBetween(dayKey(ms, timeZone), dayKey(now, timeZone));
  if (daysAgo === 0) return clockTime(instant, language, timeZone);
  return dates(language, daysAgo < 7 ? { weekday: "short" } : DAY, timeZone).format(ms);
}

/** "Lisbon" of `Europe/Lisbon`. */
export const cityOf = (timeZone: string): string =>
  timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ");

/** "Swedish", as the reader's language calls it. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(localeOf(language), { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "€412.50". */
export const money = (amount: string, currency: string, language: string): string =>
  new Intl.NumberFormat(localeOf(language), { style: "currency", currency }).format(amount as `${number}`);

const DAY_MS = 86_400_000;

export type TimeLeft = { late: boolean; days: number; hours: number; minutes: number };

/** How long until `dueAt`, or since it when it has passed; whole minutes, rounded down. */
export function timeLeft(dueAt: string, now: number): TimeLeft {
  const ms = epoch(dueAt) - now;
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  return {
    late: ms < 0,
    days: Math.floor(minutes / 1440),
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
  };
}

/** What remains of the time there was, 0 to 1. */
export function shareLeft(openedAt: string, dueAt: string, now: number): number {
  const whole = epoch(dueAt) - epoch(openedAt);
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, (epoch(dueAt) - now) / whole));
}
