/** What stays tells the rooms to its right, in the transaction that made it true; past tense, ids only. */

import type { Id } from "#kernel/ids.ts";
import type { PropertyField } from "./rules/property-plan.ts";
import type { ReservationField } from "./rules/reservation-plan.ts";

type OfReservation = { readonly reservationId: Id<"reservation"> };

declare module "#kernel/events/event.ts" {
  interface EventPayloads {
    /** A reservation is new: every other room may now speak of it (M-08 opens its conversation). */
    "stays.reservation_booked": OfReservation;
    /** Something else is agreed now; told also, with `state`, when it is cancelled or booked again. */
    "stays.reservation_changed": OfReservation & { readonly changed: readonly ReservationField[] };
    /** It no longer holds. Told besides `reservation_changed`, or `reservation_booked` when it came to us cancelled. */
    "stays.reservation_cancelled": OfReservation;
    /** A property is new, or says something else of itself; `changed` lists everything when it is new. */
    "stays.property_changed": { readonly isNew: boolean; readonly changed: readonly PropertyField[] };
  }
}
