/** One list of finds out of those of several views: what overlaps is one thing, seen best by one of them. */

import type { Found, View, ViewName } from "../../types/text.ts";
import { placeInView } from "../text/view.ts";
import type { Views } from "../text/views.ts";

/** The views that a finder of addresses looks through, each of which reads more into the text than the one before. */
const READINGS = ["folded", "skeleton", "operators"] as const;
type Reading = (typeof READINGS)[number];

/** Looks through every reading that differs from the one before it. */
export function findInReadings(
  views: Views,
  find: (view: View, reading: Reading) => readonly Found[],
): Found[] {
  const found: Found[] = [];
  let before: string | undefined;
  for (const reading of READINGS) {
    const view = views[reading];
    if (view.text !== before) found.push(...find(view, reading));
    before = view.text;
  }
  return settled(found.map((each) => asWritten(views, each)));
}

/** A folded view that changed nothing in the stretch saw it as it was written. */
function asWritten(views: Views, found: Found): Found {
  if (found.view !== "folded") return found;
  const { start, end } = found.span;
  const isWritten =
    views.written.text.slice(start, end).toLowerCase() === sliceByPlace(views.folded, start, end);
  return isWritten ? { ...found, view: "written" } : found;
}

/** What the view reads from `start` to `end` of the original, in lower case. */
function sliceByPlace(view: View, start: number, end: number): string {
  return view.text.slice(placeInView(view, start), placeInView(view, end)).toLowerCase();
}

const RANK: Readonly<Record<ViewName, number>> = {
  written: 0,
  folded: 0,
  skeleton: 1,
  operators: 2,
  digits: 3,
};

/** In the order of the text, without overlaps: the longer one is kept; of equals the one that reads something else. */
export function settled(found: readonly Found[]): Found[] {
  const ordered = [...found].sort((a, b) => a.span.start - b.span.start || RANK[a.view] - RANK[b.view]);
  const kept: Found[] = [];
  for (const each of ordered) {
    const last = kept.at(-1);
    if (!last || each.span.start >= last.span.end) kept.push(each);
    else if (isBetter(each, last)) kept[kept.length - 1] = each;
  }
  return kept;
}

function isBetter(one: Found, other: Found): boolean {
  const longer = lengthOf(one) - lengthOf(other);
  if (longer !== 0) return longer > 0;
  return RANK[one.view] > RANK[other.view] && one.value !== other.value;
}

const lengthOf = ({ span }: Found): number => span.end - span.start;
