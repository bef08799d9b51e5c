/** What compiled texts call while they speak: plural forms, numbers, days and instants of one language. Runs in browsers too. */

/** A calendar day is `2026-12-24`; an instant is ISO 8601 with its offset, or milliseconds since 1970. */
export type InstantValue = string | number;

type Arms = Readonly<Record<string, string>>;

/**
 * The locale by which numbers, plurals and dates of a language are written: English and Portuguese as in Europe,
 * Latin digits in Arabic, so that a reservation number reads the same everywhere.
 */
export function localeOf(language: string): string {
  return LOCALES[language] ?? language;
}
const LOCALES: Record<string, string> = {
  en: "en-GB",
  pt: "pt-PT",
  ar: "ar-u-nu-latn",
  "en-XA": "en-GB",
  "ar-XB": "en-GB",
};

const DAY: Record<string, Intl.DateTimeFormatOptions> = {
  short: { day: "numeric", month: "short" },
  medium: { day: "numeric", month: "short", year: "numeric" },
  long: { weekday: "long", day: "numeric", month: "long" },
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
};
const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const INSTANT: Record<string, Intl.DateTimeFormatOptions> = {
  short: CLOCK,
  medium: { weekday: "short", day: "numeric", month: "short", ...CLOCK },
  long: { ...DAY.long, ...CLOCK },
  full: { ...DAY.full, ...CLOCK },
  date: DAY.medium!,
  day: DAY.long!,
  "last-day": DAY.long!,
  "last-date": DAY.full!,
};
const NUMBER: Record<string, Intl.NumberFormatOptions> = {
  percent: { style: "percent", maximumFractionDigits: 0 },
  integer: { maximumFractionDigits: 0 },
};

export const NUMBER_STYLES: readonly string[] = Object.keys(NUMBER);
export const DAY_STYLES: readonly string[] = Object.keys(DAY);
export const INSTANT_STYLES: readonly string[] = Object.keys(INSTANT);

/** The tools of one language, made once per language; the Intl objects behind them are made on first use and kept. */
export function language(tag: string) {
  const locale = localeOf(tag);
  const kept = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>();
  function once<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>(
    key: string,
    make: () => T,
  ): T {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  }
  const dates = (options: Intl.DateTimeFormatOptions, timeZone: string) =>
    once(
      `${timeZone} ${Object.entries(options)}`,
      () =>
        new Intl.DateTimeFormat(locale, {
          ...options,
          // European Portuguese would write the short month as a number, which reads as another day elsewhere.
          ...(tag === "pt" && options.month && { month: "long" as const }),
          timeZone,
        }),
    );

  /** A number as people of the language write it. */
  const n = (value: number, style = "") =>
    once(`n${style}`, () => new Intl.NumberFormat(locale, NUMBER[style])).format(value);

  const choose =
    (type: Intl.PluralRuleType) =>
    (value: number, arms: Arms, offset = 0) =>
      arms[`=${value}`] ??
      arms[once(type, () => new Intl.PluralRules(locale, { type })).select(value - offset)] ??
      arms.other!;

  /** The arm of a choice between words. */
  const s = (value: string, arms: Arms) => arms[value] ?? arms.other!;

  /** A calendar day; nobody's zone takes part. */
  const d = (day: string, style = "medium") => dates(DAY[style]!, "UTC").format(Date.parse(`${day}T00:00Z`));

  /** An instant on the calendar of `timeZone`; `last-day` and `last-date` are the day that ends at it. */
  const t = (instant: InstantValue, timeZone: string, style = "medium") => {
    const ms = typeof instant === "number" ? instant : Date.parse(instant);
    return dates(INSTANT[style]!, timeZone).format(style.startsWith("last-") ? ms - 1 : ms);
  };

  return { n, p: choose("cardinal"), o: choose("ordinal"), s, d, t };
}
