/** Whose word an alias carries. Pure. */

import type { Side } from "#modules/messaging/index.ts";

/** An alias stands for one side, so the other one writes to it, and the other way round. */
export const otherSide = (side: Side): Side => (side === "guest" ? "partner" : "guest");
