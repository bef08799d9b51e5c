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

/**
 * Port, filled in by each room that keeps something of guests: names and contacts are replaced by the pseudonym, words of
 * theirs go where no duty keeps them. Doing it twice is doing it once.
 */
export type Pseudonymiser = {
  readonly room: string;
  pseudonymise(subject: ErasureSubject, pseudonym: string): Promise<ErasedThings>;
};

/** How much of what was changed; `kept` names kinds that a duty keeps. */
export type ErasedThings = {
  readonly changed: Readonly<Record<string, number>>;
  readonly kept: readonly string[];
};

/** The certificate: what was done, in JSON, and an Ed25519 signature over its very text. */
export type ErasureCertificate = { readonly text: string; readonly signature: string };
