/** The forms in which national numbers are written, for those that no word calls a telephone. */

import type { CountryCode } from "libphonenumber-js/max";
import type { Read } from "./phone-parsing.ts";
import { trunkOf } from "./phone-plans.ts";

type Written = { readonly digits: string; readonly groupLengths: readonly number[] };

/** People write few groups, and few of one digit; scattered digits are left to the view that joins them. */
export const MOST_SINGLES = 3;
export const MOST_GROUPS = 8;
const MOST_SINGLES_UNSAID = 1;
const FEWEST_WITH_TRUNK = 8;
const FEWEST_UNGROUPED = 9;

/**
 * Is it written as numbers are at home in `country`, so that nothing else need say that it is one? `isJoined` when
 * the digits were put together from words or scattered ones. Asked before the plan is, and again with its answer.
 */
export function isHomeForm(written: Written, country: string, isJoined: boolean, read?: Read): boolean {
  const { digits, groupLengths } = written;
  const isGrouped = groupLengths.length >= 2;
  if (!isJoined && groupLengths.filter((length) => length === 1).length > MOST_SINGLES_UNSAID) return false;
  switch (trunkOf(country)) {
    case "0":
      return digits.startsWith("0") && digits.length >= (isGrouped ? FEWEST_WITH_TRUNK : FEWEST_UNGROUPED);
    case "8":
      return (digits.startsWith("8") && digits.length === 11) || isRussianWithoutTrunk(written);
    case "06":
      return digits.startsWith("06") && digits.length >= FEWEST_UNGROUPED;
    case "american":
      return isAmerican(written) || (isJoined && digits.length === 10);
    case "none":
      if (groupLengths.length >= 3 || (isGrouped && digits.length >= FEWEST_WITH_TRUNK)) return true;
      return digits.length >= FEWEST_UNGROUPED && (isJoined || read === undefined || read.isMobile);
  }
}

/** How the digits of some countries are grouped, so that no other country's are: lengths, and how they begin. */
const UNMISTAKABLE: readonly (readonly [CountryCode, string, RegExp])[] = [
  ["FR", "2-2-2-2-2", /^0[1-79]/],
  ["RU", "1-3-3-2-2", /^8[3489]/],
  ["GB", "5-6", /^07[3-9]/],
  ["DE", "4-7", /^01[567]/],
  ["DE", "4-8", /^01[567]/],
  ["NL", "2-8", /^06[1-58]/],
  ["SE", "3-3-2-2", /^07[02369]/],
];

/** The country that a number shows by its grouping alone, wherever the stay is. */
export function unmistakableCountry({ digits, groupLengths }: Written): CountryCode | undefined {
  if (groupLengths.length < 2) return undefined;
  const lengths = groupLengths.join("-");
  return UNMISTAKABLE.find(([, usual, beginning]) => usual === lengths && beginning.test(digits))?.[0];
}

/** 916 123-45-67 */
function isRussianWithoutTrunk({ digits, groupLengths }: Written): boolean {
  return digits.startsWith("9") && digits.length === 10 && groupLengths.length >= 3;
}

/** (202) 555-0123, 1-202-555-0123 */
function isAmerican({ digits, groupLengths }: Written): boolean {
  const lengths = groupLengths.join("-");
  return (digits.length === 10 && lengths === "3-3-4") || lengths === "1-3-3-4";
}
