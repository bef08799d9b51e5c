/** One report: reading its message is asked for by a press and kept in writing; looking at the page alone shows none. */

import { fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Answer } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";

type Words = Answer<"/api/desk/reports/{id}/reading", "post">;

export const load: PageServerLoad = async (event) => {
  await event.parent();
  return {};
};

export const actions: Actions = {
  default: async (event) => {
    const at = `/api/desk/reports/${encodeURIComponent(event.params.id)}/reading` as const;
    const read = await ask<Words>(event, "POST", at);
    if (!read.ok) return fail(read.problem.status, { problem: read.problem });
    if (read.value.resolution) redirect(303, "/desk/reports");
    return { words: read.value };
  },
};
