/** The columns that a message's words are looked at beside, and the noun they become. */

import type { Instant, PlainDate, PlainTime } from "#kernel/time.ts";
import type { Surroundings } from "../types.ts";

/** Of `c` conversation, `r` reservation, `p` property, in a statement whose $1 is the property. */
export const SURROUNDINGS = `r.number, r.check_in_date, r.guest_country, p.country, p.check_in_from, exists (
    select 1 from messaging.message w
    where w.property_id = $1 and w.conversation_id = c.conversation_id and w.side = 'partner') as partner_has_written`;

export type SurroundingsRow = {
  number: string;
  check_in_date: PlainDate;
  check_in_from: PlainTime;
  guest_country: string | null;
  country: string;
  partner_has_written: boolean;
  last_guest_message_at: Instant | null;
};

export const surroundingsOf = (row: SurroundingsRow): Surroundings => ({
  reservationNumber: row.number,
  checkInDate: row.check_in_date,
  checkInFrom: row.check_in_from,
  countries: row.guest_country === null ? [row.country] : [row.country, row.guest_country],
  hasWritten: { guest: row.last_guest_message_at !== null, partner: row.partner_has_written },
});
