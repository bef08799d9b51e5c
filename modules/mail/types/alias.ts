/** Nouns of aliases: the addresses that stand for a guest and for a property in one reservation. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Side } from "#modules/messaging/index.ts";

/** An alias as it was given: mail to it is for `side`, so the other side writes to it. */
export type Alias = {
  readonly name: string;
  readonly side: Side;
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly issuedAt: Instant;
  readonly retiredAt?: Instant;
};

/** The two names of a reservation. */
export type AliasPair = { readonly guest: string; readonly partner: string };
