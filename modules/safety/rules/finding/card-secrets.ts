/** Verification codes and months of expiry: what is as dangerous as a card's number when it stands beside it. */

import type { Found, Span } from "../../types/text.ts";
import { placeInView } from "../text/view.ts";
import { foundAt, type NumberText } from "./number-text.ts";
import { isAbout } from "./veto.ts";

const AFTER_CARD_UNITS = 80;
const AFTER_WORD_UNITS = 24;
const MONTH = /(?<![\d/.])(?:0[1-9]|1[0-2]|[1-9])(?: ?[/.-] ?| )(?:20[2-4]\d|[2-4]\d)(?![\d/]|[.,:-]\d)/u;
const CODE =
  /(?<![\d.,:/€$£+-]|[\d€$£] )\d{3,4}(?![\d€$£%]|[.,:/-]\d| ?(?:€|eur|usd|gbp|pln|zl|kr|nights|guests|personen))/u;
/** Words such as "code" or "on the back:" may stand between a word and its code, but no other number and no new line. */
const BETWEEN = /^[^\d\n]*$/u;

/** The code and the month behind each card in `cards`, and behind words that mean only these. */
export function cardSecretsIn(text: NumberText, cards: readonly Found[]): Found[] {
  const found: Found[] = [];
  const add = (place: Span | undefined, value: string) => {
    if (place) found.push(foundAt(text, "card", place, value));
    return place;
  };
  const isCardSpokenOf = cards.length > 0 || text.labels.some((mark) => isAbout(mark, "card"));
  for (const card of cards) {
    const from = placeInView(text.view, card.span.end);
    const month = add(firstIn(text.plain, MONTH, from, from + AFTER_CARD_UNITS), "••/••");
    add(firstIn(text.plain, CODE, month?.end ?? from, from + AFTER_CARD_UNITS), "•••");
  }
  if (text.groups.length === 0) return found;
  for (const mark of text.labels) {
    if (isAbout(mark, "cvv") || (isCardSpokenOf && isAbout(mark, "secret")))
      add(behindWord(text.plain, CODE, mark.end), "•••");
    if (isCardSpokenOf && isAbout(mark, "expiry")) add(behindWord(text.plain, MONTH, mark.end), "••/••");
  }
  return found;
}

function behindWord(plain: string, pattern: RegExp, from: number): Span | undefined {
  const place = firstIn(plain, pattern, from, from + AFTER_WORD_UNITS);
  return place && BETWEEN.test(plain.slice(from, place.start)) ? place : undefined;
}

function firstIn(plain: string, pattern: RegExp, from: number, to: number): Span | undefined {
  // One unit of either side is kept, so that a pattern sees what its match touches.
  const before = Math.max(0, from - 1);
  const match = pattern.exec(plain.slice(before, to + 2));
  if (!match || before + match.index < from) return undefined;
  return { start: before + match.index, end: before + match.index + match[0].length };
}
