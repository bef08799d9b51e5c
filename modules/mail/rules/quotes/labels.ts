/** Reads a line as one header: "From: …", "*Von:* …", "发件人：…". */

import { fold } from "./fold.ts";
import { LABELS, type Label } from "./phrases/header.ts";

const LABEL_OF = new Map<string, Label>(
  (Object.entries(LABELS) as [Label, readonly string[]][]).flatMap(([label, words]) =>
    words.map((word): [string, Label] => [fold(word), label]),
  ),
);
const LONGEST_LABEL = 30;

/** Which header a folded line is, `*From:*` and `**From**:` included; undefined for anything else. */
export function labelOf(folded: string): Label | undefined {
  if (!folded.includes(":")) return undefined;
  let from = 0;
  while (isOrnament(folded.charCodeAt(from))) from++;
  let colon = from;
  const farthest = Math.min(folded.length, from + LONGEST_LABEL);
  while (colon < farthest && folded.charCodeAt(colon) !== 0x3a) colon++;
  if (colon === farthest || colon === from) return undefined;
  let to = colon;
  while (isOrnament(folded.charCodeAt(to - 1))) to--;
  return LABEL_OF.get(folded.slice(from, to));
}

/** `*`, `_` or a blank. */
const isOrnament = (code: number): boolean => code === 0x2a || code === 0x5f || code === 0x20;
