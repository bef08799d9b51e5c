/** Nouns of reviews: messages that a person looks at before anybody reads them, or again. Readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { PropertyCard } from "#modules/accounts/index.ts";
import type { Signal } from "./verdict.ts";

export const REVIEW_OUTCOMES = ["released", "refused", "withdrawn"] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** What a person of the desk can say. Of an appeal: that it is right, or that the decision stands. */
export type Choice = "released" | "refused";

/** A message that waits to be passed on, or a decision that its author contests. */
export const REVIEW_KINDS = ["held", "appeal"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** What the first of two persons decided; the second one says whether it is so. */
export type Proposal = {
  readonly outcome: Choice;
  readonly reason: string;
  readonly by: Id<"person">;
  readonly at: Instant;
};

export type Review = {
  readonly id: Id<"review">;
  readonly kind: ReviewKind;
  readonly propertyId: PropertyId;
  readonly messageId: Id<"message">;
  readonly conversationId: Id<"conversation">;
  readonly reservationId: Id<"reservation">;
  /** The decision it is about. */
  readonly verdictId: Id<"verdict">;
  readonly side: "guest" | "partner";
  readonly openedAt: Instant;
  /** When check-in begins. */
  readonly arrivesAt: Instant;
  /** Of an appeal: by when its author is answered. */
  readonly dueAt?: Instant;
  /** Whose decision is contested: somebody else decides. */
  readonly excluded: readonly string[];
  readonly proposal?: Proposal;
  readonly claimedBy?: Id<"person">;
  readonly claimedAt?: Instant;
  readonly outcome?: ReviewOutcome;
  readonly reason?: string;
  readonly decidedAt?: Instant;
};

/** How soon somebody should look: arrival within a day first, then an answer that is due, then what is late. */
export type Urgency = "arriving" | "due" | "late" | "normal";

/** A review as the list shows it: no words of anybody. */
export type QueuedReview = {
  readonly review: Review;
  readonly urgency: Urgency;
  readonly property?: PropertyCard;
  readonly score: number;
  readonly signals: readonly Signal[];
};

/** How many wait longer than they should: what whoever is responsible is told. */
export type Waiting = {
  readonly held: number;
  readonly second: number;
  readonly appeals: number;
  /** Appeals whose answer was due. */
  readonly overdue: number;
};

/** How a signal fared with the people who looked. */
export type SignalRecord = {
  readonly signal: string;
  /** Looked at, or taken back before anybody did. */
  readonly held: number;
  readonly released: number;
  readonly refused: number;
  /** Of those that were decided, the share that were rightly stopped; undefined where none was. */
  readonly precision?: number;
  /** The same of the last fifty alone. */
  readonly lately: { readonly decided: number; readonly precision?: number };
};
