/** What safety does when something happened: an account was in other hands, links went off. */

import type { Events } from "#kernel/events/index.ts";
import type { Exposure } from "./service/exposure.ts";
import type { Links } from "./service/property-links.ts";

/** Call once, when the rooms are wired. */
export function safetyJobs(
  events: Events,
  { exposure, links }: { readonly exposure: Exposure; readonly links: Pick<Links, "switchOff"> },
): void {
  events.on(
    "accounts.not_me",
    { listener: "safety.end_links", when: "within" },
    async ({ propertyId, payload: { personId } }, tx) =>
      void (await links.switchOff(tx, propertyId, { because: "not_me", by: personId })),
  );
  events.on(
    "safety.links_switched_off",
    { listener: "safety.warn_exposed", when: "after" },
    async ({ propertyId, payload: { incidentId } }) => void (await exposure.warn(propertyId, incidentId)),
  );
}
