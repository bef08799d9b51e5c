/** Finds mail addresses in words, as they are seen, and where they stand in the source. */

import type { Span } from "../../types/reading.ts";
import { seenText } from "./seen-text.ts";

/** One address: lower case, decoded. */
export type Found = Span & {
  readonly address: string;
  /** The same one when what follows a dot is the next sentence, its space forgotten: "home.example.See you". */
  readonly shorter?: Span & { readonly address: string };
};

const MAY_HOLD_ADDRESS = /[@＠]|%40|&#(?:0*64|x0*40);|&commat;/i;
const LONGEST = 320;

/** Signs and letters of which addresses are made; other scripts end one, as there a space may be missing. */
const LOCAL = /[a-z\d._+\-\u00df-\u024f]/;
const DOMAIN = /[a-z\d.\-\u00df-\u024f]/;

/**
 * Every address in `text`. `extra` are letters beyond the Latin ones that also belong to addresses here. Linear: each
 * letter is looked at twice at most, as no address is longer than 320 letters.
 */
export function addressesIn(text: string, extra: ReadonlySet<string>): Found[] {
  if (!MAY_HOLD_ADDRESS.test(text)) return [];
  const { letters, starts, ends } = seenText(text);
  const found: Found[] = [];
  let from = 0;
  for (let at = letters.indexOf("@"); at >= 0; at = letters.indexOf("@", at + 1)) {
    let start = at;
    while (start > from && at - start < LONGEST && isPart(LOCAL, letters[start - 1]!, extra)) start--;
    while (start < at && /[._+-]/.test(letters[start]!)) start++;
    let end = at + 1;
    let sentence = 0;
    while (end < letters.length && end - at < LONGEST && isPart(DOMAIN, letters[end]!, extra)) {
      if (sentence === 0 && letters[end - 1] === "." && /\p{Lu}/u.test(text[starts[end]!]!)) sentence = end;
      end++;
    }
    const last = lastOfDomain(letters, end);
    if (start === at || last === at) continue;
    const spanTo = (to: number) => ({
      start: starts[start]!,
      end: ends[to]!,
      address: letters.slice(start, to + 1),
    });
    const shorter = sentence > at + 1 ? spanTo(lastOfDomain(letters, sentence)) : undefined;
    found.push({ ...spanTo(last), ...(shorter && { shorter }) });
    from = end;
  }
  return found;
}

const isPart = (pattern: RegExp, letter: string, extra: ReadonlySet<string>): boolean =>
  pattern.test(letter) || extra.has(letter);

/** Dots and dashes at the end belong to the sentence. */
function lastOfDomain(letters: string, end: number): number {
  let last = end - 1;
  while (letters[last] === "." || letters[last] === "-") last--;
  return last;
}
