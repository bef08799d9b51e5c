/** Switching all links of a property off: read once what follows, then one button. */

import { error, fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Answer } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";

type Links = Answer<"/api/properties/{id}/links", "get">;

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const asked = await ask<Links>(event, "GET", `/api/properties/${id}/links`);
  if (!asked.ok) error(asked.problem.status, { message: asked.problem.title, code: asked.problem.code });
  if (asked.value.switchedOff) redirect(303, `/property/${id}/links`);
  return { count: asked.value.hosts.length };
};

export const actions: Actions = {
  default: async (event) => {
    const { id } = event.params;
    const off = await ask(event, "POST", `/api/properties/${id}/links/switch-off`);
    if (!off.ok) return fail(off.problem.status, { problem: off.problem });
    redirect(303, `/property/${id}/links?done=off`);
  },
};
