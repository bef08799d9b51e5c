/** Where the parts that a reporter points at stand in the message. Pure. */

import type { Passage } from "../types/report.ts";

export const MOST_PASSAGES = 5;
/** In UTF-16 units, as typed. */
export const PASSAGE_MAX_LENGTH = 1000;

/** As given, at most {@link MOST_PASSAGES}; what says nothing is left out, what cannot be found has no place. */
export function placePassages(body: string, given: readonly string[]): readonly Passage[] {
  const folded = foldSpaces(body);
  return given
    .filter((text) => text.isWellFormed() && !text.includes("\u0000"))
    .map((text) => text.trim().slice(0, PASSAGE_MAX_LENGTH).toWellFormed())
    .filter((text) => text !== "")
    .slice(0, MOST_PASSAGES)
    .map((text) => ({ text, ...placeOf(folded, text) }));
}

type Folded = {
  readonly text: string;
  /** Of each unit of `text`, where it stands in the original; one more for the end. */
  readonly at: readonly number[];
};

/** A part that was copied out of a mail or over several lines is spaced in another way than the message. */
function foldSpaces(body: string): Folded {
  const at: number[] = [];
  let text = "";
  for (let i = 0; i < body.length; i++) {
    const isSpace = SPACE.test(body[i]!);
    if (isSpace && text.endsWith(" ")) continue;
    text += isSpace ? " " : body[i];
    at.push(i);
  }
  return { text, at: [...at, body.length] };
}

const SPACE = /\s/u;

function placeOf({ text, at }: Folded, passage: string): { start: number; end: number } | undefined {
  const sought = foldSpaces(passage).text;
  const from = text.indexOf(sought);
  if (from < 0) return undefined;
  return { start: at[from]!, end: at[from + sought.length - 1]! + 1 };
}
