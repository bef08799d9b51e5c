/** Which category a report belongs to, and which ones people are offered first. Pure. */

import type { EARLIER_REASONS, ReportCategory, Reporter, ReportReason } from "../types/report.ts";

const CATEGORY_OF_EARLIER: Readonly<Record<(typeof EARLIER_REASONS)[number], ReportCategory>> = {
  asks_for_payment_elsewhere: "phishing",
  asks_for_card_or_code: "phishing",
  pretends_to_be_somebody_else: "phishing",
  // Insults were not told from threats: whoever looks finds out, and rather sooner.
  insults_or_threatens: "threat",
  unwanted_advertising: "spam",
  illegal: "something_else",
};

export const categoryOf = (reason: ReportReason): ReportCategory =>
  reason in CATEGORY_OF_EARLIER
    ? CATEGORY_OF_EARLIER[reason as keyof typeof CATEGORY_OF_EARLIER]
    : (reason as ReportCategory);

/** What belongs together for somebody who looks for their case. */
export type ChoiceGroup = {
  readonly group: "money" | "people" | "stay" | "other";
  readonly categories: readonly ReportCategory[];
};

const MONEY = ["phishing", "contact_outside", "spam"] as const;
const PEOPLE = ["threat", "sexual_harassment", "hate", "discrimination"] as const;

/** Guests mostly meet fraud; it is hosts whom guests extort or whose place they damage. */
const CHOICES: Readonly<Record<Reporter, readonly ChoiceGroup[]>> = {
  guest: [
    { group: "money", categories: MONEY },
    { group: "people", categories: [...PEOPLE, "review_extortion", "child_safety"] },
    { group: "stay", categories: ["unsafe_place"] },
    { group: "other", categories: ["something_else"] },
  ],
  partner: [
    { group: "money", categories: MONEY },
    { group: "stay", categories: ["review_extortion", "guest_misconduct"] },
    { group: "people", categories: [...PEOPLE, "child_safety"] },
    { group: "other", categories: ["something_else"] },
  ],
  unknown: [
    { group: "money", categories: MONEY },
    { group: "people", categories: [...PEOPLE, "review_extortion", "child_safety"] },
    { group: "stay", categories: ["guest_misconduct", "unsafe_place"] },
    { group: "other", categories: ["something_else"] },
  ],
};

export const choicesFor = (reporter: Reporter): readonly ChoiceGroup[] => CHOICES[reporter];
