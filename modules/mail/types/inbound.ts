/** Nouns of mail that was taken in. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Side } from "#modules/messaging/index.ts";

/** A file that did not come through, and why. */
export type RefusedFile = { readonly name: string; readonly because: string };

/** A mail as kept. `after`: the number of the last message when it came; of a message, its own number. */
export type Inbound = {
  readonly propertyId: PropertyId;
  readonly id: Id<"inbound">;
  readonly reservationId: Id<"reservation">;
  readonly conversationId: Id<"conversation">;
  readonly side: Side;
  readonly authorId: string;
  readonly kind: "message" | "auto_reply" | "bounce";
  readonly onceKey: Buffer;
  readonly wordsHash: Buffer;
  readonly headerId?: string;
  /** As its writer wrote it: for answers to them, and nobody else. */
  readonly headerSubject: string;
  readonly subject: string;
  readonly messageId?: Id<"message">;
  readonly afterSeq: number;
  readonly elided: string;
  readonly signature: string;
  readonly refusedFiles: readonly RefusedFile[];
  readonly authentication: object;
  readonly raw: { readonly bytes: Buffer } | { readonly blob: string };
  readonly rawBytes: number;
  readonly receivedAt: Instant;
};

/** Something that came by mail and is no message: a small line in the thread. */
export type MailNote = {
  readonly id: Id<"inbound">;
  readonly kind: "auto_reply" | "files_refused";
  readonly side: Side;
  readonly afterSeq: number;
  readonly refusedFiles: readonly RefusedFile[];
  readonly at: Instant;
};

/** What was cut off a message that came by mail. */
export type CutParts = {
  readonly subject: string;
  readonly elided: string;
  readonly signature: string;
  readonly receivedAt: Instant;
};
