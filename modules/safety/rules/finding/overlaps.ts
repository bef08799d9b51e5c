/** Which finds stay when several lie in one place. */

import type { Found, FoundType } from "../../types/text.ts";
import { firstNot } from "../text/lower-bound.ts";

/** The same stretch of a text is only one thing: what has a checksum comes first, a telephone last. */
const RANK: readonly FoundType[] = ["iban", "card", "crypto", "payid", "bank", "phone"];
const VIEWS: readonly Found["view"][] = ["written", "folded", "skeleton", "operators", "digits"];

/** Of finds in one place the surest, of equals the plainest reading, then the longest; in the order of the text. */
export function withoutOverlaps(found: readonly Found[]): Found[] {
  if (found.length <= 1) return [...found];
  const surest = [...found].sort(
    (a, b) =>
      RANK.indexOf(a.type) - RANK.indexOf(b.type) ||
      VIEWS.indexOf(a.view) - VIEWS.indexOf(b.view) ||
      b.span.end - b.span.start - (a.span.end - a.span.start) ||
      a.span.start - b.span.start,
  );
  const kept: Found[] = [];
  const taken = takenPlaces();
  for (const each of surest) if (taken.claim(each.span.start, each.span.end)) kept.push(each);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function takenPlaces() {
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    /** Takes `start` to `end` unless a part of it is taken. */
    claim(start: number, end: number): boolean {
      const next = firstNot(starts.length, (at) => starts[at]! < end);
      if (next > 0 && ends[next - 1]! > start) return false;
      starts.splice(next, 0, start);
      ends.splice(next, 0, end);
      return true;
    },
  };
}
