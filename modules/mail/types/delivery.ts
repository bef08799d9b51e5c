/** Nouns of mail on its way out: one delivery per person and message, and the steps it takes. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Side } from "#modules/messaging/index.ts";

/** `withheld`: nothing was sent, because the mailbox is known not to take mail or its owner wants none. */
export type DeliveryState = "queued" | "deferred" | "accepted" | "bounced" | "expired" | "withheld";

export type Delivery = {
  readonly propertyId: PropertyId;
  readonly id: Id<"delivery">;
  readonly conversationId: Id<"conversation">;
  readonly messageId: Id<"message">;
  readonly seq: number;
  readonly side: Side;
  /** The guest, or a person of the property. */
  readonly recipientId: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly headerId: string;
  readonly nextAt?: Instant;
  /** Of the last answer: its reply code, its enhanced status code, and the word for it. */
  readonly code?: number;
  readonly status?: string;
  readonly reason?: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
};

/** One line of the ledger. */
export type DeliveryStep = {
  readonly what: DeliveryState;
  readonly code?: number;
  readonly status?: string;
  readonly reason?: string;
  readonly at: Instant;
};

/** What a server said to a mail, without its words: they may name the recipient. */
export type ServerAnswer = { readonly code?: number; readonly status?: string; readonly reason?: string };
