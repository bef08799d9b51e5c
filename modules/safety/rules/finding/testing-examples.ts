/** Reads the example sentences of this folder's tests: what stands between ‹ and › is to be found. */

import type { Span } from "../../types/text.ts";
import { foldedView } from "../text/fold.ts";
import { writtenView } from "../text/view.ts";
import type { NumberViews } from "./number-text.ts";

export const viewsOfText = (text: string): NumberViews => ({
  written: writtenView(text),
  folded: foldedView(text),
});

/** The sentence without its marks, and where they stood. */
export function unmarked(sentence: string): { readonly text: string; readonly span: Span } {
  const start = sentence.indexOf("‹");
  return { text: sentence.replace(/[‹›]/gu, ""), span: { start, end: sentence.indexOf("›") - 1 } };
}

/** Examples begin with so many words and are parted by lines; a line that does not begin so belongs to the one before. */
export function examples(
  data: string,
  beginning: RegExp,
): { readonly words: string[]; readonly rest: string }[] {
  const found: { words: string[]; rest: string }[] = [];
  for (const line of data.trim().split("\n")) {
    const match = beginning.exec(line);
    if (match) found.push({ words: match.slice(1), rest: line.slice(match[0].length) });
    else found.at(-1)!.rest += `\n${line}`;
  }
  return found;
}
