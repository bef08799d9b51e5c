/** Finds names and numbers that money is sent to: links of payment services, and what stands beside the name of one. */

import type { Found, Span } from "../../types/text.ts";
import { withoutLast } from "../text/edges.ts";
import { weighted } from "./checksums.ts";
import { foundAt, isShapeAt, type NumberText } from "./number-text.ts";
import { PAYMENT_ADDRESSES, PAYMENT_NAMES, type PaymentName, UPI_HANDLES } from "./payment-words.ts";

const REACH_UNITS = 60;
const BACK_UNITS = 32;
const MIN_DIGITS = 7;

const NAMES = new RegExp(
  `(?<![a-z\\u0400-\\u06ff])(?:${PAYMENT_NAMES.map(({ words }) => `(${words})`).join("|")})(?![a-z\\u0400-\\u06ff])`,
  "gu",
);
const ADDRESSES = PAYMENT_ADDRESSES.map(({ service, pattern }) => ({
  service,
  pattern: new RegExp(`(?<![a-z\\d])${pattern}`, "gu"),
}));
const HAS_ADDRESS = /\. ?(?:me|com|app|ch|ru) ?\//u;
const UPI = new RegExp(`(?<![a-z\\d._-])[a-z\\d][a-z\\d._-]{1,60}@(?:${UPI_HANDLES})(?![a-z\\d.-])`, "gu");

const MAY_NAME = /[\d@$]/u;
const EMAIL = /(?<![a-z\d._%+-])[a-z\d._%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/u;
const AT_NAME = /(?<![a-z\d._])@ ?[a-z\d][a-z\d_.-]{1,30}[a-z\d]/u;
const DOLLAR_NAME = /(?<![a-z\d$])\$ ?[a-z][a-z\d_]{1,20}/u;
const NUMBER = /(?<![a-z\d])(?:\+ ?)?\(?\d(?:[ ().\-–/]{0,2}\d){6,19}(?![a-z\d])/u;
const ALIAS = /(?<![a-z\d.@])[a-z\d-]{2,20}(?:\.[a-z\d-]{2,20}){1,3}(?![a-z\d@])/u;
const RANDOM_KEY = /(?<![a-z\d-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![a-z\d-])/u;
const PERSON = /(?<![\d.-])\d{3}[. ]?\d{3}[. ]?\d{3}[- ]?\d\d(?![\d.-])/u;
const COMPANY = /(?<![\d.-])\d\d[. ]?\d{3}[. ]?\d{3}[/ ]?\d{4}[- ]?\d\d(?![\d.-])/u;
const ENDS_SENTENCE = "._-";
/** What stands in another paragraph belongs to no service named before. */
const NEW_LINE = /\n\s*\n/u;

/** Who money is sent to; `value` is the service, a colon and the name, number or address. */
export function paymentIdsIn(text: NumberText): Found[] {
  const found: Found[] = [];
  const { plain } = text;
  const add = (service: string, span: Span, name: string) =>
    found.push(foundAt(text, "payid", span, `${service}:${name.replace(/[\s().–-]/gu, "")}`));
  if (HAS_ADDRESS.test(plain))
    for (const { service, pattern } of ADDRESSES)
      for (const match of plain.matchAll(pattern))
        add(service, withoutEnd(match), withoutLast(match[1]!, ENDS_SENTENCE));
  if (plain.includes("@")) for (const match of plain.matchAll(UPI)) add("upi", spanOf(match), match[0]);
  for (const match of plain.matchAll(NAMES)) {
    const name = PAYMENT_NAMES[match.slice(1).findIndex((words) => words !== undefined)]!;
    const end = match.index + match[0].length;
    const hit = behind(text, name, end) ?? before(text, name, match.index);
    if (hit) add(name.service, hit, plain.slice(hit.start, hit.end));
  }
  return found;
}

/** A full stop behind an address ends the sentence. */
function withoutEnd(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + withoutLast(match[0], ENDS_SENTENCE).length };
}

function behind(text: NumberText, name: PaymentName, at: number): Span | undefined {
  const stretch = text.plain.slice(at, at + REACH_UNITS + 80);
  const hit = nameIn(name, stretch);
  if (!hit || hit.start > REACH_UNITS || NEW_LINE.test(stretch.slice(0, hit.start))) return undefined;
  return shifted(text, hit, at);
}

/** "612 345 678 (Bizum)": only what stands directly before. */
function before(text: NumberText, name: PaymentName, at: number): Span | undefined {
  const from = Math.max(0, at - BACK_UNITS);
  const stretch = text.plain.slice(from, at);
  const hit = nameIn(name, stretch);
  if (
    !hit ||
    !/^[\s(:,\-–—]*(?:(?:by|via|per|con|por|com|med|przez|mit|par|через|a)\s[\s(]*)?$/u.test(
      stretch.slice(hit.end),
    )
  )
    return undefined;
  return shifted(text, hit, from);
}

/** Dates, prices and the like are nobody's number. */
function shifted(text: NumberText, { start, end }: Span, by: number): Span | undefined {
  const span = { start: start + by, end: end + by };
  const isPlainNumber = /^\d[\d .,]*$/u.test(text.plain.slice(span.start, span.end));
  return isPlainNumber && isShapeAt(text, span) ? undefined : span;
}

function nameIn({ takes }: PaymentName, stretch: string): Span | undefined {
  let first: Span | undefined;
  if (!MAY_NAME.test(stretch) && !takes.includes("alias")) return undefined;
  const consider = (match: RegExpExecArray | null) => {
    if (match && (!first || match.index < first.start)) first = spanOf(match);
  };
  for (const kind of takes) {
    if (kind === "pix") {
      consider(RANDOM_KEY.exec(stretch));
      consider(checked(PERSON.exec(stretch), isBrazilianPerson));
      consider(checked(COMPANY.exec(stretch), isBrazilianCompany));
      if (first) return first;
    } else if (kind === "email") consider(EMAIL.exec(stretch));
    else if (kind === "at") consider(AT_NAME.exec(stretch));
    else if (kind === "alias") consider(ALIAS.exec(stretch));
    else if (kind === "dollar") consider(DOLLAR_NAME.exec(stretch));
    else consider(checked(NUMBER.exec(stretch), (digits) => digits.length >= MIN_DIGITS));
  }
  return first;
}

function checked(
  match: RegExpExecArray | null,
  isRight: (digits: string) => boolean,
): RegExpExecArray | null {
  return match && isRight(match[0].replace(/\D/gu, "")) ? match : null;
}

const checkDigit = (digits: string, weights: readonly number[]): number => {
  const rest = weighted(digits, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
};
const descending = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from - i);

/** The tax number of a person (CPF). */
export function isBrazilianPerson(digits: string): boolean {
  if (digits.length !== 11 || /^(\d)\1+$/u.test(digits)) return false;
  return (
    checkDigit(digits, descending(10, 9)) === Number(digits[9]) &&
    checkDigit(digits, descending(11, 10)) === Number(digits[10])
  );
}

/** The tax number of a company (CNPJ). */
export function isBrazilianCompany(digits: string): boolean {
  if (digits.length !== 14 || /^(\d)\1+$/u.test(digits)) return false;
  return (
    checkDigit(digits, [...descending(5, 4), ...descending(9, 8)]) === Number(digits[12]) &&
    checkDigit(digits, [...descending(6, 5), ...descending(9, 8)]) === Number(digits[13])
  );
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
