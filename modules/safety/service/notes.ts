/** Words that the desk or a reporter gives for a reason, as they are kept. */

import { Invalid } from "#kernel/errors.ts";
import { decideNote, type ReportWordsDecision } from "../rules/report-words.ts";

/** @throws Invalid safety.report_words_needed, safety.note_needed, safety.report_words_not_text, safety.report_words_too_long */
export function refuseWords(decision: ReportWordsDecision): string | undefined {
  if (decision.may) return decision.words;
  const { may: _, because, ...params } = decision;
  throw new Invalid(`safety.${because}`, params);
}

/** @throws Invalid safety.note_needed, safety.report_words_not_text, safety.report_words_too_long */
export const noteOf = (given: string): string => refuseWords(decideNote(given)) ?? "";
