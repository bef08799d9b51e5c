/** Nouns of blocking: one side of a stay wants no messages of the other. Readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

export type BlockSide = "guest" | "partner";

export type Block = {
  readonly id: Id<"block">;
  /** Who chose it. */
  readonly side: BlockSide;
  readonly since: Instant;
};

/** Blocks hold between the two sides of one stay, and nowhere else. */
export type BlockedStay = {
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
};
