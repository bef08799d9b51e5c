/** Nouns of sealing what neither side may read any more. Readonly, no behaviour. */

import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

/** Words sealed for a key; `wrappedKey` and `box` are absent once they were destroyed. */
export type Archive = {
  readonly propertyId: PropertyId;
  readonly id: Id<"archive">;
  readonly conversationId: Id<"conversation">;
  readonly endedAt: Instant;
  readonly sealedAt: Instant;
  readonly keyId: string;
  readonly sealed?: { readonly wrappedKey: Buffer; readonly box: Buffer };
  readonly pieces: readonly ArchivePiece[];
  readonly messages: number;
};

/** Something large beside the words: its bytes are a blob. */
export type ArchivePiece = { readonly blob: string; readonly sizeBytes: number };

/** What of a conversation lies open in one room, as JSON, and what is large: its name is told in the words. */
export type OpenWords = {
  readonly words: object;
  readonly messages: number;
  readonly pieces: readonly OpenPiece[];
};
export type OpenPiece = { readonly name: string } & ({ readonly blob: string } | { readonly bytes: Buffer });

/** Where a sweep over all conversations stands. */
export type DueConversation = Located<"conversation"> & { readonly readableUntil: Instant };

/** The words of a conversation as they were sealed, read out to people who hold both halves of the key. */
export type OpenedArchive = {
  readonly conversationId: string;
  readonly sealedAt: string;
  readonly rooms: Readonly<Record<string, object>>;
  readonly pieces: readonly { readonly name: string; readonly blob?: string }[];
};
