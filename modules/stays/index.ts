/** The door of stays: what is booked, where and until when. The only file other rooms import. */

import "./events.ts";

export type { PropertyPut, ReservationPut } from "./bodies.ts";
export type { ImportOptions, ImportProgress, ImportSummary } from "./import/options.ts";
export { staysRoutes } from "./routes.ts";
export { soughtWords } from "./rules/finding.ts";
export { reservationNumberKey } from "./rules/reservation-number.ts";
export type { Correspondent } from "./service/guest-door.ts";
export type { Members, StaysDeps } from "./service/ports.ts";
export { locateByNumber, staysPseudonymiser } from "./service/pseudonymising.ts";
export { type Stays, staysService } from "./service.ts";
export { type StayRow, type StayTables, stayFromRow } from "./stay-columns.ts";
export type * from "./types.ts";
export { RESERVATION_STATES } from "./types.ts";
