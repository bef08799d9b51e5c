/** What the runtime knows of zones, countries and their languages. Pure: no file of ours to keep up to date. */

/** Is this an IANA zone with a calendar of its own? Bare offsets are not: they know no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Do both names mean the same zone ("Europe/Kiev" and "Europe/Kyiv")? */
export function isSameZone(a: string, b: string): boolean {
  if (a === b) return true;
  if (!isTimeZone(a) || !isTimeZone(b)) return false;
  const moment = Temporal.Instant.fromEpochMilliseconds(0);
  return moment.toZonedDateTimeISO(a).equals(moment.toZonedDateTimeISO(b));
}

/** The language most people of a country (ISO 3166-1 alpha-2) speak; undefined for an unknown country. */
export const likelyLanguage = (country: string): string | undefined => languageOf(country) || undefined;

/** Is this the two-letter code of a country or territory? */
export const isCountry = (code: string): boolean => languageOf(code) !== "";

const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const NO_COUNTRIES = ["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"];
const languages = new Map<string, string>();

/** Kept for each of the few codes there are; empty when the code is no country's. */
function languageOf(code: string): string {
  const known = languages.get(code);
  if (known !== undefined) return known;
  if (!/^[A-Z]{2}$/.test(code)) return "";
  const isCountry = !NO_COUNTRIES.includes(code) && names.of(code) !== undefined;
  const language = isCountry ? new Intl.Locale("und", { region: code }).maximize().language : "";
  languages.set(code, language);
  return language;
}
