/** What waits for the desk: how much of it, and since when. */

import type { Answer } from "#lib/api/views.ts";
import { answered } from "../answered.ts";
import type { PageServerLoad } from "./$types";

type Reports = Answer<"/api/desk/reports", "get">;
type Reviews = Answer<"/api/desk/reviews", "get">;
type Mailboxes = Answer<"/api/desk/mailboxes", "get">;

/** More reports are not counted. */
const MOST_REPORTS = 100;
/** More held messages the API does not list. */
const MOST_REVIEWS = 100;
/** More mailboxes the API does not list. */
const MOST_MAILBOXES = 200;

export const load: PageServerLoad = async (event) => {
  await event.parent();
  const [reviews, reports, mailboxes] = await Promise.all([
    answered<Reviews>(event, "/api/desk/reviews"),
    answered<Reports>(event, `/api/desk/reports?limit=${MOST_REPORTS}`),
    answered<Mailboxes>(event, "/api/desk/mailboxes"),
  ]);
  const areMore = mailboxes.items.length >= MOST_MAILBOXES;
  return {
    reviews: {
      count: reviews.items.length,
      areMore: reviews.items.length >= MOST_REVIEWS,
      // The most urgent come first, not the oldest; instants of one form sort as texts.
      oldestAt: reviews.items.map(({ openedAt }) => openedAt).sort()[0],
    },
    reports: {
      count: reports.items.length,
      areMore: reports.nextCursor !== undefined,
      oldestAt: reports.items[0]?.filedAt,
    },
    mailboxes: {
      count: mailboxes.items.length,
      areMore,
      // The newest come first: the oldest of all is not among those of a full list.
      oldestAt: areMore ? undefined : mailboxes.items.at(-1)?.since,
    },
  };
};
