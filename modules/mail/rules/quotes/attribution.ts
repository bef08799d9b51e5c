/** "On Friday, 20 November 2026, Mira wrote:" above a quote: on one to four lines, in any order and many languages. */

import { fold } from "./fold.ts";
import type { Line } from "./lines.ts";
import { OPENERS, PRONOUNS, WEEKDAYS } from "./phrases/attribution.ts";
import { VERB } from "./verb.ts";

const MOST_LINES = 4;
const LONGEST = 700;
const LONGEST_NAME = 50;
/** "On Fri" before the line breaks. */
const SHORTEST_LINE = 5;

const OPENER_WORDS = OPENERS.map(fold);
const SPACED_OPENERS = new Set(
  OPENER_WORDS.filter((word) => !/[\p{Script=Han}\p{Script=Thai}]/u.test(word)).map(
    (word) => word.split(" ")[0]!,
  ),
);
const UNSPACED_OPENERS = OPENER_WORDS.filter((word) => /[\p{Script=Han}\p{Script=Thai}]/u.test(word));
const DAYS = new Set(WEEKDAYS.map(fold));
const SELF = new Set(PRONOUNS);

const YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)/;
const TIME = /\d{1,2}\s?[:.h]\s?\d\d(?!\d)|\d{1,2} ?(?:am|pm|uhr)(?!\p{L})/u;
const FULL_DATE = /(?:^|\D)\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}(?!\d)/;
const ADDRESS_AT_END = /@[^\s@]{3,100}[>)\]»]*\s*:$/;

export type Attribution = {
  /** The last line of it. */
  readonly end: number;
  /** Sure enough to take what follows for a quote although no line of it says `>`. */
  readonly isStrong: boolean;
};

/** The attribution that begins at `at`, the shortest possible; undefined when there is none. */
export function attributionAt(lines: readonly Line[], at: number): Attribution | undefined {
  const first = lines[at]!;
  if (first.folded.length < SHORTEST_LINE) return undefined;
  const closing = closingLine(lines, at);
  if (closing < 0) return undefined;
  const start = startOf(first.folded);
  if (start === undefined && !isNameFirst(lines, at, closing)) return undefined;
  const text = unadorned(lines, at, closing);
  const isBeforeQuote = isQuoted(lines[closing + 1]);
  const verdict = judge(text, start, isBeforeQuote);
  if (verdict === undefined) return undefined;
  const later = laterStart(lines, at, closing);
  return later === undefined ? { end: closing, isStrong: verdict } : undefined;
}

export const isQuoted = (line: Line | undefined): boolean =>
  line !== undefined && (line.depth > 0 || line.marked === "quote");

/** The first line from `at` on that could end an attribution, within the same paragraph. */
function closingLine(lines: readonly Line[], at: number): number {
  for (let i = at; i < Math.min(lines.length, at + MOST_LINES); i++) {
    const line = lines[i]!;
    if (line.depth > 0 || line.marked || line.folded === "" || (i > at && line.isAfterBlank)) return -1;
    if (closes(line, lines[i + 1])) return i;
  }
  return -1;
}

function closes(line: Line, next: Line | undefined): boolean {
  const end = line.folded.at(-1)!;
  if (end === ":" || end === "-" || end === "_" || end === "*") return true;
  if (end === ")") return isQuoted(next) && VERB.test(line.folded);
  if (next === undefined || next.isAfterBlank || isQuoted(next)) {
    return VERB_AT_END.test(line.folded) || (isQuoted(next) && /^(?:19|20)\d\d[-/.]\d/.test(line.folded));
  }
  return false;
}

const VERB_AT_END = /(?:wrote|schrieb|a ecrit|escribio|ha scritto|escreveu|skrev|schreef|写道|寫道)$/;

type Start = "opener" | "day" | "digit";

/** What the line begins with, when that is how attributions begin. */
function startOf(folded: string): Start | undefined {
  const plain = /^[-–—_*"'( ]/.test(folded) ? folded.replace(/^[-–—_*"'( ]+/, "") : folded;
  const code = plain.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return "digit";
  const word = /^[\p{L}']+/u.exec(plain)?.[0] ?? "";
  if (DAYS.has(word)) return "day";
  if (SPACED_OPENERS.has(word)) return "opener";
  if (/^ב[-\d]/u.test(plain)) return "opener";
  return UNSPACED_OPENERS.some((opener) => plain.startsWith(opener)) ? "opener" : undefined;
}

/** A name, with its address, or with the address at the beginning of the next line. */
function isNameFirst(lines: readonly Line[], at: number, closing: number): boolean {
  const { folded, isAfterBlank } = lines[at]!;
  if (folded.includes("<") || folded.includes("@") || VERB.test(folded)) return true;
  if (closing === at || !isAfterBlank || folded.length > LONGEST_NAME || /[.!?,:;]$/.test(folded))
    return false;
  return /^[<[(]?\S+@/.test(lines[at + 1]!.folded);
}

function unadorned(lines: readonly Line[], at: number, closing: number): string {
  let text = "";
  for (let i = at; i <= closing && text.length <= LONGEST; i++)
    text += `${i > at ? " " : ""}${lines[i]!.folded}`;
  return text.replace(/^[-–—_* ]+/, "").replace(/[-–—_* ]+$/, (tail) => (/[-–—]/.test(tail) ? ":" : ""));
}

/** True: surely. False: only because a quote follows. Undefined: it is something else. */
function judge(text: string, start: Start | undefined, isBeforeQuote: boolean): boolean | undefined {
  if (text.length > LONGEST) return undefined;
  const hasAddress = text.includes("@");
  const hasYear = YEAR.test(text) || FULL_DATE.test(text);
  const hasTime = TIME.test(text);
  const verb = VERB.exec(text);
  if (hasYear && ADDRESS_AT_END.test(text) && (start !== undefined || hasTime)) return true;
  if (verb && hasTold(text, verb, start, { hasAddress, hasYear, hasTime })) return true;
  if (!isBeforeQuote) return undefined;
  if (verb && text.endsWith(":")) return false;
  if (start === "digit" && /^(?:19|20)\d\d[-/.]\d/.test(text)) return false;
  return hasAddress || hasYear || (hasTime && start !== undefined)
    ? text.endsWith(":")
      ? false
      : undefined
    : undefined;
}

type Signals = { readonly hasAddress: boolean; readonly hasYear: boolean; readonly hasTime: boolean };

/** The verb stands where a mail program puts it: last, before the name, or between name and date. */
function hasTold(text: string, verb: RegExpExecArray, start: Start | undefined, signals: Signals): boolean {
  const { hasAddress, hasYear, hasTime } = signals;
  const before = text.slice(0, verb.index).trim();
  const after = text
    .slice(verb.index + verb[0].length)
    .replace(/[:\s]+$/, "")
    .trim();
  const isDated = hasYear || (hasTime && start !== undefined);
  if (after.length <= 20 && !/\d/.test(after) && !/[.!?]/.test(after)) {
    if (after.split(" ").length > 3) return false;
    const isOwn = SELF.has(before.slice(before.lastIndexOf(" ") + 1));
    if (isOwn && !hasTime) return false;
    return hasAddress ? isDated || start === undefined : isDated && start !== undefined && /\d/.test(before);
  }
  if (after.includes("@")) return isDated && (start !== undefined || after.length < 160);
  const leading = after.split(" ").findIndex((word) => /\d/.test(word));
  if (leading >= 0 && leading <= 3 && !/\d/.test(before.replace(/<[^>]*>/g, ""))) {
    return hasAddress || (hasYear && hasTime);
  }
  return (
    start !== undefined &&
    hasTime &&
    hasYear &&
    after.split(" ").length <= 5 &&
    !SELF.has(after.split(" ")[0]!)
  );
}

/** A line within the paragraph where a real attribution begins: what stands before it is somebody's sentence. */
function laterStart(lines: readonly Line[], at: number, closing: number): number | undefined {
  for (let i = closing; i > at; i--) {
    const start = startOf(lines[i]!.folded);
    if (start === undefined) continue;
    const before = lines[i - 1]!.folded;
    const isSentence =
      /[.!?…]$/.test(before) && !/\d\.?$/.test(before) && !/(?:^| )\p{L}{1,5}\.$/u.test(before);
    const isDateless = !/\d/.test(before) && startOf(lines[at]!.folded) === undefined;
    if ((start === "opener" && !/\d/.test(before) && !before.includes("<")) || isSentence || isDateless) {
      const verdict = judge(unadorned(lines, i, closing), start, isQuoted(lines[closing + 1]));
      if (verdict !== undefined) return i;
    }
  }
  return undefined;
}
