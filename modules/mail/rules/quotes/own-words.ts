/** Parts signatures, lines of devices and boilerplate from the words somebody wrote. */

import { isDeviceLine } from "./device.ts";
import { boilerplateIn } from "./disclaimer.ts";
import type { Place } from "./lay-out.ts";
import type { Line } from "./lines.ts";
import { signatureIn } from "./signature.ts";

/** Lines from `from` to before `to`; whether words of the same author stand above them. */
export type Stretch = { readonly from: number; readonly to: number; readonly hasWordsAbove: boolean };

/** Sets the places within a stretch of text; true when some of it remains text. */
export function placeOwnWords(lines: readonly Line[], places: Place[], stretch: Stretch): boolean {
  const { from, to } = stretch;
  let hasWords = stretch.hasWordsAbove;
  let end = to;
  for (let i = from; i < to; ) {
    let next = i + 1;
    while (next < to && !lines[next]!.isAfterBlank) next++;
    if (places[i] === "text")
      placeParagraph(lines, places, { from: i, to: next, hasWordsAbove: hasWords }, to);
    hasWords ||= places[i] === "text";
    i = next;
  }
  while (end > from && places[end - 1] === "elided") end--;
  const signature = signatureIn(lines.slice(from, end));
  if (signature >= 0) places.fill("signature", from + signature, end);
  elideRulesAtEnd(lines, places, from, to);
  return stretch.hasWordsAbove || (hasWords && signature !== 0);
}

/** A row of dashes that divided the words from what was cut below them. */
function elideRulesAtEnd(lines: readonly Line[], places: Place[], from: number, to: number): void {
  let isBelowCut = to < lines.length;
  for (let i = to - 1; i >= from; i--) {
    if (places[i] !== "text") isBelowCut = true;
    else if (isBelowCut && lines[i]!.drawn >= 2) places[i] = "elided";
    else return;
  }
}

function placeParagraph(lines: readonly Line[], places: Place[], stretch: Stretch, end: number): void {
  const { from, to, hasWordsAbove } = stretch;
  for (let i = from; i < to; i++) {
    if (isDeviceLine(lines[i]!) && standsAlone(lines, places, i, end)) places[i] = "signature";
  }
  const kind = boilerplateIn(wordsOf(lines, from, to));
  if (kind === undefined) return;
  const first = firstOfBoilerplate(lines, from, to);
  const isFooter = kind === "disclaimer" && (hasWordsAbove || first > from);
  places.fill("elided", first, isFooter ? end : to);
}

/** A name above the boilerplate in the same paragraph stays: it begins with the line that alone tells what it is. */
function firstOfBoilerplate(lines: readonly Line[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (boilerplateIn(wordsOf(lines, i, Math.min(to, i + 2))) === undefined) continue;
    const isApart = i + 1 < to && lines[i]!.words.length < SHORTEST_WRAPPED;
    return isApart && isBoilerplate(lines[i + 1]!) && !isBoilerplate(lines[i]!) ? i + 1 : i;
  }
  return from;
}

/** A line that was broken because it was full is longer than a name. */
const SHORTEST_WRAPPED = 50;

const isBoilerplate = ({ folded }: Line): boolean => boilerplateIn(folded) !== undefined;

function wordsOf(lines: readonly Line[], from: number, to: number): string {
  let words = "";
  for (let i = from; i < to; i++) words += `${i > from ? " " : ""}${lines[i]!.folded}`;
  return words;
}

/** Not in the middle of somebody's sentence: a blank line, another such line or an end is beside it. */
function standsAlone(lines: readonly Line[], places: readonly Place[], i: number, end: number): boolean {
  if (i === 0 || lines[i]!.isAfterBlank || places[i - 1] !== "text") return true;
  return i + 1 >= end || lines[i + 1]!.isAfterBlank || isDeviceLine(lines[i + 1]!);
}
