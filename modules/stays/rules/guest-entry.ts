/** Until when a guest's link and PIN open the door. Pure. */

import { dayOf, type Instant, startOfDay } from "#kernel/time.ts";
import type { Stay } from "../types.ts";

/** Days after the end of a stay during which it can be looked at. */
export const ENTERABLE_AFTER_END_DAYS = 365;

type Ended = Pick<Stay, "checkOutDate" | "timeZone" | "cancelledAt">;

/** The day on which a stay ends, on the property's calendar: check-out, or the day of the cancellation. @rule M-07 */
export const endDateOf = ({ checkOutDate, timeZone, cancelledAt }: Ended) =>
  cancelledAt ? dayOf(cancelledAt, timeZone) : checkOutDate;

/** Exclusive: the first instant after the last day on which the conversation can be read. @rule M-04 */
export const guestMayEnterUntil = (stay: Ended): Instant =>
  startOfDay(endDateOf(stay).add({ days: ENTERABLE_AFTER_END_DAYS + 1 }), stay.timeZone);
