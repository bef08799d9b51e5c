/** The messages that wait for a person, without their words. */

import type { Answer } from "#lib/api/views.ts";
import { answered } from "../../answered.ts";
import type { PageServerLoad } from "./$types";

const DONE = ["passed", "refused", "left", "proposed", "answered"] as const;

export const load: PageServerLoad = async (event) => {
  await event.parent();
  const { items } = await answered<Answer<"/api/desk/reviews", "get">>(event, "/api/desk/reviews");
  return {
    items,
    me: event.locals.me.person?.id,
    areKeysWanted: event.locals.me.person?.shortcutsEnabled !== false,
    done: DONE.find((what) => what === event.url.searchParams.get("done")),
  };
};
