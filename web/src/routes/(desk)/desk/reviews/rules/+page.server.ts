/** How right the rules are, told from what people decided. */

import type { Answer } from "#lib/api/views.ts";
import { answered } from "../../../answered.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  await event.parent();
  return { figures: await answered<Answer<"/api/desk/signals", "get">>(event, "/api/desk/signals") };
};
