/** Lines with `>` that the author shows rather than quotes: code or a log after words of their own. */

import type { Line } from "./lines.ts";
import { VERB } from "./verb.ts";

const CODE = /[;{}]\s*$|^\s*[${}[\]<]|\w\([^()]*\)|=>|&&|":/;
const INTRODUCES = /:$/;

const MOST_ITEMS = 6;
const LONGEST_ITEM = 60;

/**
 * The `>` lines from `from` to before `to` are part of the answer: a line of the author ending with a colon introduces
 * them, the author goes on below, and what they show is code, or a short list without any other quote beside it.
 */
export function isShown(lines: readonly Line[], from: number, to: number): boolean {
  const intro = lines[from - 1];
  if (intro === undefined || intro.marked || !INTRODUCES.test(intro.folded)) return false;
  const below = lines[to];
  if (below === undefined || below.marked) return false;
  let code = 0;
  let items = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    if (line.marked) return false;
    if (line.words.length < 400 && CODE.test(line.words)) code++;
    if (line.depth === 1 && line.words.length <= LONGEST_ITEM && !/[?？]$/.test(line.words)) items++;
  }
  if (code * 3 >= to - from) return true;
  return items === to - from && items <= MOST_ITEMS && isAlone(lines, from, to);
}

/** No answers between quotes: none stands above, and the next is told to be one. */
function isAlone(lines: readonly Line[], from: number, to: number): boolean {
  for (let i = from - 1; i >= 0; i--) if (isQuote(lines[i]!)) return false;
  for (let i = to; i < lines.length; i++) if (isQuote(lines[i]!)) return tells(lines[i - 1]!.folded);
  return true;
}

const isQuote = (line: Line): boolean => line.depth > 0 || line.marked === "quote";
const tells = (folded: string): boolean => /:$/.test(folded) && (/\d/.test(folded) || VERB.test(folded));
