/** Mailboxes that refuse our mail: whose they are, and why. */

import type { Answer } from "#lib/api/views.ts";
import { answered } from "../../answered.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  await event.parent();
  return answered<Answer<"/api/desk/mailboxes", "get">>(event, "/api/desk/mailboxes");
};
