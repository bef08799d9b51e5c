/** A text as lines that hold something, with what is cheap to know about each; blank lines remain as a flag only. */

import type { Mark } from "../../types/reading.ts";
import { drawnIn } from "./drawing.ts";
import { fold } from "./fold.ts";
import { labelOf } from "./labels.ts";
import type { Label } from "./phrases/header.ts";
import { depthOf } from "./quote-sign.ts";
import { sharedAt } from "./shared-line.ts";

/** Longer lines are prose or noise: never an attribution, a header or a delimiter. */
const LONGEST_FOLDED = 1000;

export type Line = {
  /** As written. */
  readonly raw: string;
  /** Without `>` and the blanks around. */
  readonly words: string;
  /** The words folded for comparison; empty when the line is too long to be anything but prose. */
  readonly folded: string;
  /** Which header of a mail it looks like. */
  readonly label: Label | undefined;
  /** How many drawing signs it is made of, blanks between them not counted; zero when it holds anything else. */
  readonly drawn: number;
  /** How many `>` stand in front. */
  readonly depth: number;
  readonly isAfterBlank: boolean;
  /** What the reader of the HTML knew about it. */
  readonly marked: Mark["is"] | undefined;
};

/** The lines of `text` that are not blank, cut also where a mark begins or ends. */
export function readLines(text: string, marks: readonly Mark[]): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = true;
  const read = (raw: string, marked: Line["marked"], isWhole: boolean): void => {
    if (isBlank(raw)) {
      isAfterBlank ||= isWhole;
      return;
    }
    const shared = marked ? -1 : sharedAt(raw);
    if (shared > 0) lines.push(lineOf(raw.slice(0, shared), isAfterBlank, undefined, lines.at(-1)));
    const rest = shared > 0 ? raw.slice(shared) : raw;
    lines.push(lineOf(rest, isAfterBlank && shared < 0, marked, lines.at(-1)));
    isAfterBlank = false;
  };
  if (marks.length === 0) for (const line of text.split("\n")) read(withoutReturn(line), undefined, true);
  else for (const { raw, marked, isWhole } of pieces(text, marks)) read(raw, marked, isWhole);
  return lines;
}

const withoutReturn = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);

const SEEN = /[^\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad\u115f\u1160\u3164\u2800]/;

/** Nothing in it would be seen. */
export function isBlank(raw: string): boolean {
  const first = raw.charCodeAt(0);
  return raw === "" || (!(first > 0x20 && first < 0x7f) && !SEEN.test(raw));
}

function lineOf(raw: string, isAfterBlank: boolean, marked: Line["marked"], last: Line | undefined): Line {
  const { depth, from } = depthOf(raw, isAfterBlank ? undefined : last);
  const words = raw.slice(from).trim();
  const drawn = drawnIn(words);
  const folded = words.length > LONGEST_FOLDED ? "" : drawn > 0 ? words : fold(words);
  const label = drawn > 0 ? undefined : labelOf(folded);
  return { raw, words, folded, label, drawn, depth, isAfterBlank, marked };
}

type Piece = { readonly raw: string; readonly marked: Line["marked"]; readonly isWhole: boolean };

/** Lines, and parts of lines where a mark cuts them. */
function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const found: Piece[] = [];
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const whole = withoutReturn(line);
    while (next < ordered.length && ordered[next]!.end <= start) next++;
    if (next === ordered.length || ordered[next]!.start >= end) {
      found.push({ raw: whole, marked: undefined, isWhole: true });
    } else for (const piece of cutAtMarks(whole, start, ordered, next)) found.push(piece);
    start = end + 1;
  }
  return found;
}

/** Of overlapping marks the one that begins first wins. */
function* cutAtMarks(line: string, start: number, marks: readonly Mark[], first: number): Generator<Piece> {
  let at = 0;
  for (let next = first; at < line.length; ) {
    const mark = marks[next];
    if (mark !== undefined && mark.end - start <= at) {
      next++;
      continue;
    }
    const isInside = mark !== undefined && mark.start - start <= at;
    const edge = mark === undefined ? line.length : (isInside ? mark.end : mark.start) - start;
    const to = Math.min(line.length, edge);
    const raw = line.slice(at, to);
    yield { raw, marked: isInside ? mark.is : undefined, isWhole: at === 0 && to === line.length };
    at = to;
  }
}
