/** What stays tells the rooms to its right, in the transaction that made it true; past tense, ids only. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { PropertyField } from "./rules/property-plan.ts";
import type { ReservationField } from "./rules/reservation-plan.ts";

/** A reservation is new: every other room may now speak of it (M-08 opens its conversation). */
export type ReservationBooked = {
  readonly type: "stays.reservation_booked";
  readonly propertyId: PropertyId;
  readonly payload: { readonly reservationId: Id<"reservation"> };
};
/** Something else is agreed now; also told, with `state`, when it is cancelled or booked again. */
export type ReservationChanged = {
  readonly type: "stays.reservation_changed";
  readonly propertyId: PropertyId;
  readonly payload: {
    readonly reservationId: Id<"reservation">;
    readonly changed: readonly ReservationField[];
  };
};
/** It no longer holds. Told besides `reservation_changed`, or `reservation_booked` when it came to us cancelled. */
export type ReservationCancelled = {
  readonly type: "stays.reservation_cancelled";
  readonly propertyId: PropertyId;
  readonly payload: { readonly reservationId: Id<"reservation"> };
};
/** A property is new, or says something else of itself. `changed` lists everything when it is new. */
export type PropertyChanged = {
  readonly type: "stays.property_changed";
  readonly propertyId: PropertyId;
  readonly payload: { readonly isNew: boolean; readonly changed: readonly PropertyField[] };
};
export type StaysEvent = ReservationBooked | ReservationChanged | ReservationCancelled | PropertyChanged;
