/** What other rooms may join of stays in their own single statements: columns by name, and the nouns made of them. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant, PlainDate, PlainTime } from "#kernel/time.ts";
import type { ReservationState, Stay } from "./types.ts";

/**
 * The columns of stays that rooms to the right may read by a join on `(property_id, reservation_id)` and
 * `(property_id)`. They are part of the door: a change of name or meaning here is made together with every reader.
 * Columns that are not listed are private (`guest_email` and `pin_hash` above all). Never written but by stays.
 */
export type StayTables = {
  "stays.reservation": {
    property_id: PropertyId;
    reservation_id: Id<"reservation">;
    number: string;
    /** `number` without spacing and case: compare with `reservationNumberKey(query)`. */
    number_key: string;
    guest_id: Id<"guest">;
    guest_name: string;
    /** As `foldedName` makes it: find with `like '% ' || word || '%'` for each of `soughtWords(query)`. */
    guest_name_folded: string;
    guest_phone: string | null;
    guest_language: string;
    guest_country: string | null;
    check_in_date: PlainDate;
    check_out_date: PlainDate;
    adults: number;
    children: number;
    unit_names: readonly string[];
    /** Minor units of `price_currency`; both null when no price was told. */
    price_minor: number | null;
    price_currency: string | null;
    state: ReservationState;
    booked_at: Instant;
    cancelled_at: Instant | null;
  };
  "stays.property": {
    property_id: PropertyId;
    name: string;
    street: string;
    postal_code: string | null;
    city: string;
    region: string | null;
    country: string;
    time_zone: string;
    languages: readonly string[];
    phone: string | null;
    check_in_from: PlainTime;
    check_in_until: PlainTime | null;
    check_out_until: PlainTime;
  };
};

/** The columns a `Stay` is made of, under the names they have in the tables. */
export type StayRow = Pick<
  StayTables["stays.reservation"],
  | "property_id"
  | "reservation_id"
  | "state"
  | "check_in_date"
  | "check_out_date"
  | "booked_at"
  | "cancelled_at"
> &
  Pick<StayTables["stays.property"], "time_zone">;

export const stayFromRow = (row: StayRow): Stay => ({
  propertyId: row.property_id,
  reservationId: row.reservation_id,
  state: row.state,
  checkInDate: row.check_in_date,
  checkOutDate: row.check_out_date,
  timeZone: row.time_zone,
  bookedAt: row.booked_at,
  ...(row.cancelled_at && { cancelledAt: row.cancelled_at }),
});
