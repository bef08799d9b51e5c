/** A view made ready for finding numbers: its groups of digits, the words beside them, and numbers of other kinds. */

import type { Found, FoundType, Span, View } from "../../types/text.ts";
import { digitsView } from "../text/digits.ts";
import { plainLetters } from "../text/digits-letters.ts";
import { shapesIn } from "../text/digits-shapes.ts";
import { firstNot } from "../text/lower-bound.ts";
import { once } from "../text/once.ts";
import { originalSpan } from "../text/view.ts";
import { type LabelMark, labelsIn } from "./label-marks.ts";

/** Digits that stand together. */
export type Group = Span & { readonly digits: string };

/** Everything that finders of numbers ask of a view; each part is made when it is first asked for. */
export type NumberText = {
  readonly view: View;
  readonly text: string;
  /** As long as `text`, in small letters without marks. */
  readonly plain: string;
  readonly groups: readonly Group[];
  readonly labels: readonly LabelMark[];
  readonly shapes: readonly Span[];
  /** Are there so many digits in all? */
  readonly hasDigits: (fewest: number) => boolean;
};

const DIGITS = /\d+/gu;

export function numberText(view: View): NumberText {
  const { text } = view;
  const plain = once(() => plainLetters(text));
  const groups = once(() => groupsIn(text));
  const labels = once(() => labelsIn(plain()));
  const shapes = once(() => shapesIn(plain()));
  return {
    view,
    text,
    get plain() {
      return plain();
    },
    get groups() {
      return groups();
    },
    get labels() {
      return labels();
    },
    get shapes() {
      return shapes();
    },
    hasDigits: (fewest) => {
      let count = 0;
      return groups().some(({ digits }) => {
        count += digits.length;
        return count >= fewest;
      });
    },
  };
}

/** Something found at `start` to `end` of the view. */
export function foundAt({ view }: NumberText, type: FoundType, { start, end }: Span, value: string): Found {
  return { type, span: originalSpan(view, start, end), view: view.name, value };
}

/** Does a number of another kind lie there, or a part of one? */
export function isShapeAt({ shapes }: NumberText, { start, end }: Span): boolean {
  const next = firstNot(shapes.length, (at) => shapes[at]!.end <= start);
  return next < shapes.length && shapes[next]!.start < end;
}

/** Was the text read in a way that is believed only on stricter terms? */
export const isHiddenView = ({ view }: NumberText): boolean =>
  view.name !== "written" && view.name !== "folded";

/** What numbers are looked for in. */
export type NumberViews = { readonly written: View; readonly folded: View };

/** The written and the folded view and the one with joined digits; those that read the same only once. */
export function numberTexts({ written, folded }: NumberViews): NumberText[] {
  const views = written.text === folded.text ? [written] : [written, folded];
  const digits = digitsView(folded);
  return (digits.text === folded.text ? views : [...views, digits]).map(numberText);
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  for (const match of text.matchAll(DIGITS))
    groups.push({ start: match.index, end: match.index + match[0].length, digits: match[0] });
  return groups;
}
