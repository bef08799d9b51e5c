/** Two versions of the same words, plain and laid out: the one that shows where the quotation begins helps the other. */

import type { Cut } from "../types/reading.ts";

/**
 * The plain words cut where the laid-out version ends, when nothing was cut from the plain ones and both begin alike.
 * Spaces, line breaks and quotation marks of lines do not count. Undefined when the two do not agree.
 */
export function agreeingCut(plain: string, own: Cut, fromHtml: Cut): Cut | undefined {
  if (own.elided !== "" || fromHtml.elided === "" || fromHtml.text === "") return undefined;
  const end = endOfAgreement(plain, fromHtml.text);
  if (end === undefined) return undefined;
  const rest = plain.slice(end).trim();
  const { signature } = fromHtml;
  const beforeSignature = signature === "" ? rest : rest.slice(endOfAgreement(rest, signature) ?? 0).trim();
  return { text: plain.slice(0, end).trim(), elided: beforeSignature, signature };
}

/** Where in `text` the visible characters of `beginning` have all been seen; undefined when it begins otherwise. */
function endOfAgreement(text: string, beginning: string): number | undefined {
  let at = 0;
  for (const character of beginning) {
    if (/\s/u.test(character)) continue;
    while (at < text.length && /\s/u.test(text[at]!)) at++;
    if (!text.startsWith(character, at)) return undefined;
    at += character.length;
  }
  return at;
}
