/** What is kept of the words to a report: the reporter's, and the note of whoever decides. Pure. */

import type { ReportReason } from "../types/report.ts";

/** In Unicode code points, without the spaces around. */
export const REPORT_WORDS_MAX_CHARACTERS = 2000;

/** `words` as they are kept; undefined where there are none and none are needed. */
export type ReportWordsDecision =
  | { readonly may: true; readonly words: string | undefined }
  | { readonly may: false; readonly because: "report_words_needed" | "note_needed" | "report_words_not_text" }
  | {
      readonly may: false;
      readonly because: "report_words_too_long";
      readonly limitCharacters: number;
      readonly lengthCharacters: number;
    };

/** A letter, a digit, a sign or an emoji: something that says something. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** The words of a reporter: needed only where the reason alone says nothing. */
export const decideReportWords = (reason: ReportReason, words: string | undefined): ReportWordsDecision =>
  decide(words, reason === "something_else" ? "report_words_needed" : undefined);

/** The note to a decision: why it was made, for those who look at it later. Always needed. */
export const decideNote = (note: string): ReportWordsDecision => decide(note, "note_needed");

function decide(
  given: string | undefined,
  unlessThere: "report_words_needed" | "note_needed" | undefined,
): ReportWordsDecision {
  const words = given?.trim() ?? "";
  if (!words.isWellFormed() || words.includes("\u0000"))
    return { may: false, because: "report_words_not_text" };
  const lengthCharacters = words.length > REPORT_WORDS_MAX_CHARACTERS ? [...words].length : 0;
  const limitCharacters = REPORT_WORDS_MAX_CHARACTERS;
  if (lengthCharacters > limitCharacters)
    return { may: false, because: "report_words_too_long", limitCharacters, lengthCharacters };
  if (SAYS_SOMETHING.test(words)) return { may: true, words };
  return unlessThere ? { may: false, because: unlessThere } : { may: true, words: undefined };
}
