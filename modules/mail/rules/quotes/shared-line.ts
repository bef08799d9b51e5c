/** "See you! On Fri, 20 Nov 2026 at 10:12, Mira wrote:   When?": an answer, an attribution, a quote that share a line. */

import { fold } from "./fold.ts";
import { VERB } from "./verb.ts";

const ENDS =
  /(?:wrote|schrieb[^:]{0,120}|écrit|escribió|scritto|escreveu|schreef[^:]{0,120}|skrev[^:]{0,120}):?\s*$/u;
const BEGINS = /[\s.!?-](?=(?:On|Am|Le|El|Il|Em|Op|Den) (?:(?:\p{L}{2,10}[.,]{0,2} ){1,2})?\d)/gu;
const DATED = /(?:19|20)\d\d/;
const LONGEST = 600;

/** Yahoo on phones writes three blanks between what it tells and what it quotes. */
const APART = /:[ \u00a0]{2}/;
const LONGEST_TOLD = 300;
const SHORTEST = 30;

/** Where the line is divided: the attribution or the quote below it begins there; -1 when the line holds no two things. */
export function sharedAt(raw: string): number {
  if (raw.length < SHORTEST) return -1;
  const begun = attributionWithin(raw);
  return begun > 0 ? begun : quoteWithin(raw);
}

function quoteWithin(raw: string): number {
  const address = raw.indexOf("@");
  if (address < 0 || address > LONGEST_TOLD) return -1;
  const told = APART.exec(raw.slice(0, LONGEST_TOLD));
  if (told === null || !/\S/.test(raw.slice(told.index + 1))) return -1;
  const words = raw.slice(0, told.index + 1);
  return words.includes("@") && DATED.test(words) && VERB.test(fold(words)) ? told.index + 1 : -1;
}

function attributionWithin(raw: string): number {
  if (raw.length > LONGEST || !DATED.test(raw) || !ENDS.test(raw)) return -1;
  let at = -1;
  for (const match of raw.matchAll(BEGINS)) at = match.index + 1;
  while (at > 0 && /[-\s]/.test(raw[at - 1]!)) at--;
  if (at < 1 || !DATED.test(raw.slice(at)) || !/[^\s>-]/.test(raw.slice(0, at)) || /^\s*>/.test(raw))
    return -1;
  return at;
}
