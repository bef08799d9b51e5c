/** Lines that divide: rows of dashes, "-----Original Message-----", "Begin forwarded message:". */

import { anyOf, fold } from "./fold.ts";
import type { Line } from "./lines.ts";
import { FORWARD_LINES, ORIGINALS } from "./phrases/original.ts";

const RULE = new Set("-_=*#~+.‐‑‒–—―─━═·•");
const ORIGINAL = anyOf(ORIGINALS);
const FORWARDS = new Set(FORWARD_LINES.map((line) => fold(line).replace(/[ :]+$/, "")));
const LONGEST = 140;

/** Nothing but one kind of drawing signs, blanks between them allowed; `* * *` counts three. */
export function isRule(words: string, atLeast: number): boolean {
  if (words.length < atLeast || !RULE.has(words[0]!)) return false;
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    const sign = words[i]!;
    if (RULE.has(sign)) count++;
    else if (sign !== " ") return false;
  }
  return count >= atLeast;
}

/** "-----Original Message-----" and what other languages and programs write there; also "Begin forwarded message:". */
export function isOriginalLine(line: Line): boolean {
  const { folded } = line;
  if (folded.length < 4 || folded.length > LONGEST) return false;
  const isAdorned = RULE.has(folded[0]!);
  if (folded.at(-1) === ":" && FORWARDS.has(folded.replace(/^[*_ ]+|[ :*_]+$/g, ""))) return true;
  if (!isAdorned) return false;
  let signs = 0;
  let at = 0;
  for (; RULE.has(folded[at]!) || folded[at] === " "; at++) if (folded[at] !== " ") signs++;
  if (signs < 2) return false;
  const found = ORIGINAL.exec(folded.slice(at).replace("&nbsp;", ""));
  return found?.index === 0;
}

/** "Original Message" without dashes counts only when a header block follows. */
export function isBareOriginal({ folded }: Line): boolean {
  if (folded.length < 4 || folded.length > 60) return false;
  return BARE.has(folded.at(-1) === ":" ? folded.slice(0, -1).trim() : folded);
}

const BARE = new Set(ORIGINALS.map(fold));
