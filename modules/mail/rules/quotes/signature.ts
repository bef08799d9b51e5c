/** Where a signature begins among lines that are nobody's quote. */

import { boilerplateIn } from "./disclaimer.ts";
import type { Line } from "./lines.ts";

/** A signature below "--" is no longer than this; more is a letter that happens to hold two dashes. */
const LONGEST_BLOCK = 24;
/** Where it names no number and no address. */
const MOST_WORDS_OF_A_BLOCK = 30;
/** Below the delimiter as it should be: programs write the blank at its end, few people do. @rfc 3676-4.3 */
const PROPER = "-- ";
const MOST_WORDS_OF_A_PROPER_BLOCK = 60;
const LONGEST_RULE = 90;
/** Below a longer row of dashes, which may as well divide a letter. */
const LONGEST_CARD = 8;
const LONGEST_CARD_LINE = 80;
const LONGEST_CODE = 200;
const FEWEST_WORDS_OF_A_SENTENCE = 5;
/** Without an end: names of firms and streets may be long. */
const MOST_WORDS_OF_A_CARD_LINE = 9;

const LONGEST_DELIMITER = 5;
const DELIMITER = /^(?:--|—|–|――|──|‐‐|––|——|-- ?\*|\*--\*|--=20)$/;

/**
 * The index in `run` at which a signature begins, its delimiter included; -1 when there is none. Rows of dashes inside
 * a letter stay: below them there must be nothing but what a card holds.
 */
export function signatureIn(run: readonly Line[]): number {
  const first = run.length - 1 - LONGEST_BLOCK;
  let isCode = false;
  for (let i = 0; i < run.length; i++) {
    const line = run[i]!;
    if (line.words.startsWith("```")) isCode = !isCode && hasFence(run, i + 1);
    if (i < first || isCode || i + 1 === run.length) continue;
    if (isDelimiter(line) ? !isLetter(run, i + 1, line) : line.drawn >= 2 && isRuleAboveCard(run, i))
      return i;
  }
  return -1;
}

const isDelimiter = ({ words }: Line): boolean => words.length <= LONGEST_DELIMITER && DELIMITER.test(words);

/** The only one of its kind: two alike divide a letter. */
function isRuleAboveCard(run: readonly Line[], at: number): boolean {
  const { words } = run[at]!;
  if (at === 0 || words.length > LONGEST_RULE || !isCard(run, at + 1)) return false;
  return !run.slice(0, at).some((line) => line.words === words);
}

/** The block of code is closed again. A block may be long, but looking for its end must not be. */
const hasFence = (run: readonly Line[], from: number): boolean =>
  run.slice(from, from + LONGEST_CODE).some(({ words }) => words.startsWith("```"));

/** The two dashes divided a letter: so many words and no number or address, or a sentence that goes on. */
function isLetter(run: readonly Line[], from: number, delimiter: Line): boolean {
  if (run.slice(from).some(isContact)) return false;
  if (/^\p{Ll}+ \S+ .*[.!?]$/u.test(run[from]!.words)) return true;
  let words = 0;
  for (let i = from; i < run.length; i++) words += run[i]!.words.split(" ").length;
  return words > (delimiter.raw === PROPER ? MOST_WORDS_OF_A_PROPER_BLOCK : MOST_WORDS_OF_A_BLOCK);
}

/** Names, roles, numbers, links: short lines that are no sentences. */
function isCard(run: readonly Line[], from: number): boolean {
  const lines = run.slice(from, from + LONGEST_CARD + 1);
  if (lines.length === 0 || lines.length > LONGEST_CARD) return false;
  if (!lines.some(isContact) && lines.some(isTold)) return false;
  return lines.every(({ words, folded, drawn }, at) => {
    if (drawn >= 2 && at + 1 < lines.length) return false;
    if (words.length > LONGEST_CARD_LINE || isListItem(words) || isSentence(words)) return false;
    return boilerplateIn(folded) === undefined;
  });
}

/** "Monday: Sintra" divides a letter; "Tel: +351 …" does not. */
const isTold = ({ words }: Line): boolean => /^\p{L}{2,20}: \p{L}/u.test(words);
const isContact = ({ words }: Line): boolean => /@|www\.|:\/\/|\d[\d ()./-]{4,}\d/.test(words);

const isListItem = (words: string): boolean => /^(?:[-*•·]|\d{1,2}[.)])\s/.test(words);

function isSentence(words: string): boolean {
  const count = words.split(/\s+/).length;
  if (/[?？]$/.test(words)) return true;
  return count >= (/[.!…:;,。！]$/.test(words) ? FEWEST_WORDS_OF_A_SENTENCE : MOST_WORDS_OF_A_CARD_LINE + 1);
}
