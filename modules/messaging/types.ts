/** Nouns of messaging: readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant, PlainDate } from "#kernel/time.ts";

/** Who a message is from, as both sides see it: the guest, or the business that hosts. */
export type Side = "guest" | "partner";

/** What the windows of a conversation depend on; the days are those of the property's calendar. */
export type StayClock = {
  readonly timeZone: string;
  readonly checkOutDate: PlainDate;
  readonly cancelledAt?: Instant | undefined;
  readonly lastGuestMessageAt?: Instant | undefined;
};

/** What an answer is owed to: the first message of the guest that nobody answered or put aside. */
export type OpenReply = {
  /** When the guest wrote it. */
  readonly openedAt: Instant;
  /** When the partner should have answered. */
  readonly dueAt: Instant;
};

/** One message as stored: the words exactly as sent, its place in the conversation, and who wrote it. */
export type Message = {
  readonly propertyId: PropertyId;
  readonly conversationId: Id<"conversation">;
  readonly id: Id<"message">;
  /** 1, 2, 3… within the conversation, without gaps, in the order of sending. */
  readonly seq: number;
  readonly from: Side;
  readonly author: Author;
  readonly body: string;
  readonly sentAt: Instant;
};

/** The person, the key's principal or the guest who wrote. The name is the one they had when they wrote. */
export type Author = { readonly id: string; readonly name: string };
