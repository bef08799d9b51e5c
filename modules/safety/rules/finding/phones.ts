/** Finds telephone numbers: what numbering plans allow, how people write it, and which words stand beside it. */

import { type CountryCode, isSupportedCountry } from "libphonenumber-js/max";
import type { Found, Span } from "../../types/text.ts";
import { foundAt, isHiddenView, type NumberText, type NumberViews, numberTexts } from "./number-text.ts";
import { withoutOverlaps } from "./overlaps.ts";
import { isHomeForm, MOST_GROUPS, MOST_SINGLES } from "./phone-forms.ts";
import { type PhoneReader, phoneReader, type Read } from "./phone-parsing.ts";
import { COUNTRIES_OF, USUAL_COUNTRIES } from "./phone-plans.ts";
import { phoneRuns, type Run } from "./phone-runs.ts";
import { isCounting, isPartOfName, knownDigits, type Said, saidOf } from "./veto.ts";

export type NumberContext = {
  /** ISO 3166 alpha-2, the likeliest first: where national numbers may be from. */
  readonly countries: readonly string[];
  /** Numbers that the stay is known by. They are nobody's telephone. */
  readonly knownNumbers: readonly string[];
};

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
const FEWEST_INTERNATIONAL = 8;
/** An idle number of one or two digits may stand behind a telephone: "0612345678 2 adults". */
const MOST_IDLE_DIGITS = 2;

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
    if (!text.hasDigits(FEWEST_DIGITS)) return found;
    for (const run of phoneRuns(text)) findInRun({ text, run, reader, countries, known }, found);
    return found;
  };
}

type Search = {
  readonly text: NumberText;
  readonly run: Run;
  readonly reader: PhoneReader;
  readonly countries: readonly CountryCode[];
  readonly known: ReadonlySet<string>;
};

/** A stretch of a run, from one group to another, both included. */
export type Candidate = Span & {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly groupLengths: readonly number[];
};

function findInRun(search: Search, found: Found[]): void {
  const { run } = search;
  for (let from = 0; from < run.groups.length; ) {
    const hit = run.mayBegin[from] || from === 0 ? longestFrom(search, from) : undefined;
    if (hit) found.push(foundAt(search.text, "phone", hit.candidate, hit.number));
    from = hit ? hit.candidate.to + 1 : from + 1;
  }
}

function longestFrom(search: Search, from: number): { candidate: Candidate; number: string } | undefined {
  const candidates = candidatesFrom(search.run, from);
  if (candidates.length === 0) return undefined;
  const isInternational = search.run.hasPlus && from === 0;
  if (isInternational) return international(search, candidates, true);
  if (candidates[0]!.digits.startsWith("00")) return international(search, candidates, false);
  for (const candidate of candidates) {
    const number = nationalNumber(search, candidate);
    if (number) return { candidate, number };
  }
  return undefined;
}

/** What may be a number from group `from` on, the longest first. */
function candidatesFrom(run: Run, from: number): Candidate[] {
  const { groups, mayBegin } = run;
  const candidates: Candidate[] = [];
  const groupLengths: number[] = [];
  let [digits, singles] = ["", 0];
  for (let to = from; to < groups.length; to++) {
    const group = groups[to]!;
    const next = groups[to + 1];
    const isInternational = run.hasPlus || digits.startsWith("00");
    // "+44 (0)20": the nought is dialled at home only.
    if (!(group.digits === "0" && isInternational && digits.length > 0 && digits.length <= 6 && next)) {
      digits += group.digits;
      groupLengths.push(group.digits.length);
      if (group.digits.length === 1) singles++;
    }
    if (digits.length > MOST_DIGITS + 2 || singles > MOST_SINGLES || groupLengths.length > MOST_GROUPS) break;
    const isIdleNext = next !== undefined && to + 2 === groups.length && next.digits.length <= MOST_IDLE_DIGITS;
    if (digits.length < FEWEST_DIGITS || (next && !mayBegin[to + 1] && !isIdleNext && !run.hasPlus)) continue;
    candidates.unshift({
      ...{ from, to, digits, groupLengths: [...groupLengths] },
      ...{ start: from === 0 ? run.start : groups[from]!.start, end: group.end },
    });
  }
  return candidates;
}

/** Behind "+" or 00 the country is said: nothing but the plan decides, and with "+" even its lengths are enough. */
function international(
  { text, reader }: Search,
  candidates: readonly Candidate[],
  hasPlus: boolean,
): { candidate: Candidate; number: string } | undefined {
  let possible: { candidate: Candidate; number: string } | undefined;
  for (const candidate of candidates) {
    const digits = hasPlus ? candidate.digits : candidate.digits.slice(2);
    if (digits.length < FEWEST_INTERNATIONAL || digits.length > MOST_DIGITS) continue;
    const read = reader.international(digits);
    if (!read) continue;
    if (!hasPlus && isPartOfName(text, candidate)) continue;
    if (read.isValid) return { candidate, number: read.number };
    possible ??= { candidate, number: read.number };
  }
  return hasPlus ? possible : undefined;
}

function nationalNumber(search: Search, candidate: Candidate): string | undefined {
  const { text, known } = search;
  const { digits } = candidate;
  if (digits.length > MOST_DIGITS || known.has(digits) || isPartOfName(text, candidate)) return undefined;
  const said = saidOf(text, candidate);
  if (said.kind === "other") return undefined;
  if (said.kind === "nothing" && isCounting(digits, candidate.groupLengths)) return undefined;
  return readNational(search, candidate, said)?.number;
}

/** The first plan that knows the number: of the countries given, then of those that the words beside it suggest. */
function readNational(search: Search, candidate: Candidate, said: Said): Read | undefined {
  const { text, reader, countries } = search;
  const { digits } = candidate;
  const isHidden = isHiddenView(text);
  for (const country of countries) {
    if (said.kind === "nothing" && !isHomeForm(candidate, country, isHidden)) continue;
    const read = reader.national(digits, country);
    if (!read?.isValid) continue;
    if (said.kind === "nothing" && !isHomeForm(candidate, country, isHidden, read)) continue;
    return read;
  }
  if (said.kind === "nothing") return undefined;
  const spoken = said.languages.flatMap((language) => (language === "any" ? USUAL_COUNTRIES : COUNTRIES_OF[language]));
  const others = [...new Set(said.kind === "phone" ? [...spoken, ...USUAL_COUNTRIES] : spoken)];
  const likeliest = likeliestOf(search, candidate, others);
  if (likeliest && (said.kind === "phone" || likeliest.isHome)) return likeliest.read;
  if (said.kind !== "phone" || isHidden) return undefined;
  for (const country of [...countries, ...others]) {
    const read = reader.national(digits, country);
    if (read) return read;
  }
  return undefined;
}

/** Several countries may know a number: one where it is written so at home comes first, and where it is a mobile. */
function likeliestOf(
  { text, reader }: Search,
  candidate: Candidate,
  countries: readonly CountryCode[],
): { readonly read: Read; readonly isHome: boolean } | undefined {
  let best: { read: Read; isHome: boolean; rank: number } | undefined;
  for (const country of countries) {
    const read = reader.national(candidate.digits, country);
    if (!read?.isValid) continue;
    const isHome = isHomeForm(candidate, country, isHiddenView(text), read);
    const rank = (isHome ? 2 : 0) + (read.isMobile ? 1 : 0);
    if (!best || rank > best.rank) best = { read, isHome, rank };
    if (rank === 3) break;
  }
  return best;
}
