/** Finds telephone numbers: what numbering plans allow, how people write it, and which words stand beside it. */

import { type CountryCode, isSupportedCountry } from "libphonenumber-js/max";
import type { Found } from "../../types/text.ts";
import { foundAt, isHiddenView, type NumberText, type NumberViews, numberTexts } from "./number-text.ts";
import { withoutOverlaps } from "./overlaps.ts";
import {
  type Candidate,
  candidatesFrom,
  FEWEST_PHONE_DIGITS,
  MOST_PHONE_DIGITS,
  shortened,
} from "./phone-candidates.ts";
import { type Dialling, readNational } from "./phone-national.ts";
import { phoneReader } from "./phone-parsing.ts";
import { phoneRuns, type Run } from "./phone-runs.ts";
import { isCounting, isPartOfName, knownDigits, saidOf } from "./veto.ts";

export type NumberContext = {
  /** ISO 3166 alpha-2, the likeliest first: where national numbers may be from. */
  readonly countries: readonly string[];
  /** Numbers that the stay is known by. They are nobody's telephone. */
  readonly knownNumbers: readonly string[];
};

const FEWEST_INTERNATIONAL = 8;

/** The telephones in the views of one text; `value` is E.164. */
export function findPhones(views: NumberViews, context: NumberContext): Found[] {
  const search = phoneSearch(context);
  return withoutOverlaps(numberTexts(views).flatMap((text) => search(text)));
}

/** Searches the views of one text, which share the questions that numbering plans are asked. */
export function phoneSearch(context: NumberContext): (text: NumberText) => Found[] {
  const reader = phoneReader();
  const countries = context.countries.filter((country): country is CountryCode =>
    isSupportedCountry(country),
  );
  const known = knownDigits(context.knownNumbers);
  return (text) => {
    const found: Found[] = [];
    if (!text.hasDigits(FEWEST_PHONE_DIGITS)) return found;
    for (const run of phoneRuns(text)) findInRun({ text, run, reader, countries, known }, found);
    return found;
  };
}

type Search = Dialling & { readonly run: Run; readonly known: ReadonlySet<string> };
type Hit = { readonly candidate: Candidate; readonly number: string };

function findInRun(search: Search, found: Found[]): void {
  const { groups, gaps } = search.run;
  for (let from = 0; from < groups.length; ) {
    const hit = gaps[from] === "tight" ? undefined : longestFrom(search, from);
    if (hit) found.push(foundAt(search.text, "phone", hit.candidate, hit.number));
    from = hit ? hit.candidate.to + 1 : from + 1;
  }
}

function longestFrom(search: Search, from: number): Hit | undefined {
  const candidates = candidatesFrom(search.run, from);
  const [longest] = candidates;
  if (!longest) return undefined;
  if (search.run.hasPlus && from === 0) return international(search, candidates, true);
  if (longest.digits.startsWith("00")) return international(search, candidates, false);
  const all = isHiddenView(search.text) ? [...candidates, ...shortened(longest)] : candidates;
  for (const candidate of all) {
    const number = nationalNumber(search, candidate);
    if (number) return { candidate, number };
  }
  return undefined;
}

/** Behind "+" or 00 the country is said: nothing but the plan decides, and with "+" even its lengths are enough. */
function international(
  { text, reader }: Search,
  candidates: readonly Candidate[],
  hasPlus: boolean,
): Hit | undefined {
  let possible: Hit | undefined;
  for (const candidate of candidates) {
    const digits = hasPlus ? candidate.digits : candidate.digits.slice(2);
    if (digits.length < FEWEST_INTERNATIONAL || digits.length > MOST_PHONE_DIGITS) continue;
    const read = reader.international(digits);
    if (!read || (!hasPlus && isPartOfName(text, candidate))) continue;
    if (read.isValid) return { candidate, number: read.number };
    if (!isCounting(digits, [])) possible ??= { candidate, number: read.number };
  }
  return hasPlus ? possible : undefined;
}

function nationalNumber(search: Search, candidate: Candidate): string | undefined {
  const { text, known } = search;
  const { digits, groupLengths } = candidate;
  if (digits.length > MOST_PHONE_DIGITS || known.has(digits) || isPartOfName(text, candidate))
    return undefined;
  const said = saidOf(text, candidate);
  if (said.kind === "other" || (said.kind === "nothing" && isCounting(digits, groupLengths)))
    return undefined;
  return readNational(search, candidate, said)?.number;
}
