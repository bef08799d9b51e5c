/** What messaging learns from the rooms to its left, in their own transaction. */

import type { Events } from "#kernel/events/index.ts";
import type { Messaging } from "./service.ts";

/** Call once, when the rooms are wired and before anything is booked. */
export function listenToStays(events: Events, messaging: Messaging): void {
  events.on(
    "stays.reservation_booked",
    { listener: "messaging.open_conversation", when: "within" },
    ({ propertyId, payload }, tx) => messaging.openFor(tx, { propertyId, ...payload }),
  );
  events.on(
    "stays.reservation_changed",
    { listener: "messaging.follow_stay", when: "within" },
    ({ propertyId, payload: { reservationId } }, tx) =>
      messaging.followStay(tx, { propertyId, reservationId }),
  );
}
