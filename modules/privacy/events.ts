/** Facts of privacy, for the rooms to the right. */

import type { Id } from "#kernel/ids.ts";

type Chosen =
  | { readonly side: "guest"; readonly reservationId: Id<"reservation"> }
  | { readonly side: "partner" };

declare module "#kernel/events/event.ts" {
  interface EventPayloads {
    /** A guest for a stay, or a partner for the whole property, uses no messages from now on. */
    "privacy.opted_out": Chosen;
    "privacy.opted_in": Chosen;
  }
}
