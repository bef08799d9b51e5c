/** "On Friday, 20 November 2026, Mira wrote:" above a quote: on one to four lines, in any order and many languages. */

import { fold } from "./fold.ts";
import type { Line } from "./lines.ts";
import { OPENERS, WEEKDAYS } from "./phrases/attribution.ts";
import { judge, LONGEST, type Start, TIME, YEAR } from "./told.ts";
import { VERB } from "./verb.ts";

const MOST_LINES = 4;
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
  const end = line.folded.charCodeAt(line.folded.length - 1);
  if (line.folded.startsWith(":")) return isQuoted(next) && VERB.test(line.folded);
  if (CLOSERS.has(end)) return true;
  if (end === ROUND_BRACKET) return isQuoted(next) && VERB.test(line.folded);
  if (next === undefined || next.isAfterBlank || isQuoted(next)) {
    return (
      (LAST_OF_VERB.has(end) && VERB_AT_END.test(line.folded)) || (isQuoted(next) && isVerbless(line.folded))
    );
  }
  return false;
}

/** "2013/7/20 Teo <…>" and "Teo <…> – 20 November 2026 15:14" above a quote. */
const isVerbless = (folded: string): boolean =>
  /^(?:19|20)\d\d[-/.]\d/.test(folded) || (folded.includes("@") && YEAR.test(folded) && TIME.test(folded));

const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const CLOSERS = codesOf(":-_*");
const ROUND_BRACKET = 0x29;
const LAST_OF_VERB = codesOf("ebtouvf道");
const VERB_AT_END = /(?:wrote|schrieb|a ecrit|escribio|ha scritto|escreveu|skrev|schreef|写道|寫道)$/;

/** What the line begins with, when that is how attributions begin. */
function startOf(folded: string): Start | undefined {
  const plain = /^[-–—_*"'(: ]/.test(folded) ? folded.replace(/^[-–—_*"'(: ]+/, "") : folded;
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
  // Hebrew written for a screen that runs the other way begins with the colon that ends it.
  const whole = text.startsWith(":") ? `${text.slice(1)}:` : text;
  return whole.replace(/^[-–—_* ]+/, "").replace(/[-–—_* ]+$/, (tail) => (/[-–—]/.test(tail) ? ":" : ""));
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
    const isOther =
      (start === "opener" && !/\d/.test(before) && !before.includes("<")) || isSentence || isDateless;
    // What has told already who wrote tells it no second time.
    if (!isOther && !VERB.test(before)) continue;
    const verdict = judge(unadorned(lines, i, closing), start, isQuoted(lines[closing + 1]));
    if (isOther ? verdict !== undefined : verdict === true) return i;
  }
  return undefined;
}
