/** What safety learns from stays: a booking was cancelled, perhaps because of who the guest is. */

import type { Events } from "#kernel/events/index.ts";
import type { RefusalWatch } from "./service/refusal-watch.ts";

/** Call once, when the rooms are wired and before anything is booked. */
export function watchCancellations(events: Events, watch: RefusalWatch): void {
  events.on(
    "stays.reservation_cancelled",
    { listener: "safety.watch_refusals", when: "after" },
    async ({ propertyId, payload: { reservationId } }) =>
      void (await watch.cancelled({ propertyId, reservationId })),
  );
}
