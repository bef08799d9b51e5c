/** Nouns of reports: why a message is reported, what is kept of it, and what came of it. Readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

/** What may be wrong with a message. */
export const REPORT_CATEGORIES = [
  "phishing",
  "contact_outside",
  "spam",
  "threat",
  "sexual_harassment",
  "hate",
  "discrimination",
  "review_extortion",
  "child_safety",
  "guest_misconduct",
  "unsafe_place",
  "something_else",
] as const;
export type ReportCategory = (typeof REPORT_CATEGORIES)[number];

/** Finer words that stand in reports of before; programs may still say them, pages offer the categories. */
export const EARLIER_REASONS = [
  "asks_for_payment_elsewhere",
  "asks_for_card_or_code",
  "pretends_to_be_somebody_else",
  "insults_or_threatens",
  "unwanted_advertising",
  "illegal",
] as const;

/** Why a message can be reported. */
export const REPORT_REASONS = [...REPORT_CATEGORIES, ...EARLIER_REASONS] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** On which side the reporter stands; `unknown`: whoever held the link, or nobody, where a rule opened the case. */
export const REPORTERS = ["guest", "partner", "unknown"] as const;
export type Reporter = (typeof REPORTERS)[number];

/** What the desk found, and did. */
export const REPORT_OUTCOMES = ["nothing_wrong", "acted"] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/** A part of the message that the reporter pointed at, as they gave it; the place is known where it stands there. */
export type Passage = { readonly text: string; readonly start?: number; readonly end?: number };

/** A message that somebody reported. One side reports a message once. */
export type Report = {
  readonly propertyId: PropertyId;
  readonly id: Id<"report">;
  readonly messageId: Id<"message">;
  readonly reporter: Reporter;
  readonly reason: ReportReason;
  /** The reporter's own; for the desk alone. */
  readonly words?: string;
  readonly passages?: readonly Passage[];
  readonly filedAt: Instant;
  /** `rules`: nobody said so, a rule opened the case. */
  readonly source: "person" | "rules";
  /** Where the message was written; absent in reports of before. */
  readonly place?: ReportPlace;
  /** The person of the property who reported, where they were signed in. Never shown to the other side. */
  readonly reportedBy?: Id<"person">;
  readonly resolution?: ReportResolution;
};

export type ReportPlace = {
  readonly conversationId: Id<"conversation">;
  readonly reservationId: Id<"reservation">;
  readonly guestId: Id<"guest">;
  /** Who wrote the reported message. */
  readonly author: "guest" | "partner";
};

export type ReportResolution = {
  readonly outcome: ReportOutcome;
  /** For the desk alone. */
  readonly note: string;
  readonly by: Id<"person">;
  readonly at: Instant;
};

/** A message as it stood when it was reported, or one of those around it. */
export type FrozenMessage = {
  readonly id: Id<"message">;
  readonly seq: number;
  readonly from: "guest" | "partner";
  readonly body: string;
  readonly sentAt: string;
};

/** Until when somebody looks first: at once, within a quarter of an hour, the same day, within two days. */
export const PRIORITY_LEVELS = ["at_once", "quarter_hour", "same_day", "two_days"] as const;
export type PriorityLevel = (typeof PRIORITY_LEVELS)[number];

/** What a priority follows from. */
export type PriorityFacts = {
  readonly reason: ReportReason;
  readonly filedAt: Instant;
  /** Of the newest verdict on the message: its points, and the names of what was seen. */
  readonly score: number;
  readonly signs: readonly string[];
  /** How often each of the reporters who do not know each other was right, 0 to 1. */
  readonly accuracies: readonly number[];
  readonly arrivesAt?: Instant;
};

/** Why a report stands where it stands. */
export const PRIORITY_REASONS = ["category", "signs", "several_reporters", "arriving_soon"] as const;
export type PriorityReason = (typeof PRIORITY_REASONS)[number];

export type Priority = {
  readonly level: PriorityLevel;
  readonly points: number;
  /** When the first look is due. */
  readonly lookBy: Instant;
  readonly because: readonly PriorityReason[];
};

/** What became of the reports that a reporter filed before. */
export type ReporterRecord = { readonly decided: number; readonly upheld: number };
