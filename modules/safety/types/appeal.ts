/** Nouns of appeals: the author of a message asks a person to look at a decision again. Readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Explanation, Verdict } from "./verdict.ts";

/** What can be contested: a warning beside the message, something hidden in it, or that it did not go out. */
export const CONTESTABLE = ["warn", "mask", "block"] as const;
export type Contestable = (typeof CONTESTABLE)[number];

/** `overturned`: the author was right. */
export type AppealState = "open" | "upheld" | "overturned";

/** What an overturned decision did: the message was sent, or is shown as it was written, or it was too late. */
export type AppealEffect = "sent" | "shown" | "none";

/** As its author sees it. */
export type Appeal = {
  readonly messageId: Id<"message">;
  readonly against: Contestable;
  readonly state: AppealState;
  readonly words: string;
  readonly filedAt: Instant;
  /** By when it is answered. */
  readonly dueAt: Instant;
  readonly decidedAt?: Instant;
  /** Of whoever decided, in their words. */
  readonly reason?: string;
  readonly effect?: AppealEffect;
  /** Of a message that is kept nowhere else: its text, and what was found in it. */
  readonly text?: { readonly body: string; readonly explanation: Explanation };
};

/** What an appeal is decided to be possible from. */
export type Contested = {
  readonly verdict: Verdict;
  /** By a person of the desk, or by the rules. */
  readonly decidedBy?: string;
  readonly decidedAt: Instant;
  /** The message still waits for the person who looks at it first. */
  readonly isWaiting: boolean;
  readonly isAppealed: boolean;
};

/** Who asks, and where: as the conversation knows them. */
export type Appellant = {
  readonly propertyId: PropertyId;
  readonly conversationId: Id<"conversation">;
  readonly reservationId: Id<"reservation">;
  readonly side: "guest" | "partner";
  readonly me: { readonly id: string; readonly name: string };
  /** The property's. */
  readonly timeZone: string;
  readonly arrivesAt: Instant;
};
