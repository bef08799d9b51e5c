/** Moves the days of an old file to the present, and lets nothing have happened yet that would lie ahead. Pure. */

import { dayOf, type Instant, isBefore, type PlainDate } from "#kernel/time.ts";
import type { ReservationSaid } from "../rules/reservation-plan.ts";

/** Whole weeks, so that a weekend stays a weekend. */
export function weeksBetween(from: PlainDate, to: PlainDate): number {
  const { days } = from.until(to, { largestUnit: "day" });
  return Math.round(days / 7) * 7;
}

/**
 * The reservation `days` later. What would be in the future now is undone: a stay that has not ended is still in the
 * house or to come, a cancellation that lies ahead has not been made. Undefined when it is not even booked yet.
 */
export function shifted(
  said: ReservationSaid,
  days: number,
  { now, timeZone }: { now: Instant; timeZone: string },
): ReservationSaid | undefined {
  const later = (instant: Instant | undefined) =>
    instant?.toZonedDateTimeISO(timeZone).add({ days }).toInstant();
  const moved = {
    ...said,
    checkInDate: said.checkInDate.add({ days }),
    checkOutDate: said.checkOutDate.add({ days }),
    bookedAt: later(said.bookedAt),
    cancelledAt: later(said.cancelledAt),
  };
  if (moved.bookedAt && isBefore(now, moved.bookedAt)) return undefined;
  return settled(moved, now, dayOf(now, timeZone));
}

function settled(said: ReservationSaid, now: Instant, today: PlainDate): ReservationSaid {
  if (said.cancelledAt && isBefore(now, said.cancelledAt)) {
    const { cancelledAt: _, ...rest } = said;
    return { ...rest, state: "booked" };
  }
  const isToCome = Temporal.PlainDate.compare(said.checkInDate, today) >= 0;
  const isOver = Temporal.PlainDate.compare(said.checkOutDate, today) < 0;
  if (said.state === "checked_out" && !isOver) return { ...said, state: isToCome ? "booked" : "checked_in" };
  if (said.state === "checked_in" && isToCome) return { ...said, state: "booked" };
  if (said.state === "no_show" && isToCome) return { ...said, state: "booked" };
  return said;
}
