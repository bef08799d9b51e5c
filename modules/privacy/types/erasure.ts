/** Nouns of erasing a person: made unrecognisable, as the other side keeps its conversation. Readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

/** The guest of one stay. */
export type ErasureSubject = {
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly conversationId?: Id<"conversation">;
};

/** What stands in the way, as the rooms that know tell it. */
export type ErasureStanding = {
  /** The end of the conversation for both sides; before it the stay still needs to know who comes. */
  readonly openUntil: Instant;
};

/** By what the guest is known until then. */
export type KnownGuest = {
  readonly guestId: Id<"guest">;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** BCP 47, of the booking. */
  readonly language: string;
};

/** Port, filled in by stays and messaging. */
export type Guests = {
  /** Undefined when there is no such stay. */
  find(of: ErasureSubject): Promise<(KnownGuest & ErasureStanding) | undefined>;
  /** By the number that is on the booking. */
  locate(reservationNumber: string): Promise<ErasureSubject | undefined>;
};

/** From `start` up to and without `end`. */
export type Stretch = { readonly start: number; readonly end: number };

/** What a room is told to do. */
export type Erasing = ErasureSubject & {
  readonly guestId: Id<"guest">;
  readonly pseudonym: string;
  readonly at: Instant;
  /** Where the guest's names and contacts stand in a text, in order. */
  find(text: string): readonly Stretch[];
  /** The same text with the pseudonym in their places. */
  scrubbed(text: string): string;
};

/** How much of what was changed; `kept` names kinds that a duty keeps; `blobs` are those of which nothing may stay. */
export type ErasedThings = {
  readonly changed: Readonly<Record<string, number>>;
  readonly kept: readonly string[];
  readonly blobs?: readonly string[];
};

/** The certificate: what was done, in JSON, and an Ed25519 signature over its very text. */
export type ErasureCertificate = { readonly text: string; readonly signature: string };

/** That somebody wants to be unrecognisable: done when the time has come. */
export type ErasureRequest = {
  readonly id: Id<"erasure_request">;
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly askedBy: { readonly kind: "guest" | "person"; readonly id: string };
  readonly caseId: string;
  readonly askedAt: Instant;
  readonly settled?: { readonly at: Instant; readonly as: "erased" | "withdrawn" };
};
