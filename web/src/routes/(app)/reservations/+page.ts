/** The bookings of the reader's properties, by the filter in the address. */

import { apiBy, orErrorPage } from "#lib/api/client.ts";
import { listReservations } from "#lib/api/stays.ts";
import { readBookingFilter } from "#lib/bookings/filter.ts";
import { loadTexts } from "#lib/texts/index.ts";
import { dayKey, epoch } from "#lib/time/format.ts";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch, url, parent, untrack }) => {
  const { reader, now, texts } = await untrack(parent);
  const today = dayKey(epoch(now), reader.person.timeZone);
  const filter = readBookingFilter(url.searchParams, today);
  const cursor = url.searchParams.get("cursor") ?? undefined;
  return {
    today,
    filter,
    bookings: await orErrorPage(listReservations(apiBy(fetch), filter, cursor)),
    texts: await loadTexts(texts.language, ["bookings"], texts),
  };
};
