/** What safety does when something happened: links go off, guests are told. */

import type { Events } from "#kernel/events/index.ts";
import type { Exposure } from "./service/exposure.ts";

/** Call once, when the rooms are wired. */
export function safetyJobs(events: Events, exposure: Exposure): void {
  events.on(
    "safety.links_switched_off",
    { listener: "safety.warn_exposed", when: "after" },
    async ({ propertyId, payload: { incidentId } }) => void (await exposure.warn(propertyId, incidentId)),
  );
}
