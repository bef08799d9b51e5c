/** Groups of digits that may be telephones together: where one can begin and end, and what is certain from its signs. */

import type { Span } from "../../types/text.ts";
import { lastBefore } from "./label-marks.ts";
import type { Group, NumberText } from "./number-text.ts";
import { isAbout } from "./veto.ts";

/** Groups with nothing between them but what stands inside telephones. */
export type Run = {
  readonly groups: readonly Group[];
  /**
   * What stands before each group: nothing of the run; a gap inside a number; one that may as well part two numbers;
   * one between two that are long enough to be numbers of their own.
   */
  readonly gaps: readonly ("none" | "tight" | "wide" | "whole")[];
  /** A "+" stands before the first group. */
  readonly hasPlus: boolean;
  /** Where the run begins with its "+" and bracket. */
  readonly start: number;
};

const MOST_GROUP_DIGITS = 15;
const FEWEST_WHOLE = 9;
const PLUS = /(?:^|[^\d+])(\(?\+ ?\(?)$/u;
const PLUS_UNITS = 5;
/** Addresses that are made of a telephone number. */
const PHONE_ADDRESS = /(?:wa\.me\/|phone=)$/u;
const PHONE_ADDRESS_UNITS = 6;
const DIRECTLY = /^[\s:.]{0,3}$/u;
/** Blank, dot, dash, slash and brackets; what is wide may also part two numbers. */
const GAP = /^(?: {1,3}| ?[-–—‑·./] ?| ?\(| ?\) ?[-–./]? ?|[-.] ?\(|-{2})$/u;
const WIDE_GAP = /\/|^(?: {2,3}| [-–—] )$/u;
const LONGEST_GAP = 4;

/**
 * The runs of a text. Numbers of other kinds (`text.shapes`) belong to none, unless a "+" or a telephone word stands
 * right before the digits.
 */
export function phoneRuns(text: NumberText): Run[] {
  const runs: Run[] = [];
  let open:
    | { groups: Group[]; gaps: Run["gaps"][number][]; hasPlus: boolean; start: number; isClaimed: boolean }
    | undefined;
  let nextShape = 0;
  const close = () => {
    if (open) runs.push(open);
    open = undefined;
  };
  for (const group of text.groups) {
    const plusStart = plusBefore(text.text, group.start);
    const last = open?.groups.at(-1);
    const gap = last ? gapBetween(text.text, last, group) : undefined;
    const isClaim = plusStart !== undefined || (!gap && isAfterPhoneWord(text, group));
    if (isClaim || gap === undefined) close();
    const { shapes } = text;
    while (nextShape < shapes.length && shapes[nextShape]!.end <= group.start) nextShape++;
    const isOther = nextShape < shapes.length && shapes[nextShape]!.start < group.end;
    if (group.digits.length > MOST_GROUP_DIGITS || (isOther && !isClaim && !open?.isClaimed)) {
      close();
      continue;
    }
    if (open) {
      open.groups.push(group);
      open.gaps.push(isWholeNumber(group) || isWholeNumber(last!) ? "whole" : gap!);
    } else
      open = {
        ...{ groups: [group], gaps: ["none"], hasPlus: plusStart !== undefined },
        ...{ start: plusStart ?? bracketBefore(text.text, group), isClaimed: isClaim },
      };
  }
  close();
  return runs;
}

/** Two numbers without blanks in them stand side by side. */
const isWholeNumber = ({ digits }: Group): boolean => digits.length >= FEWEST_WHOLE;

function gapBetween(text: string, before: Span, after: Span): "tight" | "wide" | undefined {
  if (after.start - before.end > LONGEST_GAP) return undefined;
  const gap = text.slice(before.end, after.start).replace(/[\u00a0\u2009\u202f\t]/gu, " ");
  if (!GAP.test(gap)) return undefined;
  return WIDE_GAP.test(gap) ? "wide" : "tight";
}

function plusBefore(text: string, at: number): number | undefined {
  const plus = PLUS.exec(text.slice(Math.max(0, at - PLUS_UNITS), at));
  if (plus) return at - plus[1]!.length;
  return PHONE_ADDRESS.test(text.slice(Math.max(0, at - PHONE_ADDRESS_UNITS), at)) ? at : undefined;
}

/** A number in brackets begins with its bracket: "(202) 555-0123". */
function bracketBefore(text: string, { start, end }: Span): number {
  return text[start - 1] === "(" && text[end] === ")" ? start - 1 : start;
}

function isAfterPhoneWord({ labels, plain }: NumberText, { start }: Span): boolean {
  const mark = labels[lastBefore(labels, start)];
  return mark !== undefined && isAbout(mark, "phone") && DIRECTLY.test(plain.slice(mark.end, start));
}
