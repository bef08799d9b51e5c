/** A text as the lexicon reads it: words, numbers and things, sentence by sentence. */

import type { Span } from "../../types/text.ts";
import { remembering } from "../text/remembering.ts";
import { foldWord, formsOf } from "./fold-word.ts";

/** One word of a text. `forms` are what patterns may call it; `start` and `end` are places in the text that was read. */
export type Word = { readonly forms: readonly string[]; readonly start: number; readonly end: number };

/** Ends a sentence; no pattern reaches across. */
export const SENTENCE_END = "\n";
/** The forms of what is one word whatever it says. */
export const NUMBER = "#";
export type Thing = Span & { readonly kind: "link" | "email" | "phone" };

const PIECE = /[\p{L}\p{M}]+|\p{Nd}+|[.!?…؟。]+|\n[ \t]*|;/gu;
/** What must stand behind these to end a sentence. Stops within numbers and names end none. */
const BEHIND_STOP = /["'»”’)\]]*(?:\s|$)/uy;
const BEHIND_LINE = /\n|[-*•–]\s/y;
const BEHIND_SEMICOLON = /\s/y;
const LETTER = /^\p{L}|^\p{M}/u;
const DIGIT = /^\p{Nd}/u;
/** A sentence does not end after these: "no. 12", "z. B.". */
const SHORT = new Set(
  "no nr st str mr mrs ms dr sr sra hr fr tel ca bzw ul ds godz min np tzn al os im руб мин час тел ул кв др им".split(
    " ",
  ),
);

const formsOfPiece = remembering((piece) => formsOf(foldWord(piece)));

/** The words of a text in order. `things` are found links and addresses, in places of the same text, in order, apart. */
export function wordsOf(text: string, things: readonly Thing[] = []): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const thing of things) {
    if (thing.start < at) continue;
    readPieces(text.slice(at, thing.start), at, words);
    words.push({ forms: [`%${thing.kind}`], start: thing.start, end: thing.end });
    at = thing.end;
  }
  readPieces(text.slice(at), at, words);
  return words;
}

function readPieces(text: string, offset: number, into: Word[]): void {
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = offset + match.index;
    const forms = LETTER.test(piece)
      ? formsOfPiece(piece)
      : DIGIT.test(piece)
        ? [NUMBER, piece]
        : isBreak(text, match) && endsSentence(piece, into.at(-1), start)
          ? [SENTENCE_END]
          : [];
    if (forms.length > 0) into.push({ forms, start, end: start + piece.length });
  }
}

function isBreak(text: string, { 0: piece, index }: RegExpExecArray): boolean {
  const behind = piece === ";" ? BEHIND_SEMICOLON : piece[0] === "\n" ? BEHIND_LINE : BEHIND_STOP;
  behind.lastIndex = index + piece.length;
  return behind.test(text);
}

function endsSentence(piece: string, before: Word | undefined, at: number): boolean {
  if (piece !== "." || before === undefined || before.end !== at) return true;
  const word = before.forms[0] ?? "";
  return !(word.length === 1 && word !== NUMBER) && !SHORT.has(word);
}
