/** Finds accounts that are no IBAN: numbers behind words such as "account", "sort code", "CLABE", and some that show their check digits. */

import type { Found, Span } from "../../types/text.ts";
import { firstNot } from "../text/lower-bound.ts";
import { remainder97, weighted } from "./checksums.ts";
import { type LabelMark, marksBetween } from "./label-marks.ts";
import { foundAt, type Group, isShapeAt, type NumberText } from "./number-text.ts";
import { isAbout } from "./veto.ts";

const REACH_UNITS = 36;
const GAP = /^(?:[ \u00a0.\-–/]{1,2}| [-–] )$/u;
/** Other words with a number of their own end what a label says. */
/** "sort code", "account ref": what follows at once belongs to the same word. */
const SAME_WORD = /^[ -]?$/u;
const NOT_BETWEEN = /[!?\n]\s*\n|[^\s.]{5}\.\s/u;
const FEWEST_DIGITS = 6;
/** Words that mean an invoice or a bill as well are believed only with numbers that are too long for one. */
const FEWEST_IF_DOUBTFUL = 16;
/** A branch is often four digits, and stands beside the account. */
const FEWEST_OF_PART = 4;
const BETWEEN_PARTS_UNITS = 24;
const PARTS_ACCOUNTS = /\d|\n\s*\n/u;
const MOST_DIGITS = 28;
/** No date and no price is so long. */
const FEWEST_BEYOND_SHAPES = 15;
const BIC_WORDS = new Set(["bic", "swift"]);
const HAS_BIC_WORD = /bic|swift/u;
const BIC = /(?<![A-Z\d])[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?(?![A-Z\d])/u;
const RUSSIAN_LABEL = /(?<![а-я])(?:р|к)\/(?:с|сч)(?![а-я])/gu;

/** The accounts in a text; `value` is digits alone, parts of an account with "/" between them, or a BIC. */
export function bankAccountsIn(text: NumberText): Found[] {
  if (!text.hasDigits(FEWEST_DIGITS)) return bicsIn(text);
  const places: Place[] = [];
  const add = (groups: readonly Group[] | undefined) => {
    if (groups) places.push({ ...spanOf(groups), value: groups.map(({ digits }) => digits).join("") });
  };
  for (const mark of text.labels)
    if (isAbout(mark, "account"))
      add(accountBehind(text, mark.end, isAbout(mark, "other") ? FEWEST_IF_DOUBTFUL : FEWEST_OF_PART));
  for (const match of text.plain.matchAll(RUSSIAN_LABEL))
    add(accountBehind(text, match.index + match[0].length, FEWEST_IF_DOUBTFUL));
  for (const groups of longNumbers(text)) if (showsItself(groups)) add(groups);
  return [...accountsOf(text, places), ...bicsIn(text)];
}

type Place = Span & { readonly value: string };

/** "sort code 20-00-00, account 55779911" is one account; a short number counts only as a part of one. */
function accountsOf(text: NumberText, places: readonly Place[]): Found[] {
  const accounts: { start: number; end: number; value: string }[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = accounts.at(-1);
    if (last && place.start < last.end) continue;
    const between = last && text.plain.slice(last.end, place.start);
    if (
      last &&
      between !== undefined &&
      between.length <= BETWEEN_PARTS_UNITS &&
      !PARTS_ACCOUNTS.test(between)
    ) {
      last.end = place.end;
      last.value += `/${place.value}`;
    } else accounts.push({ ...place });
  }
  return accounts
    .filter(({ value }) => value.includes("/") || value.length >= FEWEST_DIGITS)
    .map((account) => foundAt(text, "bank", account, account.value));
}

/** The number that stands behind a word at `at`, when no other word claims it and it is no date or price. */
function accountBehind(text: NumberText, at: number, fewest: number): readonly Group[] | undefined {
  const first = indexFrom(text.groups, at);
  const group = text.groups[first];
  if (!group || group.start - at > REACH_UNITS || NOT_BETWEEN.test(text.plain.slice(at, group.start)))
    return undefined;
  const isElsewhere = marksBetween(text.labels, at, group.start).some(
    (mark) => isElse(mark) && !SAME_WORD.test(text.plain.slice(at, mark.start)),
  );
  if (isElsewhere) return undefined;
  const groups = longestRun(text, first);
  const length = groups.reduce((sum, { digits }) => sum + digits.length, 0);
  if (length < fewest || length > MOST_DIGITS) return undefined;
  const isShape = length < FEWEST_BEYOND_SHAPES && isShapeAt(text, spanOf(groups));
  return isShape || text.text[group.start - 1] === "+" ? undefined : groups;
}

const isElse = (mark: LabelMark): boolean =>
  (isAbout(mark, "phone") || isAbout(mark, "other") || isAbout(mark, "card")) && !isAbout(mark, "account");

function longestRun({ groups, text }: NumberText, first: number): readonly Group[] {
  let last = first;
  let length = groups[first]!.digits.length;
  while (last + 1 < groups.length && GAP.test(text.slice(groups[last]!.end, groups[last + 1]!.start))) {
    length += groups[last + 1]!.digits.length;
    if (length > MOST_DIGITS) break;
    last++;
  }
  return groups.slice(first, last + 1);
}

/** Runs of exactly 18, 20 or 26 digits, which some countries' accounts have. */
function longNumbers(text: NumberText): (readonly Group[])[] {
  const runs: (readonly Group[])[] = [];
  for (let first = 0; first < text.groups.length; ) {
    const run = longestRun(text, first);
    const length = run.reduce((sum, { digits }) => sum + digits.length, 0);
    const isFree = !/[a-z\d+]/u.test(text.plain[run[0]!.start - 1] ?? " ");
    if (isFree && (length === 18 || length === 20 || length === 26)) runs.push(run);
    first += run.length;
  }
  return runs;
}

const CLABE_WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7];
const SPANISH_WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];

/** Check digits of Poland (26 digits), Spain (20 in groups), Mexico (18), and how Russian accounts begin (20). */
function showsItself(groups: readonly Group[]): boolean {
  const digits = groups.map((group) => group.digits).join("");
  if (digits.length === 26) return remainder97(`${digits.slice(2)}2521${digits.slice(0, 2)}`) === 1;
  if (digits.length === 18)
    return groups.length === 1 && digits.startsWith("0") && clabeDigit(digits) === digits[17];
  return /^(?:40[578]|423)/u.test(digits)
    ? digits.slice(5, 8) === "810"
    : groups.length > 1 && isSpanish(digits);
}

function clabeDigit(digits: string): string {
  const sum = CLABE_WEIGHTS.reduce((total, weight, i) => total + ((Number(digits[i]) * weight) % 10), 0);
  return String((10 - (sum % 10)) % 10);
}

function isSpanish(digits: string): boolean {
  const check = (part: string) => {
    const rest = 11 - (weighted(part, SPANISH_WEIGHTS) % 11);
    return rest === 11 ? 0 : rest === 10 ? 1 : rest;
  };
  return (
    check(`00${digits.slice(0, 8)}`) === Number(digits[8]) && check(digits.slice(10)) === Number(digits[9])
  );
}

function bicsIn(text: NumberText): Found[] {
  const found: Found[] = [];
  if (!HAS_BIC_WORD.test(text.plain)) return found;
  for (const mark of text.labels) {
    if (!BIC_WORDS.has(text.plain.slice(mark.start, mark.end))) continue;
    const match = BIC.exec(text.text.slice(mark.end, mark.end + REACH_UNITS));
    if (!match) continue;
    const start = mark.end + match.index;
    found.push(foundAt(text, "bank", { start, end: start + match[0].length }, match[0]));
  }
  return found;
}

const spanOf = (groups: readonly Group[]): Span => ({ start: groups[0]!.start, end: groups.at(-1)!.end });

const indexFrom = (groups: readonly Group[], at: number): number =>
  firstNot(groups.length, (index) => groups[index]!.start < at);
