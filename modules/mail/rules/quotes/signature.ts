/** Where a signature begins among lines that are nobody's quote. */

import { boilerplateIn } from "./disclaimer.ts";
import type { Line } from "./lines.ts";
import { isRule } from "./original.ts";

/** A signature below "--" is no longer than this; more is a letter that happens to hold two dashes. */
const LONGEST_BLOCK = 24;
/** Below a longer row of dashes, which may as well divide a letter. */
const LONGEST_CARD = 8;
const LONGEST_CARD_LINE = 80;
const LONGEST_CODE = 200;
const FEWEST_WORDS_OF_A_SENTENCE = 5;
/** Without an end: names of firms and streets may be long. */
const MOST_WORDS_OF_A_CARD_LINE = 9;

const DELIMITER = /^(?:--|—|–|――|──|‐‐|––|——|-- ?\*|\*--\*|--=20)$/;

/**
 * The index in `run` at which a signature begins, its delimiter included; -1 when there is none. Rows of dashes inside
 * a letter stay: below them there must be nothing but what a card holds.
 */
export function signatureIn(run: readonly Line[]): number {
  const divides = new Set<string>();
  let isCode = false;
  for (let i = 0; i < run.length; i++) {
    const { words } = run[i]!;
    if (words.startsWith("```")) isCode = !isCode && hasFence(run, i + 1);
    if (isCode || words.length === 0 || words.length > 90) continue;
    if (DELIMITER.test(words)) {
      if (run.length - i - 1 <= LONGEST_BLOCK && run.length > i + 1) return i;
    } else if (isRule(words, 2)) {
      if (i > 0 && !divides.has(words) && isCard(run, i + 1)) return i;
      divides.add(words);
    }
  }
  return -1;
}

/** The block of code is closed again. A block may be long, but looking for its end must not be. */
const hasFence = (run: readonly Line[], from: number): boolean =>
  run.slice(from, from + LONGEST_CODE).some(({ words }) => words.startsWith("```"));

/** Names, roles, numbers, links: short lines that are no sentences. */
function isCard(run: readonly Line[], from: number): boolean {
  const lines = run.slice(from, from + LONGEST_CARD + 1);
  if (lines.length === 0 || lines.length > LONGEST_CARD) return false;
  return lines.every(({ words, folded }) => {
    if (words.length > LONGEST_CARD_LINE || isListItem(words) || isSentence(words)) return false;
    return boilerplateIn(folded) === undefined;
  });
}

const isListItem = (words: string): boolean => /^(?:[-*•·]|\d{1,2}[.)])\s/.test(words);

function isSentence(words: string): boolean {
  const count = words.split(/\s+/).length;
  if (/[?？]$/.test(words)) return true;
  return count >= (/[.!…:;,。！]$/.test(words) ? FEWEST_WORDS_OF_A_SENTENCE : MOST_WORDS_OF_A_CARD_LINE + 1);
}
