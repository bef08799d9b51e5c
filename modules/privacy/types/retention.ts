/** Nouns of keeping and erasing. Readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

/** Kinds of things that are kept for a time. */
export const RETENTION_KINDS = [
  "message",
  "raw_mail",
  "draft",
  "verdict",
  "spread_counter",
  "report",
  "access_receipt",
  "access_grant",
  "audit_detail",
  "sign_in_event",
  "session",
  "history",
] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** From when the days are counted. */
export type RetentionStart = "check_out" | "written" | "changed" | "decided" | "ended" | "made";

export type RetentionRule = {
  readonly kind: RetentionKind;
  readonly days: number;
  readonly from: RetentionStart;
};

/** Why something is kept beyond its time. */
export const HOLD_GROUNDS = ["legal_claim", "investigation", "authority"] as const;
export type HoldGround = (typeof HOLD_GROUNDS)[number];

export type LegalHold = {
  readonly id: Id<"legal_hold">;
  readonly propertyId: PropertyId;
  /** Left out: everything of the property. */
  readonly conversationId?: Id<"conversation">;
  readonly ground: HoldGround;
  readonly caseId: string;
  readonly placedBy: Id<"person">;
  readonly placedAt: Instant;
};

/** What is held, as a query asks: wholly, by conversation, or at all. */
export type HeldPlaces = {
  readonly properties: readonly PropertyId[];
  readonly conversations: readonly Id<"conversation">[];
  /** Properties of which anything is held: for what cannot be told apart by conversation. */
  readonly touched: readonly PropertyId[];
};
