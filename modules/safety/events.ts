/** Facts of safety, for the rooms to the right and for whoever tells people; ids and words of ours, never content. */

import type { Id } from "#kernel/ids.ts";
import type { SwitchCause } from "./types/links.ts";

declare module "#kernel/events/event.ts" {
  interface EventPayloads {
    /** Links of a property lead nowhere any more. */
    "safety.links_switched_off": { readonly incidentId: Id<"incident">; readonly because: SwitchCause };
    "safety.links_switched_on": { readonly incidentId: Id<"incident"> };
    /** A host will be approved from `validFrom` on, unless somebody takes it off before. */
    "safety.host_added": { readonly host: string; readonly validFrom: string };
    /** A guest had got a link that was switched off; `hasClicked`: they had opened it. */
    "safety.guest_exposed": {
      readonly reservationId: Id<"reservation">;
      readonly incidentId: Id<"incident">;
      readonly hasClicked: boolean;
    };
  }
}
