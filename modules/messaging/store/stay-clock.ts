/** The columns that windows depend on, and the noun they become. */

import type { Instant, PlainDate } from "#kernel/time.ts";
import type { StayClock } from "../types.ts";

export type StayClockRow = {
  time_zone: string;
  check_out_date: PlainDate;
  cancelled_at: Instant | null;
  last_guest_message_at: Instant | null;
  archived_at: Instant | null;
};

export const stayClockOf = (row: StayClockRow): StayClock => ({
  timeZone: row.time_zone,
  checkOutDate: row.check_out_date,
  cancelledAt: row.cancelled_at ?? undefined,
  lastGuestMessageAt: row.last_guest_message_at ?? undefined,
  archivedAt: row.archived_at ?? undefined,
});
