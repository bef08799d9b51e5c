/** What the review of messages asks of other rooms, and what it is told. */

import type { Tx } from "#kernel/db/index.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { AppealEffect } from "../types/appeal.ts";
import type { Review } from "../types/review.ts";
import type { Circumstances, Explanation } from "../types/verdict.ts";

/** Words of a conversation that were passed on, oldest first. */
export type Said = readonly {
  readonly from: "guest" | "partner";
  readonly body: string;
  readonly sentAt: Instant;
}[];

/** The words of a message, for whoever may see them. */
export type HeldWords = {
  readonly body: string;
  readonly authorName: string;
  readonly heldAt: Instant;
  readonly explanation: Explanation;
  /** What was said before, oldest first. */
  readonly before: Said;
};

export type MessagePlace = Pick<Review, "propertyId" | "conversationId" | "messageId">;

/** What somebody else decided about an appeal. `text` and `author` where the message is kept nowhere else. */
export type Answer = MessagePlace & {
  readonly side: "guest" | "partner";
  readonly outcome: "released" | "refused";
  readonly by: string;
  readonly at: Instant;
  readonly text?: string;
  readonly author: { readonly id: string; readonly name: string };
};

/** Port, filled in by messaging. */
export type HeldMessages = {
  /** As it was written, without card numbers: a held message, or one that was sent; undefined when it is neither. */
  read(of: MessagePlace): Promise<HeldWords | undefined>;
  before(of: Pick<Review, "propertyId" | "conversationId">): Promise<Said>;
  settle(
    tx: Tx,
    which: Located<"message">,
    how: { by: string; at: Instant } & ({ state: "released" } | { state: "refused"; reason: string }),
  ): Promise<unknown>;
  /**
   * The author was right: the message is passed on, or shown as it was written, unless it is too late. Or they were not:
   * their pages are told that there is an answer.
   */
  answer(tx: Tx, answer: Answer): Promise<AppealEffect>;
  /** Earlier words of the same side, as they were known at `at`. */
  earlier(
    of: Pick<Review, "propertyId" | "conversationId" | "side"> & { readonly at: Instant },
  ): Promise<Circumstances["earlier"]>;
};

/** Port, filled in by privacy: that somebody reads, on which ground, is kept before they do. @rule P-02 P-09 */
export type Reads = {
  note(read: {
    propertyId: PropertyId;
    conversationId: Id<"conversation">;
    by: string;
    ground: "spam_detected" | "party_request";
    caseId: string;
    at: Instant;
  }): Promise<void>;
};
