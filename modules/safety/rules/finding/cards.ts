/** Finds payment cards: numbers that a scheme gives out, and the verification code and the month that belong to them. */

import type { Found } from "../../types/text.ts";
import { CARD_LENGTHS, isCardRange } from "./card-kinds.ts";
import { cardSecretsIn } from "./card-secrets.ts";
import { passesLuhn } from "./checksums.ts";
import { marksBetween } from "./label-marks.ts";
import {
  foundAt,
  type Group,
  isShapeAt,
  type NumberText,
  type NumberViews,
  numberTexts,
} from "./number-text.ts";
import { withoutOverlaps } from "./overlaps.ts";
import type { NumberContext } from "./phones.ts";
import { isAbout, isPartOfName, knownDigits, saidOf } from "./veto.ts";

/** Blanks, dots, dashes, slashes or the end of a line: what people put between the groups of a card number. */
const GAP = /^(?:[ \t\u00a0\u202f.\-–—_*|/·,]{1,3}|[ \t]{0,2}\r?\n[ \t]{0,2})$/u;
const LONGEST_GAP = 5;
/** Groups as they stand on the cards themselves. */
const USUAL_GROUPS = new Set([
  "4-4-4-4",
  "4-6-5",
  "4-6-4",
  "4-4-4-1",
  "4-4-4-4-3",
  "4-4-4-4-2",
  "4-4-5",
  "8-8",
  "6-13",
  "4-4-4-6",
]);
const CARD_WORD_REACH_UNITS = 60;
const MOST_USUAL_GROUPS = 5;
const SHOWN_DIGITS = 4;
const FEWEST_CODE_DIGITS = 3;

/** The cards in the views of one text. `value` never holds more than the last four digits. */
export function findCards(views: NumberViews, context: NumberContext): Found[] {
  const known = knownDigits(context.knownNumbers);
  return withoutOverlaps(numberTexts(views).flatMap((text) => cardsIn(text, known)));
}

export function cardsIn(text: NumberText, known: ReadonlySet<string>): Found[] {
  const found: Found[] = [];
  if (!text.hasDigits(FEWEST_CODE_DIGITS)) return found;
  for (const run of runsIn(text)) {
    for (let from = 0; from < run.length; ) {
      const to = cardEnd(text, run, from, known);
      if (to === undefined) {
        from++;
        continue;
      }
      const place = { start: run[from]!.start, end: run[to]!.end };
      const digits = digitsOf(run, from, to);
      found.push(foundAt(text, "card", place, `•••• ${digits.slice(-SHOWN_DIGITS)}`));
      from = to + 1;
    }
  }
  return [...found, ...cardSecretsIn(text, found)];
}

function runsIn({ text, groups, hasDigits }: NumberText): Group[][] {
  if (!hasDigits(CARD_LENGTHS.fewest)) return [];
  const runs: Group[][] = [];
  let run: Group[] = [];
  for (const group of groups) {
    const last = run.at(-1);
    const isNear =
      last && group.start - last.end <= LONGEST_GAP && GAP.test(text.slice(last.end, group.start));
    if (!isNear && run.length > 0) {
      runs.push(run);
      run = [];
    }
    run.push(group);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** The last group of a card that begins with group `from`. */
function cardEnd(
  text: NumberText,
  run: readonly Group[],
  from: number,
  known: ReadonlySet<string>,
): number | undefined {
  let length = 0;
  for (let to = from; to < run.length; to++) {
    length += run[to]!.digits.length;
    if (length > CARD_LENGTHS.most) return undefined;
    if (length < CARD_LENGTHS.fewest || !isWritten(run, from, to)) continue;
    const digits = digitsOf(run, from, to);
    if (!isCardRange(digits) || !passesLuhn(digits) || known.has(digits)) continue;
    if (isMeant(text, run, from, to)) return to;
  }
  return undefined;
}

/** Is it grouped like a card, or all that stands there, and not the beginning or the end of a longer number? */
function isWritten(run: readonly Group[], from: number, to: number): boolean {
  if (from === to || (from === 0 && to === run.length - 1)) return true;
  if (to - from >= MOST_USUAL_GROUPS) return false;
  const lengths = run.slice(from, to + 1).map(({ digits }) => digits.length);
  if (!USUAL_GROUPS.has(lengths.join("-"))) return false;
  const [before, after] = [
    run.slice(Math.max(0, from - MOST_USUAL_GROUPS), from),
    run.slice(to + 1, to + 1 + MOST_USUAL_GROUPS),
  ];
  return !isMore(before.at(-1), before, lengths[0]!) && !isMore(after[0], after, lengths[0]!);
}

/** Does the number go on in `neighbour`? Not when what stands there is long enough to be a card of its own. */
function isMore(neighbour: Group | undefined, all: readonly Group[], length: number): boolean {
  return neighbour?.digits.length === length && countDigits(all) < CARD_LENGTHS.fewest;
}

/** Nothing beside it says that it is something else, nor is it made of dates and prices. */
function isMeant(text: NumberText, run: readonly Group[], from: number, to: number): boolean {
  const place = { start: run[from]!.start, end: run[to]!.end };
  if (/[+][ (]?$/u.test(text.text.slice(Math.max(0, place.start - 2), place.start))) return false;
  if (isPartOfName(text, place)) return false;
  const before = marksBetween(text.labels, place.start - CARD_WORD_REACH_UNITS, place.start);
  if (before.some((mark) => isAbout(mark, "card"))) return true;
  if (isShapeAt(text, place)) return false;
  const said = saidOf(text, place).kind;
  return said === "nothing" || said === "reach" || (said === "phone" && run.length > 1);
}

const digitsOf = (run: readonly Group[], from: number, to: number): string =>
  run
    .slice(from, to + 1)
    .map(({ digits }) => digits)
    .join("");

const countDigits = (run: readonly Group[]): number =>
  run.reduce((sum, { digits }) => sum + digits.length, 0);
