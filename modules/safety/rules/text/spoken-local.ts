/** Reading what stands before the sign of an address, and how likely it is the name of a mailbox. */

import type { Item } from "./items.ts";
import { MAILBOXES_TOO, NOT_A_MAILBOX } from "./ordinary-words.ts";
import { type Piece, spelledRun } from "./spoken-labels.ts";

export type Local = {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isSpelled: boolean;
};

const MOST_PIECES = 24;
const LONGEST = 64;

/** Words joined by dots, lines and hyphens, as signs or as words for them, up to the item `at`; none before `floor`. */
export function readLocal(items: readonly Item[], at: number, floor: number): Local | undefined {
  const to = skipBlank(items, at, -1);
  const last = unitBefore(items, to, floor);
  if (!last) return undefined;
  const pieces: Piece[] = [last];
  let length = last.text.length;
  const isSpelled = last.to - last.from > 1;
  while (pieces.length < MOST_PIECES) {
    const joint = jointBefore(items, pieces[0]!.from, to !== at, isSpelled);
    const unit = joint && unitBefore(items, joint.from, floor);
    if (!unit) break;
    length += unit.text.length + 1;
    if (length > LONGEST) return undefined;
    pieces.unshift(unit, joint);
  }
  return { pieces, text: pieces.map(({ text }) => text).join(""), from: pieces[0]!.from, to, isSpelled };
}

/** A word that ends at the item `to`, or the letters that were spelled there. */
function unitBefore(items: readonly Item[], to: number, floor: number): Piece | undefined {
  const last = to - 1;
  if (last < floor || items[last]?.kind !== "word") return undefined;
  let from = last;
  while (from - 2 >= floor && last - from < 2 * LONGEST && isSpelledOn(items, from)) from -= 2;
  const run = from < last ? spelledRun(items, from, false) : undefined;
  return run?.piece.to === to ? run.piece : { text: items[last]!.text, from: last, to };
}

const isSpelledOn = (items: readonly Item[], at: number): boolean =>
  isShort(items[at]) && items[at - 1]!.kind === "blank" && isShort(items[at - 2]);

/** One character; a letter with an accent is a word of the sentence: "é", "à". */
const isShort = (item: Item | undefined): boolean =>
  item !== undefined && item.end - item.start === 1 && /[a-z0-9\u0370-\uffff-]/.test(item.text);

/** The sign that joins the word at `word` to one before it. */
function jointBefore(
  items: readonly Item[],
  word: number,
  isSpaced: boolean,
  isSpelled: boolean,
): Piece | undefined {
  const before = items[word - 1];
  const role = before?.role;
  if (role && role.sign !== "@" && role.sign !== "/") {
    if (role.form === "wrapped") return { text: role.sign, from: skipBlank(items, word - 1, -1), to: word };
    const isTight = role.form === "sign" && items[word - 2]?.kind === "word";
    return isTight ? { text: role.sign, from: word - 1, to: word } : undefined;
  }
  if (before?.kind !== "blank" || before.breaks > 0) return undefined;
  const spoken = items[word - 2]?.role;
  if (!spoken || spoken.sign === "@" || spoken.sign === "/") return undefined;
  if (spoken.form === "wrapped") return { text: spoken.sign, from: skipBlank(items, word - 2, -1), to: word };
  const isBetweenBlanks = items[word - 3]?.kind === "blank" && items[word - 3]!.breaks === 0;
  return isBetweenBlanks && isJoint(spoken, isSpaced, isSpelled)
    ? { text: spoken.sign, from: word - 3, to: word }
    : undefined;
}

/** "más", "plus" and a lone hyphen stand between the words of any sentence. */
function isJoint(
  { sign, form }: { sign: string; form: string },
  isSpaced: boolean,
  isSpelled: boolean,
): boolean {
  if (form === "word") return sign !== "+";
  return isSpelled || (isSpaced && (sign === "." || sign === "_"));
}

/** Letters with a digit, a dot or a line among them: no word of a sentence. */
export const isMarked = (local: string): boolean =>
  local.length >= 4 && /[\d._+]/.test(local) && /\p{L}/u.test(local);

/**
 * Points for or against a mailbox of that name, by how sure the rest of the address is. Words of the trade are mailboxes
 * too ("contact", "booking") where the rest is likely one; where it is sure, every word may be.
 */
export function plausibility(
  local: Local,
  rest: "sure" | "likely" | "open",
  isMailNear: () => boolean,
): number {
  const lastWord = local.pieces.at(-1)!.text;
  const isHyphened =
    local.pieces.length > 1 && local.pieces.every(({ text }, i) => i % 2 === 0 || text === "-");
  const isOrdinary = NOT_A_MAILBOX.has(local.text) || (isHyphened && NOT_A_MAILBOX.has(lastWord));
  const isAllowed = rest === "sure" || (rest === "likely" && MAILBOXES_TOO.has(local.text));
  if (isOrdinary && !isAllowed) return -3;
  if (local.isSpelled || isMarked(local.text)) return 2;
  if (local.text.length === 1 || !/\p{L}/u.test(local.text)) return -2;
  return isMailNear() ? 2 : 0;
}

/** The place after (step 1) or before (step -1) one blank that ends no more than one line. */
export function skipBlank(items: readonly Item[], at: number, step: 1 | -1): number {
  const blank = step === 1 ? items[at] : items[at - 1];
  return blank?.kind === "blank" && blank.breaks <= 1 ? at + step : at;
}
