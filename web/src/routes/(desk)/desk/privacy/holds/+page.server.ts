/** What is kept beyond its time, for a case: placed, listed, lifted. */

import { fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Answer } from "#lib/api/views.ts";
import { HOLD_GROUNDS } from "#modules/privacy/types/retention.ts";
import { answered } from "../../../answered.ts";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  await event.parent();
  const { items } = await answered<Answer<"/api/desk/holds", "get">>(event, "/api/desk/holds");
  return { items, grounds: HOLD_GROUNDS, isDone: event.url.searchParams.has("done") };
};

const DONE = "/desk/privacy/holds?done";

export const actions: Actions = {
  place: async (event) => {
    const form = await event.request.formData();
    const said = Object.fromEntries([...form].map(([name, value]) => [name, String(value).trim()]));
    const { property, conversation, ground, caseId } = said;
    // As an address writes it, with the number of the property before it; or by itself.
    const conversationId = conversation?.split(".").at(-1);
    const placed = await ask(event, "POST", "/api/desk/holds", {
      ...{ propertyId: Number(property), ground, caseId },
      ...(conversationId && { conversationId }),
    });
    if (!placed.ok) return fail(placed.problem.status, { problem: placed.problem, said });
    redirect(303, DONE);
  },
  lift: async (event) => {
    const id = String((await event.request.formData()).get("id") ?? "");
    const lifted = await ask(event, "DELETE", `/api/desk/holds/${encodeURIComponent(id)}`);
    if (!lifted.ok) return fail(lifted.problem.status, { problem: lifted.problem });
    redirect(303, DONE);
  },
};
