/** Views of a text: made, built piece by piece, cut, and led back to the original. */

import type { Span, View, ViewName } from "../../types/text.ts";
import { firstNot } from "./lower-bound.ts";

/** The text as it is: every unit stands for itself. */
export const writtenView = (text: string): View => unchangedView("written", text);

/** A view under another name in which nothing had to be changed. */
export function unchangedView(name: ViewName, text: string): View {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  for (let i = 0; i < text.length; i++) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { name, text, starts, ends };
}

/** The same reading under another name, for a view that found nothing to change in the one below it. */
export const renamedView = (name: ViewName, view: View): View => ({ ...view, name });

/**
 * The stretch of the original that `start` to `end` of a view stands for. An empty stretch of the view is an empty
 * stretch of the original, before what follows.
 */
export function originalSpan(view: View, start: number, end: number): Span {
  if (end > start) return { start: view.starts[start]!, end: view.ends[end - 1]! };
  const at = start < view.text.length ? view.starts[start]! : (view.ends.at(-1) ?? 0);
  return { start: at, end: at };
}

/** The first place of a view that stands for the original from `offset` on. */
export const placeInView = ({ starts }: View, offset: number): number =>
  firstNot(starts.length, (at) => starts[at]! < offset);

/** A part of a view; it still leads back to the whole original. */
export const sliceView = (view: View, start: number, end: number): View => ({
  name: view.name,
  text: view.text.slice(start, end),
  starts: view.starts.subarray(start, end),
  ends: view.ends.subarray(start, end),
});

/** A view that is being made from left to right. */
export type ViewBuilder = {
  /** Adds `piece`, all of which stands for `start` to `end` of the original. */
  readonly append: (piece: string, start: number, end: number) => void;
  /** Adds a stretch of another view, which keeps its places. */
  readonly copy: (view: View, from: number, to: number) => void;
  readonly done: () => View;
};

/** Begins a view; `expected` is its likely length and only saves memory from being moved. */
export function viewBuilder(name: ViewName, expected: number): ViewBuilder {
  let text = "";
  let starts = new Int32Array(expected);
  let ends = new Int32Array(expected);
  let length = 0;

  function makeRoom(extra: number): void {
    if (length + extra <= starts.length) return;
    const size = Math.max(length + extra, starts.length * 2);
    starts = grown(starts, size);
    ends = grown(ends, size);
  }
  return {
    append(piece, start, end) {
      makeRoom(piece.length);
      for (let i = 0; i < piece.length; i++, length++) {
        starts[length] = start;
        ends[length] = end;
      }
      text += piece;
    },
    copy(view, from, to) {
      if (to <= from) return;
      makeRoom(to - from);
      for (let i = from; i < to; i++, length++) {
        starts[length] = view.starts[i]!;
        ends[length] = view.ends[i]!;
      }
      text += view.text.slice(from, to);
    },
    done: () => ({ name, text, starts: starts.slice(0, length), ends: ends.slice(0, length) }),
  };
}

function grown(old: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(old);
  return larger;
}
