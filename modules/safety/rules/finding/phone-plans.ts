/** How countries write their telephone numbers at home. Data, from the numbering plans of the ITU and the regulators. */

import type { CountryCode } from "libphonenumber-js/max";
import type { LabelLanguage } from "./number-labels.ts";

/** Where a language is spoken that reads and writes here, the likeliest first. */
export const COUNTRIES_OF: Readonly<Record<Exclude<LabelLanguage, "any">, readonly CountryCode[]>> = {
  en: ["GB", "US", "IE", "AU"],
  de: ["DE", "AT", "CH"],
  fr: ["FR", "BE", "CH", "MA"],
  es: ["ES", "MX", "AR"],
  nl: ["NL", "BE"],
  pl: ["PL"],
  ru: ["RU", "UA", "KZ"],
  ar: ["SA", "AE", "EG", "MA"],
  pt: ["PT", "BR"],
  sv: ["SE", "FI"],
};

/** One country of each language: where a number may be from that only a telephone word speaks for. */
export const USUAL_COUNTRIES: readonly CountryCode[] = Object.values(COUNTRIES_OF).flatMap(([first]) =>
  first === undefined ? [] : [first],
);

const TRUNK_8 = "RU KZ BY TM";
const NORTH_AMERICAN = "US CA PR DO JM BS BB TT AG GD LC VC DM KN BM KY TC VG VI AI MS GU MP AS SX";
const NO_TRUNK =
  "ES PT PL NO DK CZ GR IT SM VA LU MT CY LV EE IS AD MC GI SG HK MO QA KW BH OM TN CR PA GT SV HN NI UY CV SN CI CM " +
  "MX CL CO PE BO PY EC VE BR LT GE AZ";

/**
 * What stands before a number that is dialled at home: a digit; nothing; or the North American form, where ten digits
 * say all.
 */
export type Trunk = "0" | "8" | "06" | "none" | "american";

const TRUNKS: ReadonlyMap<string, Trunk> = new Map<string, Trunk>([
  ...TRUNK_8.split(" ").map((country): [string, Trunk] => [country, "8"]),
  ...NORTH_AMERICAN.split(" ").map((country): [string, Trunk] => [country, "american"]),
  ...NO_TRUNK.split(" ").map((country): [string, Trunk] => [country, "none"]),
  ["HU", "06"],
]);

export const trunkOf = (country: string): Trunk => TRUNKS.get(country) ?? "0";

/**
 * Beginnings of numbers that regulators keep free for films and examples, which no plan calls valid (Ofcom, ARCEP, ACMA).
 * Whoever writes one means a telephone.
 */
export const KEPT_FOR_EXAMPLES: readonly string[] =
  "+447700900 +441632960 +44306999 +448081570 +3363998 +33199 +3326191 +3335301 +3346571 +3353649 +614915701 +6149157".split(
    " ",
  );
