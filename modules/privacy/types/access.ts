/** Nouns of looking into conversations: grounds, grants and receipts. Readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

/** Why somebody who is no party may read. @rule P-02 */
export const GROUNDS = ["fraud_legal", "party_request", "improvement_analysis", "spam_detected"] as const;
export type Ground = (typeof GROUNDS)[number];

/** What one of the staff asks for. */
export type GrantRequest = {
  readonly ground: Ground;
  readonly caseId: string;
  readonly propertyId: PropertyId;
  readonly conversationIds: readonly Id<"conversation">[];
  readonly minutes: number;
  /** An investigation that would be spoilt: both sides see the reads only then. */
  readonly deferUntil?: Instant;
};

export type AccessGrant = GrantRequest & {
  readonly id: Id<"access_grant">;
  readonly personId: Id<"person">;
  readonly requestedAt: Instant;
  /** It is so wide that a second person has to agree. */
  readonly needsSecond: boolean;
  readonly confirmedBy?: Id<"person">;
  readonly confirmedAt?: Instant;
  readonly startsAt?: Instant;
  /** Exclusive. */
  readonly until?: Instant;
};

export type GrantState = "waiting" | "lapsed" | "active" | "over";

/** Which conversation somebody is about to read, and why. */
export type Reading = {
  readonly propertyId: PropertyId;
  readonly conversationId: Id<"conversation">;
  readonly ground: Ground;
  readonly caseId: string;
};

export type AccessReceipt = Reading & {
  readonly id: Id<"access_receipt">;
  readonly whoKind: "staff" | "job";
  /** Never shown to the two sides. */
  readonly who: string;
  readonly grantId?: Id<"access_grant">;
  readonly readAt: Instant;
  readonly deferredUntil?: Instant;
};
