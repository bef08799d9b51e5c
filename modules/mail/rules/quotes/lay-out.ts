/** Puts the lines back together: each kind in its order, at most one blank line between, none at the ends. */

import type { Cut } from "../../types/reading.ts";
import type { Line } from "./lines.ts";

export type Place = keyof Cut;

/** `places[i]` says where `lines[i]` goes. */
export function layOut(lines: readonly Line[], places: readonly Place[]): Cut {
  const parts: Record<Place, string> = { text: "", elided: "", signature: "" };
  const lastOf: Record<Place, number> = { text: -1, elided: -1, signature: -1 };
  for (let i = 0; i < lines.length; i++) {
    const place = places[i]!;
    const { raw, isAfterBlank } = lines[i]!;
    const last = lastOf[place];
    if (last < 0) parts[place] = raw;
    else parts[place] += (isAfterBlank || last !== i - 1 ? "\n\n" : "\n") + raw;
    lastOf[place] = i;
  }
  return parts;
}
