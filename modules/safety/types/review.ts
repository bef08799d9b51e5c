/** Nouns of reviews: messages that a person looks at before anybody reads them. Readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { PropertyCard } from "#modules/accounts/index.ts";
import type { Signal } from "./verdict.ts";

export const REVIEW_OUTCOMES = ["released", "refused", "withdrawn"] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

export type Review = {
  readonly id: Id<"review">;
  readonly propertyId: PropertyId;
  readonly messageId: Id<"message">;
  readonly conversationId: Id<"conversation">;
  readonly reservationId: Id<"reservation">;
  readonly verdictId: Id<"verdict">;
  readonly side: "guest" | "partner";
  readonly openedAt: Instant;
  /** When check-in begins. */
  readonly arrivesAt: Instant;
  readonly claimedBy?: Id<"person">;
  readonly claimedAt?: Instant;
  readonly outcome?: ReviewOutcome;
  readonly reason?: string;
  readonly decidedAt?: Instant;
};

/** How soon somebody should look: arrival within a day comes first; after two days it is late. */
export type Urgency = "arriving" | "late" | "normal";

/** A review as the list shows it: no words of anybody. */
export type QueuedReview = {
  readonly review: Review;
  readonly urgency: Urgency;
  readonly property?: PropertyCard;
  readonly score: number;
  readonly signals: readonly Signal[];
};
