/** The links of a property, seen from the desk: switching them off, and on again when all was looked at. */

import { error, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Answer } from "#lib/api/views.ts";
import { SWITCH_ON_CHECKS } from "#modules/safety/types/links.ts";
import { answered } from "../../../../answered.ts";
import type { Actions, PageServerLoad } from "./$types";

type Event = RequestEvent<{ id: string }>;

const at = ({ params }: Event) => `/api/desk/properties/${params.id}/links` as const;
const sendingOf = ({ params }: Event) => `/api/desk/properties/${params.id}/sending-pause` as const;
type Done = "on" | "off" | "paused" | "resumed";
const here = ({ params }: Event, done: Done): string => `/desk/properties/${params.id}/links?done=${done}`;

export const load: PageServerLoad = async (event) => {
  const { staff } = await event.parent();
  if (!/^[1-9]\d{0,9}$/.test(event.params.id)) error(404, { message: "not_found", code: "http.not_found" });
  const number = event.params.id;
  const [links, sending, reviews, reports] = await Promise.all([
    answered<Answer<"/api/desk/properties/{id}/links", "get">>(event, at(event)),
    answered<Answer<"/api/desk/properties/{id}/sending-pause", "get">>(event, sendingOf(event)),
    answered<Answer<"/api/desk/reviews", "get">>(event, "/api/desk/reviews"),
    answered<Answer<"/api/desk/reports", "get">>(event, "/api/desk/reports"),
  ]);
  // The desk knows a property by what brought it here.
  const name = [...reviews.items, ...reports.items].find(({ property }) => String(property?.id) === number)
    ?.property?.name;
  const done = event.url.searchParams.get("done");
  const mayPause = staff.post === "trust_officer";
  return { links, sending, mayPause, name, checks: SWITCH_ON_CHECKS, number, done };
};

async function pause(event: Event, path: "" | "/ending", done: Done) {
  const reason = String((await event.request.formData()).get("reason") ?? "").replaceAll("\r\n", "\n");
  const asked = await ask(event, "POST", `${sendingOf(event)}${path}`, { reason });
  const kept = { ticked: [] as string[], note: "", reason };
  if (!asked.ok) return fail(asked.problem.status, { problem: asked.problem, ...kept });
  redirect(303, here(event, done));
}

export const actions: Actions = {
  pause: (event: Event) => pause(event, "", "paused"),
  resume: (event: Event) => pause(event, "/ending", "resumed"),
  off: async (event: Event) => {
    const off = await ask(event, "POST", `${at(event)}/switch-off`);
    if (!off.ok)
      return fail(off.problem.status, { problem: off.problem, ticked: [] as string[], note: "", reason: "" });
    redirect(303, here(event, "off"));
  },
  on: async (event: Event) => {
    const form = await event.request.formData();
    const ticked = form.getAll("check").map(String);
    const note = String(form.get("note") ?? "").replaceAll("\r\n", "\n");
    const on = await ask(event, "POST", `${at(event)}/switch-on`, { checks: ticked, note });
    if (!on.ok) return fail(on.problem.status, { problem: on.problem, ticked, note, reason: "" });
    redirect(303, here(event, "on"));
  },
};
