/** Turns the moments of the script into instants, given now and the property's calendar. Pure. */

import { dayOf, type Instant, isBefore, type PlainDate } from "#kernel/time.ts";
import type { ReservationState } from "#modules/stays/index.ts";
import type { Moment, StayScript } from "./script.ts";

export type Present = { readonly now: Instant; readonly timeZone: string };

/** @throws Error when a moment would lie in the future */
export function instantOf(moment: Moment, { now, timeZone }: Present): Instant {
  if ("ago" in moment) return now.subtract(moment.ago).round("second");
  const [days, time] = moment;
  const plainTime = Temporal.PlainTime.from(time);
  const instant = dayOf(now, timeZone).add({ days }).toZonedDateTime({ timeZone, plainTime }).toInstant();
  if (isBefore(now, instant)) throw new Error(`${days} ${time} has not been yet`);
  return instant;
}

/** `days` from today where the property stands. */
export const dayFromToday = (days: number, { now, timeZone }: Present): PlainDate =>
  dayOf(now, timeZone).add({ days });

/** What the days say, unless the script says more. Who comes or leaves today is still expected, or still there. */
export function stateOf({ cancelled, state, arrives, nights }: StayScript): ReservationState {
  if (cancelled) return "cancelled";
  if (state) return state;
  if (arrives >= 0) return "booked";
  return arrives + nights >= 0 ? "checked_in" : "checked_out";
}
