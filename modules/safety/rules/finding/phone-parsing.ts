/** Asks the numbering plans what a number may be, as seldom as can be. */

import {
  type CountryCode,
  Metadata,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import { KEPT_FOR_EXAMPLES, trunkOf } from "./phone-plans.ts";

/** A number as a plan reads it. */
export type Read = {
  /** E.164. */
  readonly number: string;
  /** Given out to somebody, or kept for examples; otherwise only as long as one. */
  readonly isValid: boolean;
  readonly isMobile: boolean;
};

/** Reads numbers of one text. */
export type PhoneReader = {
  /** `digits` begin with the country's code. */
  readonly international: (digits: string) => Read | undefined;
  /** `digits` as dialled in `country`. */
  readonly national: (digits: string, country: CountryCode) => Read | undefined;
};

/**
 * So many questions are asked for one text: each takes some 15 µs, and nobody writes a hundred telephones. What lies
 * behind is still found when it is written like one that was asked for before.
 */
const MOST_QUESTIONS = 160;

export function phoneReader(): PhoneReader {
  const answers = new Map<string, Read | undefined>();
  const ask = (written: string, country?: CountryCode): Read | undefined => {
    const key = `${country ?? ""}${written}`;
    if (answers.has(key)) return answers.get(key);
    if (answers.size >= MOST_QUESTIONS) return undefined;
    const read = readOf(
      parsePhoneNumberFromString(written, { ...(country && { defaultCountry: country }), extract: false }),
    );
    answers.set(key, read);
    return read;
  };
  return {
    international: (digits) => ask(`+${digits}`),
    national: (digits, country) => (hasLengthOf(digits, country) ? ask(digits, country) : undefined),
  };
}

function readOf(parsed: PhoneNumber | undefined): Read | undefined {
  if (!parsed?.isPossible()) return undefined;
  const { number } = parsed;
  const isExample = KEPT_FOR_EXAMPLES.some((beginning) => number.startsWith(beginning));
  const type = parsed.getType();
  return {
    number,
    isValid: isExample || parsed.isValid(),
    isMobile: isExample || type === "MOBILE" || type === "FIXED_LINE_OR_MOBILE",
  };
}

/** Could the plan of `country` have a number of so many digits, with or without the digit that is dialled before it? */
function hasLengthOf(digits: string, country: CountryCode): boolean {
  const lengths = lengthsOf(country);
  const trunk = trunkOf(country);
  const hasTrunk = trunk.length <= 2 && digits.startsWith(trunk);
  const withPrefix = trunk === "american" && digits.startsWith("1") ? 1 : hasTrunk ? trunk.length : 0;
  return lengths.has(digits.length) || lengths.has(digits.length - withPrefix);
}

const knownLengths = new Map<CountryCode, ReadonlySet<number>>();

function lengthsOf(country: CountryCode): ReadonlySet<number> {
  const known = knownLengths.get(country);
  if (known) return known;
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const lengths = new Set(metadata.numberingPlan?.possibleLengths() ?? []);
  knownLengths.set(country, lengths);
  return lengths;
}
