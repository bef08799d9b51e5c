/** What guests are told about a property, for those who may change it and those who may read it. */

import { error, fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { PropertyView } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";
import { settingsOf } from "./settings-form.ts";

export const load: PageServerLoad = async (event) => {
  const found = await ask<PropertyView>(event, "GET", `/api/properties/${event.params.id}`);
  if (!found.ok) error(found.problem.status, { message: found.problem.title, code: found.problem.code });
  return { details: found.value, isSaved: event.url.searchParams.has("saved") };
};

export const actions: Actions = {
  default: async (event) => {
    const filled = settingsOf(await event.request.formData());
    const kept = await ask(event, "PATCH", `/api/properties/${event.params.id}`, filled);
    if (!kept.ok) return fail(kept.problem.status, { problem: kept.problem, filled });
    redirect(303, `/property/${event.params.id}/settings?saved`);
  },
};
