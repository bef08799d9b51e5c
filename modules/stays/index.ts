/** The door of stays: what is booked, where and until when. The only file other rooms import. */

export type * from "./events.ts";
export { foldedName, soughtWords } from "./rules/finding.ts";
export { endDateOf, guestMayEnterUntil } from "./rules/guest-entry.ts";
export { reservationNumberKey } from "./rules/reservation-number.ts";
export { type StayRow, type StayTables, stayColumns, stayFromRow } from "./stay-columns.ts";
export type * from "./types.ts";
export { RESERVATION_STATES } from "./types.ts";
