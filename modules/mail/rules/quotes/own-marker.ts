/** The line our own letters carry ("Reply above this line"): from there on everything is our own letter coming back. */

import { fold } from "./fold.ts";
import type { Line } from "./lines.ts";

const SIGNS = /[\s>*_#=~\-–—|.:]+/gu;
const squeeze = (text: string): string => fold(text).replace(SIGNS, " ").trim();

/**
 * The index of the line on which one of `markers` begins, whether quoted, decorated or broken over lines; -1 when none
 * is there. Linear: the text is joined once and searched once for each marker.
 */
export function ownMarkerIn(lines: readonly Line[], markers: readonly string[]): number {
  const wanted = markers.map(squeeze).filter((marker) => marker.length > 3);
  if (wanted.length === 0) return -1;
  let joined = "";
  const starts: number[] = [];
  for (const line of lines) {
    starts.push(joined.length);
    joined += `${squeeze(line.folded || line.words)} `;
  }
  const found = wanted.map((marker) => joined.indexOf(marker)).filter((at) => at >= 0);
  if (found.length === 0) return -1;
  const at = Math.min(...found);
  let index = starts.findIndex((start) => start > at);
  if (index < 0) index = starts.length;
  return index - 1;
}
