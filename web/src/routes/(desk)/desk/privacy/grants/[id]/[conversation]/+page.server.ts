/** A conversation that a grant opens. Looking at the page opens nothing: reading is an act, which leaves a receipt. */

import { fail } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { OpenedConversation } from "#lib/api/privacy-views.ts";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  await event.parent();
};

export const actions: Actions = {
  default: async (event) => {
    const { id, conversation: conversationId } = event.params;
    const at = `/api/desk/grants/${encodeURIComponent(id)}/reads` as const;
    const opened = await ask<OpenedConversation>(event, "POST", at, { conversationId });
    if (!opened.ok) return fail(opened.problem.status, { problem: opened.problem });
    return { opened: opened.value };
  },
};
