/** Reading a host from items: labels, and dots as signs, words or brackets between them. */

import type { Item } from "./items.ts";
import { HEARD_ENDINGS, MAIL_HOUSES } from "./mail-houses.ts";
import { type Piece, readLabel } from "./spoken-labels.ts";
import { trustInEnding } from "./top-level.ts";

/** A host that could be read from some item on. */
export type SpokenHost = {
  readonly pieces: readonly Piece[];
  readonly labels: readonly string[];
  /** The item after it. */
  readonly next: number;
  /** How surely the weakest dot is one: 0 to 3. Undefined when there is none: a mail house said without its ending. */
  readonly dot: number | undefined;
  /** The dot that is furthest from a plain one: what was done to hide the host. */
  readonly hidden: number;
  /** How far the ending is to be believed: 0 a word as well, 1 no word, 2 a usual one. */
  readonly ending: number;
  /** The ending begins with a capital, as a sentence would. */
  readonly isCapital: boolean;
  /** The ending is one that is said with the word for the dot before it. */
  readonly isTied: boolean;
  /** The first label that is a mail house, as it is written in hosts. */
  readonly house: string | undefined;
};

const MOST_LABELS = 6;

type Dot = {
  readonly next: number;
  readonly certainty: number;
  readonly isPlain: boolean;
  readonly ties?: ReadonlySet<string>;
  readonly kind: DotKind;
};
type DotKind = "sign" | "late" | "word" | "comma" | "blank";

/** The longest host that begins with the item `from`; undefined when none ends in a known ending. */
export function readHost(items: readonly Item[], from: number): SpokenHost | undefined {
  const first = readLabel(items, from, true);
  if (!first) return undefined;
  const house = MAIL_HOUSES.has(first.value) ? first.value : undefined;
  const pieces: Piece[] = [first.piece];
  const labels: string[] = [first.value];
  let [weakest, hidden] = [3, 0];
  const alone = {
    pieces: [first.piece],
    labels: [first.value],
    next: first.piece.to,
    dot: undefined,
    hidden: 0,
  };
  let best: SpokenHost | undefined = house
    ? { ...alone, ending: 0, isTied: false, isCapital: false, house }
    : undefined;
  for (let at = first.piece.to; labels.length < MOST_LABELS; ) {
    const dot = readDot(items, at);
    if (!dot) break;
    const label = readLabel(items, dot.next, false);
    if (!label) break;
    const ending = endingOf(label.value);
    const { isCapital } = items[label.piece.from]!;
    if (!mayFollow(dot, isCapital, best, ending)) break;
    const isTied = dot.ties?.has(ending.value) ?? false;
    const certainty = dot.certainty + (isTied ? 1 : 0);
    weakest = Math.min(weakest, certainty);
    if (!dot.isPlain) hidden = Math.max(hidden, certainty);
    const text = ending.trust > 0 ? ending.value : label.piece.text;
    pieces.push({ text: ".", from: at, to: dot.next }, { ...label.piece, text });
    labels.push(ending.value);
    at = label.piece.to;
    if (ending.trust === 0 || !/\p{L}/u.test(labels.at(-2)!)) continue;
    const seen = { next: at, dot: weakest, hidden, ending: ending.trust - 1, isTied, isCapital, house };
    best = { pieces: [...pieces], labels: [...labels], ...seen };
  }
  return best;
}

type Ending = { readonly value: string; readonly trust: number };

function endingOf(label: string): Ending {
  const value = HEARD_ENDINGS.get(label) ?? label;
  return { value, trust: trustInEnding(value) };
}

const EVERYBODYS: ReadonlySet<string> = new Set(["com", "net", "org"]);
/** Usual endings that are small words of Spanish, French, Dutch and Portuguese. */
const SMALL_WORDS: ReadonlySet<string> = new Set(["de", "es"]);

/** A comma, a blank, or a full stop with a blank after it is only a dot before an ending that many have. */
function mayFollow(dot: Dot, isCapital: boolean, best: SpokenHost | undefined, ending: Ending): boolean {
  if (dot.kind === "sign" || dot.kind === "word") return true;
  if (best?.dot !== undefined || ending.trust === 0) return false;
  if (dot.kind === "late") return !isCapital;
  if (dot.kind === "comma") return ending.trust === 3 || (ending.trust === 2 && dot.certainty > 0);
  if (best?.house !== undefined) return ending.trust >= 2;
  return EVERYBODYS.has(ending.value) || (ending.trust === 3 && !SMALL_WORDS.has(ending.value));
}

/** Is the item after `at` joined to it without a blank? Items have no gaps, so a blank is an item of its own. */
function readDot(items: readonly Item[], at: number): Dot | undefined {
  const blankBefore = items[at]?.kind === "blank" ? items[at] : undefined;
  if (blankBefore && blankBefore.breaks > 1) return undefined;
  const i = blankBefore ? at + 1 : at;
  const sign = items[i];
  if (!sign) return undefined;
  const blankAfter = items[i + 1]?.kind === "blank" && items[i + 1]!.breaks <= 1;
  const next = blankAfter ? i + 2 : i + 1;
  const role = sign.role;
  if (role?.sign === ".") {
    if (role.form === "wrapped")
      return { next, certainty: role.strength, isPlain: false, ties: role.ties, kind: "word" };
    if (role.form === "word") {
      if (!blankBefore && !isCut(items, i)) return undefined;
      return { next, certainty: role.strength, isPlain: false, ties: role.ties, kind: "word" };
    }
    if (!blankBefore && blankAfter) return { next, certainty: 0, isPlain: false, kind: "late" };
    return { next, certainty: 2, isPlain: !blankBefore && sign.text === ".", kind: "sign" };
  }
  if (sign.text === ",") return { next, certainty: blankAfter ? 0 : 1, isPlain: false, kind: "comma" };
  return blankBefore ? { next: i, certainty: 0, isPlain: false, kind: "blank" } : undefined;
}

/** A word that was cut off the word before it stands without a blank. */
const isCut = (items: readonly Item[], at: number): boolean => items[at - 1]?.kind === "word";
