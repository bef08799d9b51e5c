/** The reports that wait for the desk, and deciding about one. Others than the staff are not told that the page is there. */

import { error, fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Answer } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";

export const csr = false;

type Reports = Answer<"/api/desk/reports", "get">;

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const { person } = locals.me;
  if (!person) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
  if (!person.staff) error(404, { message: "not_found", code: "http.not_found" });
  const cursor = url.searchParams.get("cursor");
  const page = cursor ? `?cursor=${encodeURIComponent(cursor)}` : "";
  const reports = await ask<Reports>(event, "GET", `/api/desk/reports${page}`);
  if (!reports.ok) {
    const { problem } = reports;
    error(problem.status, {
      message: `${problem.title}\n${problem.detail} ${problem.remedy}`,
      code: problem.code,
    });
  }
  return { ...reports.value, timeZone: person.timeZone, isDecided: url.searchParams.has("decided") };
};

export const actions: Actions = {
  default: async (event) => {
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
