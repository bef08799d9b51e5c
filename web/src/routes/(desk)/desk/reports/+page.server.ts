/** The reports that wait for the desk, and deciding about one. */

import { fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Answer } from "#lib/api/views.ts";
import { answered } from "../../answered.ts";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  await event.parent();
  const { searchParams } = event.url;
  const cursor = searchParams.get("cursor");
  const page = cursor ? `?cursor=${encodeURIComponent(cursor)}` : "";
  const reports = await answered<Answer<"/api/desk/reports", "get">>(event, `/api/desk/reports${page}`);
  return { ...reports, isDecided: searchParams.has("decided") };
};

export const actions: Actions = {
  decide: async (event) => {
    const form = await event.request.formData();
    const said = (name: string) => String(form.get(name) ?? "");
    const id = said("id");
    const note = said("note").replaceAll("\r\n", "\n");
    const at = `/api/desk/reports/${encodeURIComponent(id)}/resolution` as const;
    const decided = await ask(event, "POST", at, { outcome: said("outcome"), note });
    if (!decided.ok) return fail(decided.problem.status, { problem: decided.problem, id, note });
    redirect(303, `${event.url.pathname}?decided`);
  },
};
