/** Lines that divide: rows of dashes, "-----Original Message-----", "Begin forwarded message:". */

import { isDrawing } from "./drawing.ts";
import { anyOf, fold } from "./fold.ts";
import type { Line } from "./lines.ts";
import { FORWARD_LINES, ORIGINALS } from "./phrases/original.ts";

const ORIGINAL = anyOf(ORIGINALS);
const FORWARDS = new Set(FORWARD_LINES.map((line) => fold(line).replace(/[ :]+$/, "")));
const LONGEST = 140;

/** "-----Original Message-----" and what other languages and programs write there; also "Begin forwarded message:". */
export function isOriginalLine(line: Line): boolean {
  const { folded } = line;
  if (folded.length < 4 || folded.length > LONGEST) return false;
  if (line.drawn > 0) return false;
  const isAdorned = isDrawing(folded.charCodeAt(0));
  if (folded.at(-1) === ":" && FORWARDS.has(folded.replace(/^[*_ ]+|[ :*_]+$/g, ""))) return true;
  if (!isAdorned) return false;
  let signs = 0;
  let at = 0;
  for (; isDrawing(folded.charCodeAt(at)) || folded[at] === " "; at++) if (folded[at] !== " ") signs++;
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
