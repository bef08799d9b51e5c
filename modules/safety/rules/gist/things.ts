/** Which things a text speaks of, sentence by sentence, in the language in which it does. */

import type { Span } from "../../types/text.ts";
import { SENTENCE_END, type Word } from "../lexicon/words.ts";
import { remembering } from "../text/remembering.ts";
import { type Entry, entriesFor, isPiece, LISTS, listedForms } from "./word-lists.ts";

/** Words that speak of a thing: `thing` is its place in `THINGS`, `word` which word of the text they begin with. */
export type Mention = Span & { readonly thing: number; readonly word: number };
/** In the order of the words. */
export type Sentence = readonly Mention[];

type Hit = Mention & { readonly language: number };

/** A sentence is in another language than its text when that knows so many words more of it. */
const AHEAD = 2;

/** The sentences that speak of something, in order. Spans are places of the words given. */
export function thingsIn(words: readonly Word[]): Sentence[] {
  const sentences: Hit[][] = [[]];
  words.forEach((word, at) => {
    if (word.forms[0] === SENTENCE_END) sentences.push([]);
    else sentences.at(-1)!.push(...hitsAt(words, at, word));
  });
  const known = sentences.map(countByLanguage);
  const ofText = best(LISTS.map((_, language) => known.reduce((sum, counts) => sum + counts[language]!, 0)));
  return sentences.flatMap((hits, index) => {
    if (hits.length === 0) return [];
    const counts = known[index]!;
    const own = best(counts);
    const language = counts[own]! >= counts[ofText]! + AHEAD ? own : ofText;
    const mentions = hits.filter((hit) => hit.language === language);
    return mentions.length > 0 ? [mentions] : [];
  });
}

function hitsAt(words: readonly Word[], at: number, { forms, start }: Word): Hit[] {
  return entriesOf(forms.join(" ")).flatMap(({ language, thing, rest }) => {
    const isThere = rest.every((piece, index) => {
      const next = words[at + 1 + index];
      return next !== undefined && isPiece(piece, next.forms);
    });
    return isThere ? [{ language, thing, word: at, start, end: words[at + rest.length]!.end }] : [];
  });
}

/** Of forms with blanks between them. */
const entriesOf = remembering((forms): readonly Entry[] => [
  ...new Set(listedForms(forms.split(" ")).flatMap(entriesFor)),
]);

/** How many words each language knows. */
function countByLanguage(hits: readonly Hit[]): readonly number[] {
  const counts = LISTS.map(() => 0);
  const last = LISTS.map(() => -1);
  for (const { language, start } of hits) {
    if (last[language] === start) continue;
    last[language] = start;
    counts[language]! += 1;
  }
  return counts;
}

const best = (counts: readonly number[]): number => counts.indexOf(Math.max(...counts));
