/** Which bookings are listed, as it stands in the address. */

import type { ReservationFilter } from "#lib/api/stays.ts";
import type { StayState } from "#lib/api/views.ts";

export const STATES: readonly StayState[] = ["booked", "checked_in", "checked_out", "no_show", "cancelled"];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Who asks for nothing in particular sees those who are here and those who come: from `today` on. Who searches, or
 * says so with an empty `from`, looks everywhere.
 */
export function readBookingFilter(
  params: Pick<URLSearchParams, "get" | "has">,
  today: string,
): ReservationFilter {
  const q = params.get("q")?.trim();
  const property = Number(params.get("property"));
  const state = STATES.find((one) => one === params.get("state"));
  const day = (name: string) => (DAY.test(params.get(name) ?? "") ? params.get(name)! : undefined);
  const from = params.has("from") || q ? day("from") : today;
  const to = day("to");
  return {
    ...(property > 0 ? { property: String(property) } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(state ? { state } : {}),
    ...(q ? { q } : {}),
  };
}
