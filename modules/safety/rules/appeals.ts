/** Until when a decision can be contested, by when one is answered, and what can be contested at all. Pure. */

import type { Instant } from "#kernel/time.ts";
import { CONTESTABLE, type Contestable, type Contested } from "../types/appeal.ts";
import { decideNote, type ReportWordsDecision } from "./report-words.ts";

/** The longest that an author waits; most are answered within a day. */
export const ANSWERED_WITHIN_DAYS = 14;

/**
 * Exclusive: six months from the day on which the decision was told, to the end of that day on the property's calendar.
 * @law DSA-20(1)
 */
export function contestableUntil(decidedAt: Instant, timeZone: string): Instant {
  const toldOn = decidedAt.toZonedDateTimeISO(timeZone).toPlainDate();
  return toldOn.add({ months: 6, days: 1 }).toZonedDateTime(timeZone).toInstant();
}

/** To the end of the day on the property's calendar, exclusive. @law DSA-20(4) */
export function answerDueAt(filedAt: Instant, timeZone: string): Instant {
  const filedOn = filedAt.toZonedDateTimeISO(timeZone).toPlainDate();
  return filedOn
    .add({ days: ANSWERED_WITHIN_DAYS + 1 })
    .toZonedDateTime(timeZone)
    .toInstant();
}

export type AppealDecision =
  | { readonly may: true; readonly against: Contestable; readonly dueAt: Instant }
  | {
      readonly may: false;
      readonly because: "appeal_nothing" | "appeal_waiting" | "appeal_late" | "appeal_filed";
    };

/** A decision is contested once, while it is six months old at most, and not before there is one. */
export function decideAppeal(
  { verdict, decidedAt, isWaiting, isAppealed }: Contested,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): AppealDecision {
  if (isAppealed) return { may: false, because: "appeal_filed" };
  if (isWaiting) return { may: false, because: "appeal_waiting" };
  const against = CONTESTABLE.find((each) => each === verdict);
  if (!against) return { may: false, because: "appeal_nothing" };
  if (Temporal.Instant.compare(now, contestableUntil(decidedAt, timeZone)) >= 0)
    return { may: false, because: "appeal_late" };
  return { may: true, against, dueAt: answerDueAt(now, timeZone) };
}

export type AppealWordsDecision =
  | Exclude<
      ReportWordsDecision,
      { readonly because: "report_words_needed" | "note_needed" | "report_words_not_text" }
    >
  | { readonly may: false; readonly because: "appeal_words_needed" | "report_words_not_text" };

/** Why the author thinks that we are wrong: needed, as somebody is to answer it. */
export function decideAppealWords(given: string): AppealWordsDecision {
  const decision = decideNote(given);
  if (decision.may || decision.because === "report_words_too_long") return decision;
  const { because } = decision;
  return { may: false, because: because === "report_words_not_text" ? because : "appeal_words_needed" };
}
