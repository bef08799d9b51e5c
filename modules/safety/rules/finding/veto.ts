/** What speaks for a number being a telephone, and what speaks against it: the words around it, what it touches, what is known. */

import type { Span } from "../../types/text.ts";
import { type LabelMark, lastBefore } from "./label-marks.ts";
import type { LabelKind, LabelLanguage } from "./number-labels.ts";
import type { NumberText } from "./number-text.ts";

/** What was said of a number before or behind it. `reach` is a word such as "number" or "contact". */
export type Said = {
  readonly kind: "phone" | "reach" | "other" | "nothing";
  readonly languages: readonly LabelLanguage[];
};

const NOTHING: Said = { kind: "nothing", languages: [] };
const OTHER: Said = { kind: "other", languages: [] };

const PHONE_REACH_UNITS = 60;
const OTHER_REACH_UNITS = 40;
const BEHIND_REACH_UNITS = 24;
/** A word that a number follows so soon speaks of that one: "…, booking 4012345678". */
const OWN_NUMBER_UNITS = 20;
const HAS_NUMBER = /\d{3}/u;
/** So many digits may stand between a telephone word and its number: "call 24/7 on", "after 18h". */
const MOST_DIGITS_BETWEEN = 4;

const PARAGRAPH = /\n\s*\n/u;
/** A sentence ends: nothing that was said before names the number behind. Short words before a stop are abbreviations. */
const SENTENCE_END = /[!?؟](?:\s|$)|[^\s.]{5}(?<!nr|no|num)\.\s|(?<!:)\n/u;
/** Words that hang one thing on another, up to three of them: the telephone *of the* flat. */
const OF = new Set(
  "of for at in to the our your de des del du da do dos das der die den dem la le les el los las l d fur im zur zum van het dla w для в till i para pour pra my vår".split(
    " ",
  ),
);
const MOST_OF = 3;
const LONGEST_OF = 60;
const JOINED = /^[\s\-:#.()]{0,3}$/u;
/** What may stand between a number and the word behind it that says what it is: "… is my booking number". */
const BEHIND =
  /^[\s)(\-–—"'=]*(?:(?:is|was|as|est|es|ist|e|jest|это|ar|on|via|per|par|por|auf|by)\s+(?:(?:my|our|the|mon|ma|notre|meine?|unsere?|mi|nuestr[oa]|mijn|ons|moja?|moje|мой|моя|наш|minha|meu|nosso|o|a|die|der|das|la|el|le|de|min|mitt)\s+){0,2})?$/u;

/** What the words nearest to a number say of it. */
export function saidOf(text: NumberText, number: Span): Said {
  const before = saidBefore(text, number.start);
  return before.kind === "nothing" || before.kind === "reach"
    ? (saidBehind(text, number.end) ?? before)
    : before;
}

function saidBefore(text: NumberText, at: number): Said {
  const { labels, plain } = text;
  let reach: LabelMark | undefined;
  for (let i = lastBefore(labels, at); i >= 0; i--) {
    const mark = labels[i]!;
    if (at - mark.end > PHONE_REACH_UNITS) break;
    const between = plain.slice(mark.end, at);
    if (PARAGRAPH.test(between)) break;
    const digits = countDigits(between);
    if (isAbout(mark, "phone")) {
      if (digits > MOST_DIGITS_BETWEEN) break;
      return { kind: "phone", languages: mark.languages };
    }
    if (isAbout(mark, "reach")) {
      if (digits === 0) reach ??= mark;
    } else if (isAbout(mark, "other") || isAbout(mark, "account")) {
      if (digits > 0 || at - mark.end > OTHER_REACH_UNITS || SENTENCE_END.test(between)) continue;
      if (reach && !JOINED.test(plain.slice(mark.end, reach.start))) break;
      return phoneOf(text, i) ?? OTHER;
    }
  }
  return reach ? { kind: "reach", languages: reach.languages } : NOTHING;
}

/** The telephone word that the label at `index` hangs on: "telephone of the apartment". */
function phoneOf({ labels, plain }: NumberText, index: number): Said | undefined {
  const mark = labels[index]!;
  for (let i = index - 1; i >= 0 && index - i <= 2; i--) {
    const phone = labels[i]!;
    if (isAbout(phone, "phone"))
      return isOf(plain.slice(phone.end, mark.start))
        ? { kind: "phone", languages: phone.languages }
        : undefined;
  }
  return undefined;
}

function saidBehind({ labels, plain }: NumberText, at: number): Said | undefined {
  const index = lastBefore(labels, at) + 1;
  const mark = labels[index];
  if (!mark || mark.start < at || mark.start - at > BEHIND_REACH_UNITS) return undefined;
  if (!BEHIND.test(plain.slice(at, mark.start))) return undefined;
  if (isAbout(mark, "phone")) return { kind: "phone", languages: mark.languages };
  if (HAS_NUMBER.test(plain.slice(mark.end, mark.end + OWN_NUMBER_UNITS))) return undefined;
  if (isAbout(mark, "other")) return OTHER;
  // "… is the number of my booking"
  const next = isAbout(mark, "reach") ? labels[index + 1] : undefined;
  if (!next || !isAbout(next, "other")) return undefined;
  const between = plain.slice(mark.end, next.start);
  return isOf(between) || JOINED.test(between) ? OTHER : undefined;
}

function isOf(between: string): boolean {
  if (between.length > LONGEST_OF || !/^\s/u.test(between)) return false;
  const words = between.trimStart().split(/['’\s]+/u);
  return words.pop() === "" && words.length <= MOST_OF && words.every((word) => OF.has(word));
}

export const isAbout = (mark: LabelMark, kind: LabelKind): boolean => mark.kinds.includes(kind);

function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) count++;
  }
  return count;
}

const LETTER_BEFORE = /[a-z\u0400-\u04ff_@#&=]$|[a-z\u0400-\u04ff\d][-/_.]$|[@#] $/u;
const LETTER_AFTER = /^(?:[a-z\u0400-\u04ff_@]|[-/][a-z]{1,3}(?![a-z])|[-_.][a-z]{1,12}[@\d])/u;

/** Is the number only a part of a word, an address or a number with letters: "AL12345", "12345678Z", "76512/AL"? */
export function isPartOfName({ plain, labels }: NumberText, { start, end }: Span): boolean {
  const before = labels[lastBefore(labels, start)];
  const isAfterPhoneWord = before !== undefined && isAbout(before, "phone") && start - before.end <= 2;
  if (!isAfterPhoneWord && LETTER_BEFORE.test(plain.slice(Math.max(0, start - 2), start))) return true;
  return LETTER_AFTER.test(plain.slice(end, end + 16));
}

/** Counting up, counting down, or one digit over and over; or groups that count up: "rooms 11 12 13 14". */
export function isCounting(digits: string, groupLengths: readonly number[]): boolean {
  return (groupLengths.length <= 1 && countsByDigit(digits)) || countsByGroup(digits, groupLengths);
}

function countsByGroup(digits: string, groupLengths: readonly number[]): boolean {
  const length = groupLengths[0] ?? 0;
  if (groupLengths.length < 3 || groupLengths.some((each) => each !== length)) return false;
  for (let at = length; at < digits.length; at += length)
    if (Number(digits.slice(at, at + length)) !== Number(digits.slice(at - length, at)) + 1) return false;
  return true;
}

function countsByDigit(digits: string): boolean {
  const step = (digits.charCodeAt(1) - digits.charCodeAt(0) + 10) % 10;
  if (step !== 0 && step !== 1 && step !== 9) return false;
  for (let i = 1; i < digits.length; i++)
    if ((digits.charCodeAt(i) - digits.charCodeAt(i - 1) + 10) % 10 !== step) return false;
  return true;
}

/** The digits of the numbers that a stay is known by. */
export const knownDigits = (knownNumbers: readonly string[]): ReadonlySet<string> =>
  new Set(knownNumbers.map((number) => number.replace(/\D/gu, "")).filter((digits) => digits.length >= 4));
