/** The links of a property, seen from the desk: switching them off, and on again when all was looked at. */

import { error, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Answer } from "#lib/api/views.ts";
import { SWITCH_ON_CHECKS } from "#modules/safety/types/links.ts";
import { answered } from "../../../../answered.ts";
import type { Actions, PageServerLoad } from "./$types";

type Event = RequestEvent<{ id: string }>;

const at = ({ params }: Event) => `/api/desk/properties/${params.id}/links` as const;
const here = ({ params }: Event, done: "on" | "off"): string =>
  `/desk/properties/${params.id}/links?done=${done}`;

export const load: PageServerLoad = async (event) => {
  await event.parent();
  if (!/^[1-9]\d{0,9}$/.test(event.params.id)) error(404, { message: "not_found", code: "http.not_found" });
  const number = event.params.id;
  const [links, reviews, reports] = await Promise.all([
    answered<Answer<"/api/desk/properties/{id}/links", "get">>(event, at(event)),
    answered<Answer<"/api/desk/reviews", "get">>(event, "/api/desk/reviews"),
    answered<Answer<"/api/desk/reports", "get">>(event, "/api/desk/reports"),
  ]);
  // The desk knows a property by what brought it here.
  const name = [...reviews.items, ...reports.items].find(({ property }) => String(property?.id) === number)
    ?.property?.name;
  const done = event.url.searchParams.get("done");
  return { links, name, checks: SWITCH_ON_CHECKS, number, done };
};

export const actions: Actions = {
  off: async (event: Event) => {
    const off = await ask(event, "POST", `${at(event)}/switch-off`);
    if (!off.ok) return fail(off.problem.status, { problem: off.problem, ticked: [] as string[], note: "" });
    redirect(303, here(event, "off"));
  },
  on: async (event: Event) => {
    const form = await event.request.formData();
    const ticked = form.getAll("check").map(String);
    const note = String(form.get("note") ?? "").replaceAll("\r\n", "\n");
    const on = await ask(event, "POST", `${at(event)}/switch-on`, { checks: ticked, note });
    if (!on.ok) return fail(on.problem.status, { problem: on.problem, ticked, note });
    redirect(303, here(event, "on"));
  },
};
