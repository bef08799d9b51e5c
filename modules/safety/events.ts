/** Facts of safety, for the rooms to the right and for whoever tells people; ids and words of ours, never content. */

import type { Id } from "#kernel/ids.ts";
import type { SwitchCause } from "./types/links.ts";
import type { ReportOutcome } from "./types/report.ts";

declare module "#kernel/events/event.ts" {
  interface EventPayloads {
    /** Links of a property lead nowhere any more. */
    "safety.links_switched_off": { readonly incidentId: Id<"incident">; readonly because: SwitchCause };
    "safety.links_switched_on": { readonly incidentId: Id<"incident"> };
    /** Hosts will be approved after a while, unless somebody takes them off before. */
    "safety.host_added": { readonly additionId: Id<"host_addition"> };
    /** A guest had got a link that was switched off; `hasClicked`: they had opened it. */
    "safety.guest_exposed": {
      readonly reservationId: Id<"reservation">;
      readonly incidentId: Id<"incident">;
      readonly hasClicked: boolean;
    };
    /** The desk decided about a report; whoever reported is to be told. `reportedBy`: the person of the property, if known. */
    "safety.report_resolved": {
      readonly reportId: Id<"report">;
      readonly reservationId: Id<"reservation">;
      readonly reporter: "guest" | "partner";
      readonly outcome: ReportOutcome;
      readonly reportedBy?: Id<"person">;
    };
  }
}
