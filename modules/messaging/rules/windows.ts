/** Who may write in a conversation, who may read it, and until when. Pure: no clock, no database, no request. */

import { dayOf, earlier, type Instant, isBefore, later, type PlainDate, startOfDay } from "#kernel/time.ts";
import type { Side, StayClock } from "../types.ts";

/** The partner may write for seven days after check-out or cancellation. @rule M-01 */
export const PARTNER_WRITES_FOR_DAYS = 7;
/** A guest's message lets the partner answer for fourteen days, however long ago the stay was. @rule M-02 */
export const PARTNER_ANSWERS_FOR_DAYS = 14;
/** The guest may write for sixty-six days after check-out or cancellation. @rule M-03 */
export const GUEST_WRITES_FOR_DAYS = 66;
/** Both sides may read for one year after check-out or cancellation. @rule M-04 */
export const READABLE_FOR_DAYS = 365;

/** `until` is exclusive: the first instant at which writing is refused. `since` is that instant once it has passed. */
export type WriteWindow =
  | { readonly may: true; readonly until: Instant }
  | { readonly may: false; readonly because: "conversation_closed"; readonly since: Instant };

/** Like {@link WriteWindow}, for reading. */
export type ReadWindow =
  | { readonly may: true; readonly until: Instant }
  | { readonly may: false; readonly because: "conversation_unreadable"; readonly since: Instant };

export type Access = "read_write" | "read_only" | "unreadable";

/**
 * May `side` write at `now`? Open from booking on; closes at the end of a day on the property's calendar, so a guest
 * in Tokyo and a host in Lisbon are shown the same closing date. Once closed it stays closed, unless the guest writes.
 * @rule M-01 M-02 M-03 M-05 M-07
 */
export function decideWrite(side: Side, stay: StayClock, now: Instant): WriteWindow {
  const until = writableUntil(side, stay);
  return isBefore(now, until)
    ? { may: true, until }
    : { may: false, because: "conversation_closed", since: until };
}

/** May both sides read at `now`? Afterwards nothing is shown, and everything is kept. @rule M-04 P-03 P-04 */
export function decideRead(stay: StayClock, now: Instant): ReadWindow {
  const until = readableUntil(stay);
  return isBefore(now, until)
    ? { may: true, until }
    : { may: false, because: "conversation_unreadable", since: until };
}

/** What `side` may still do, in one word; the conversation is listed in every case. @rule M-06 */
export function decideAccess(side: Side, stay: StayClock, now: Instant): Access {
  if (!decideRead(stay, now).may) return "unreadable";
  return decideWrite(side, stay, now).may ? "read_write" : "read_only";
}

/** The first instant at which `side` may no longer write. */
export const writableUntil = (side: Side, stay: StayClock): Instant =>
  untilSealed(stay, windowOf(side, stay));

function windowOf(side: Side, stay: StayClock): Instant {
  if (side === "guest") return endOfDay(endDate(stay).add({ days: GUEST_WRITES_FOR_DAYS }), stay.timeZone);
  const afterStay = endOfDay(endDate(stay).add({ days: PARTNER_WRITES_FOR_DAYS }), stay.timeZone);
  if (!stay.lastGuestMessageAt) return afterStay;
  const writtenOn = dayOf(stay.lastGuestMessageAt, stay.timeZone);
  return later(afterStay, endOfDay(writtenOn.add({ days: PARTNER_ANSWERS_FOR_DAYS }), stay.timeZone));
}

/** The first instant at which neither side may read any more. */
export const readableUntil = (stay: StayClock): Instant =>
  untilSealed(stay, endOfDay(endDate(stay).add({ days: READABLE_FOR_DAYS }), stay.timeZone));

/** When the stay was over: the end of the day from which everything counts. */
export const endedAt = (stay: StayClock): Instant => endOfDay(endDate(stay), stay.timeZone);

/** Words that were sealed do not come back, whatever is corrected in the stay afterwards. */
const untilSealed = ({ archivedAt }: StayClock, until: Instant): Instant =>
  archivedAt ? earlier(archivedAt, until) : until;

/** The day from which everything counts: the check-out, or the property's day on which the stay was cancelled. */
function endDate({ checkOutDate, cancelledAt, timeZone }: StayClock): PlainDate {
  return cancelledAt ? dayOf(cancelledAt, timeZone) : checkOutDate;
}

const endOfDay = (date: PlainDate, timeZone: string): Instant => startOfDay(date.add({ days: 1 }), timeZone);
