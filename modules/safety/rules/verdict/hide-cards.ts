/** Takes card numbers out of words that are kept beside a message: they must not lie anywhere with us. */

import { findCards } from "../finding/cards.ts";
import { viewsOf } from "../text/views.ts";
import { maskText } from "./masking.ts";

/** Fewer digits are no card. */
const MAY_HOLD_A_CARD = /(?:\d[^\d\n]{0,4}){12}\d/u;

/** The same text where there is none. @rule R7 */
export function hideCards(text: string): string {
  if (!MAY_HOLD_A_CARD.test(text.normalize("NFKC"))) return text;
  const found = findCards(viewsOf(text), { countries: [], knownNumbers: [] });
  return maskText(
    text,
    found.map(({ span, type }) => ({ span, type, mayReveal: false })),
  ).text;
}
