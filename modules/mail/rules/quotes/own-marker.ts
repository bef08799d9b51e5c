/** The line our own letters carry ("Reply above this line"): from there on everything is our own letter coming back. */

import { fold } from "./fold.ts";
import type { Line } from "./lines.ts";

const SIGNS = /[\s>*_#=~\-–—|.:]+/gu;
const squeeze = (text: string): string => fold(text).replace(SIGNS, " ").trim();

/** Markers as they are looked for, and the longest word of each: most letters hold none of these. */
type Wanted = {
  readonly markers: readonly string[];
  readonly words: readonly string[];
  readonly shortest: number;
};

const known = new WeakMap<readonly string[], Wanted>();

function wantedOf(ownMarkers: readonly string[]): Wanted {
  const before = known.get(ownMarkers);
  if (before) return before;
  const markers = ownMarkers.map(squeeze).filter((marker) => marker.length > 3);
  const words = markers.map((marker) => marker.split(" ").toSorted((a, b) => b.length - a.length)[0]!);
  const wanted = { markers, words, shortest: Math.min(...words.map((word) => word.length)) };
  known.set(ownMarkers, wanted);
  return wanted;
}

/**
 * The index of the line on which one of `markers` begins, whether quoted, decorated or broken over lines; -1 when none
 * is there. Linear: the text is joined once and searched once for each marker.
 */
export function ownMarkerIn(lines: readonly Line[], markers: readonly string[]): number {
  const wanted = wantedOf(markers);
  if (!hasWord(lines, wanted)) return -1;
  let joined = "";
  const starts: number[] = [];
  for (const line of lines) {
    starts.push(joined.length);
    joined += `${squeeze(line.folded || line.words)} `;
  }
  const found = wanted.markers.map((marker) => joined.indexOf(marker)).filter((at) => at >= 0);
  if (found.length === 0) return -1;
  const at = Math.min(...found);
  let index = starts.findIndex((start) => start > at);
  if (index < 0) index = starts.length;
  return index - 1;
}

function hasWord(lines: readonly Line[], { words, shortest }: Wanted): boolean {
  for (const line of lines) {
    if (line.words.length < shortest) continue;
    const text = line.folded || fold(line.words);
    for (const word of words) if (text.includes(word)) return true;
  }
  return false;
}
