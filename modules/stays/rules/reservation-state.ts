/** Which states a reservation may go to, and why not. Pure: the booking engine says it, this says whether it can be so. */

import { type Instant, isBefore, type PlainDate, startOfDay } from "#kernel/time.ts";
import type { ReservationState } from "../types.ts";

/**
 * Where each state may go. Besides the plain way there are corrections: a guest checked in by mistake, a no-show who
 * arrives after midnight or whose fee is waived by cancelling, a guest who stays on after checking out.
 */
const NEXT: Readonly<Record<ReservationState, readonly ReservationState[]>> = {
  booked: ["checked_in", "checked_out", "no_show", "cancelled"],
  checked_in: ["checked_out", "booked"],
  checked_out: ["checked_in"],
  no_show: ["checked_in", "booked", "cancelled"],
  cancelled: ["booked"],
};

/** States that only a day of arrival can bring. */
const NEEDS_ARRIVAL_DAY: readonly ReservationState[] = ["checked_in", "checked_out", "no_show"];

export type StateChange = {
  readonly from?: { readonly state: ReservationState; readonly cancelledAt?: Instant } | undefined;
  readonly to: ReservationState;
  readonly bookedAt: Instant;
  readonly checkInDate: PlainDate;
  readonly timeZone: string;
};

export type StateDecision =
  | { readonly may: true }
  | { readonly may: false; readonly because: "reservation_cancelled"; readonly cancelledAt: Instant }
  | {
      readonly may: false;
      readonly because: "state_not_reachable";
      readonly from: ReservationState;
      readonly to: ReservationState;
    }
  | { readonly may: false; readonly because: "stay_not_begun"; readonly beginsAt: Instant };

/**
 * May a reservation be in state `to` now? A cancelled one comes back only when it is booked again: with a `bookedAt`
 * later than the cancellation, so that an old request that arrives late revives nothing.
 */
export function decideState(
  { from, to, bookedAt, checkInDate, timeZone }: StateChange,
  now: Instant,
): StateDecision {
  if (from && from.state !== to) {
    if (from.state === "cancelled" && !(to === "booked" && isBookedAgain(from.cancelledAt, bookedAt))) {
      return { may: false, because: "reservation_cancelled", cancelledAt: from.cancelledAt! };
    }
    if (!NEXT[from.state].includes(to)) {
      return { may: false, because: "state_not_reachable", from: from.state, to };
    }
  }
  const beginsAt = startOfDay(checkInDate, timeZone);
  return NEEDS_ARRIVAL_DAY.includes(to) && isBefore(now, beginsAt)
    ? { may: false, because: "stay_not_begun", beginsAt }
    : { may: true };
}

const isBookedAgain = (cancelledAt: Instant | undefined, bookedAt: Instant): boolean =>
  cancelledAt !== undefined && isBefore(cancelledAt, bookedAt);
