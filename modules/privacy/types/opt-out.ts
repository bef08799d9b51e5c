/** Nouns of opting out. Readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

/** Whose choice it is: of the guest for a stay, or of the partner for a property. */
export type OptOutOf =
  | { readonly side: "guest"; readonly propertyId: PropertyId; readonly reservationId: Id<"reservation"> }
  | { readonly side: "partner"; readonly propertyId: PropertyId };

/** Which of the two sides of a stay use no messages, and since when. */
export type OptOuts = { readonly guest?: Instant; readonly partner?: Instant };

/** What follows from opting out: closed is what opens again by coming back. */
export const OPT_OUT_CLOSES = ["chat", "templates", "aliases"] as const;
/** What goes on all the same. */
export const OPT_OUT_KEEPS = ["essential_notices", "open_cases", "history"] as const;
