/** The digits view: telephones and accounts that were spelled in words, scattered or dressed up, as plain digits again. */

import type { Span, View } from "../../types/text.ts";
import { eachWord, plainLetters } from "./digits-letters.ts";
import { shapesIn } from "./digits-shapes.ts";
import { mayBeToken, readToken, type Token } from "./digits-tokens.ts";
import { dictation, type Heard } from "./digits-words.ts";
import { renamedView, viewBuilder } from "./view.ts";

/** Fewer are a year, a price, a flight; nothing is joined below this. */
const FEWEST_DIGITS = 7;
const FEWEST_SINGLES = 5;
const MOST_CHANGES = 4;
const LONGEST_GAP = 8;
/** What may stand between digits that belong together; money, percent, degrees and @ may not. */
const GAP =
  /^(?:[\s.,،;؛:!?'"`´’‘“”()[\]{}<>*_|~\\/+\-–—•·…→&=^]|\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*$/u;
/** What stands there in any number that nobody wants to hide. */
const USUAL_GAP = /^(?! ?\) ?\()[ .\-–—/()+]{1,3}$/u;
const PARTS_NUMBERS = /[,،;؛/|*\n]/u;

/**
 * The folded view with digits joined wherever seven or more stand together and something shows that they were not
 * simply written down: words, single digits, letters in place of digits, odd signs or line breaks between them.
 */
export function digitsView(folded: View): View {
  const plain = plainLetters(folded.text);
  const runs = runsIn(plain).filter((run) => isHidden(run, listen(run)));
  if (runs.length === 0) return renamedView("digits", folded);

  const shapes = shapesIn(plain);
  const builder = viewBuilder("digits", folded.text.length);
  let copiedTo = 0;
  const parts = runs.flatMap((run) => withoutShapes(run, shapes)).flatMap(partedByGaps);
  for (const run of parts) {
    const heard = listen(run);
    if (!isHidden(run, heard)) continue;
    builder.copy(folded, copiedTo, run[0]!.start);
    if (run[0]!.kind === "plus")
      builder.append("+", folded.starts[run[0]!.start]!, folded.ends[run[0]!.end - 1]!);
    for (const { digits, first, last } of heard)
      builder.append(digits, folded.starts[run[first]!.start]!, folded.ends[run[last]!.end - 1]!);
    copiedTo = run.at(-1)!.end;
  }
  if (copiedTo === 0) return renamedView("digits", folded);
  builder.copy(folded, copiedTo, folded.text.length);
  return builder.done();
}

/** Tokens that may be one number, in order: seven digits at least, or words for so many. */
function runsIn(plain: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const end = () => {
    const kept = withoutIdleEnds(run);
    if (countDigits(kept) >= FEWEST_DIGITS) runs.push(kept);
    run = [];
  };
  eachWord(plain, (start, wordEnd) => {
    const tokens = mayBeToken(plain, start, wordEnd)
      ? readToken(plain.slice(start, wordEnd), start)
      : undefined;
    if (!tokens) {
      if (run.length > 0) end();
      return;
    }
    const gap = run.length === 0 ? "" : plain.slice(run.at(-1)!.end, start);
    if (gap.length > LONGEST_GAP || !GAP.test(gap) || tokens[0]!.kind === "plus") end();
    else if (run.length > 0 && gap !== "") {
      const last = run.at(-1)!;
      last.hasOddGap = !USUAL_GAP.test(gap);
      last.isParted = PARTS_NUMBERS.test(gap);
      last.gapSign = gap.replace(/\s/gu, "");
    }
    run.push(...tokens);
  });
  end();
  return runs;
}

/** Words for "and" and for gaps say nothing at either end of a number. */
function withoutIdleEnds(run: Token[]): Token[] {
  let [from, to] = [0, run.length];
  const isIdle = (token: Token | undefined) => token?.kind === "gap" || token?.kind === "and";
  while (from < to && isIdle(run[from])) from++;
  while (to > from && (isIdle(run[to - 1]) || run[to - 1]?.kind === "repeat")) to--;
  return from === 0 && to === run.length ? run : run.slice(from, to);
}

/** At least so many digits: a word below ten says one, a higher one two. */
function countDigits(run: readonly Token[]): number {
  let count = 0;
  for (const token of run)
    count +=
      token.kind === "digits"
        ? token.digits.length
        : token.kind === "number"
          ? token.worth < 10
            ? 1
            : 2
          : 0;
  return count;
}

/** The parts of a run between dates, prices and the like. */
function withoutShapes(run: Token[], shapes: readonly Span[]): Token[][] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  let next = 0;
  for (const token of run) {
    while (next < shapes.length && shapes[next]!.end <= token.start) next++;
    const isInside = next < shapes.length && shapes[next]!.start < token.end;
    if (!isInside) part.push(token);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  parts.push(part);
  return parts.map(withoutIdleEnds).filter((each) => countDigits(each) >= FEWEST_DIGITS);
}

/**
 * Where nothing but odd signs between digits says that they were hidden, the signs must be the same all along: "06*12*34"
 * is one number, "0300..0314: 230" is a table.
 */
function partedByGaps(run: Token[]): Token[][] {
  if (run.some((token) => token.kind !== "digits" || token.hasLetters)) return [run];
  if (areSingles(run) && countChanges(run) <= MOST_CHANGES) return [run];
  const parts: Token[][] = [];
  let [part, sign]: [Token[], string | undefined] = [[], undefined];
  for (const token of run) {
    const before = part.at(-1)?.gapSign;
    if (before !== undefined && sign !== undefined && before !== sign) {
      parts.push(part);
      part = [];
      sign = undefined;
    } else sign = before;
    part.push(token);
  }
  return [...parts, part].filter((each) => countDigits(each) >= FEWEST_DIGITS);
}

/** How often the sign between digits changes: "0 6 - 1 2 3" twice, "9.2, 9.4, 9.6" all the time. */
function countChanges(run: readonly Token[]): number {
  let changes = 0;
  for (let i = 1; i < run.length - 1; i++) if (run[i]!.gapSign !== run[i - 1]!.gapSign) changes++;
  return changes;
}

function areSingles(run: readonly Token[]): boolean {
  const singles = run.filter((token) => token.kind === "digits" && token.digits.length === 1).length;
  return singles >= FEWEST_SINGLES && singles * 2 > run.length;
}

function listen(run: readonly Token[]): readonly Heard[] {
  const ear = dictation();
  for (const [i, token] of run.entries()) {
    if (token.kind === "digits") ear.digits(i, token.digits);
    else if (token.kind === "number") ear.say(i, token.worth, token.isJoined || run[i - 1]?.kind === "and");
    else if (token.kind === "repeat") ear.repeat(i, token.times);
    if (token.isParted) ear.pause();
  }
  return ear.end();
}

/** Is there a sign that the number was not simply written down? */
function isHidden(run: readonly Token[], heard: readonly Heard[]): boolean {
  const length = heard.reduce((sum, { digits }) => sum + digits.length, 0);
  if (length < FEWEST_DIGITS || run.every(isYear)) return false;
  let words = 0;
  for (const [i, token] of run.entries()) {
    if (token.kind === "gap" || (token.hasOddGap && i < run.length - 1)) return true;
    if (token.kind === "number") words++;
    if (token.kind === "digits" && token.hasLetters) return true;
  }
  return words >= 2 || areSingles(run);
}

const isYear = (token: Token): boolean => token.kind === "digits" && /^(?:19|20)\d\d$/.test(token.digits);
