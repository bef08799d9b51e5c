/** Puts the lines back together: each kind in its order, at most one blank line between, none at the ends. */

import type { Cut } from "../../types/reading.ts";
import type { Line } from "./lines.ts";

export type Place = keyof Cut;

/** `places[i]` says where `lines[i]` goes. */
export function layOut(lines: readonly Line[], places: readonly Place[]): Cut {
  const parts: Record<Place, string> = { text: "", elided: "", signature: "" };
  const lastOf: Record<Place, number> = { text: -1, elided: -1, signature: -1 };
  for (const [i, { raw, isAfterBlank }] of lines.entries()) {
    const place = places[i]!;
    const isApart = isAfterBlank || lastOf[place] !== i - 1;
    parts[place] += lastOf[place] < 0 ? raw : `${isApart ? "\n\n" : "\n"}${raw}`;
    lastOf[place] = i;
  }
  return parts;
}
