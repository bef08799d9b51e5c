/** Which links of a property guests may follow: the choice, the list of sites, the same for other properties. */

import { type ActionFailure, error, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Answer, Problem } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";
import { chosenOf, hostMeant } from "./links-form.ts";
import { askProved } from "./proved.ts";

type Links = Answer<"/api/properties/{id}/links", "get">;
/** The parts of the page, which are also what `?done=` names. */
const PARTS = ["policy", "hosts", "removed", "others", "off"] as const;
type Part = (typeof PARTS)[number];
type Event = RequestEvent<{ id: string }>;
type Refused = ActionFailure<{
  part: Part;
  problem?: Problem;
  pasted?: string;
  policy?: string;
  chosen?: number[];
}>;

const at = (id: string) => `/api/properties/${id}/links` as const;
const here = ({ params }: Event, query: Record<string, string>, part: string): string =>
  `/property/${params.id}/links?${new URLSearchParams(query)}#${part}`;

export const load: PageServerLoad = async (event) => {
  const { property } = await event.parent();
  const { searchParams } = event.url;
  const { properties } = event.locals.me;
  if (!property.permissions.includes("property.settings")) return { others: [] };
  const asked = await ask<Links>(event, "GET", at(event.params.id));
  if (!asked.ok) {
    const { status, title, detail, remedy, code } = asked.problem;
    error(status, { message: `${title}\n${detail} ${remedy}`, code });
  }
  return {
    links: asked.value,
    others: properties.filter(
      ({ id, permissions }) => id !== property.id && permissions.includes("property.settings"),
    ),
    done: PARTS.find((part) => part === searchParams.get("done")),
    /** The site that the last act was about. */
    site: searchParams.get("site") ?? "",
    // What was chosen or typed before the way to a proof and back.
    policy: searchParams.get("policy") ?? "",
    pasted: searchParams.get("pasted") ?? "",
    chosen: chosenOf(searchParams.getAll("for")),
  };
};

export const actions: Actions = {
  policy: async (event: Event): Promise<Refused> => {
    const policy = String((await event.request.formData()).get("policy") ?? "");
    const back = here(event, { policy }, "policy");
    const kept = await askProved(event, "PUT", at(event.params.id), { body: { policy }, back });
    if (!kept.ok) return fail(kept.problem.status, { part: "policy", problem: kept.problem, policy });
    redirect(303, here(event, { done: "policy" }, "policy"));
  },
  add: async (event: Event): Promise<Refused> => {
    const pasted = String((await event.request.formData()).get("host") ?? "").trim();
    const back = here(event, { pasted: pasted.slice(0, 500) }, "hosts");
    const path = `${at(event.params.id)}/hosts` as const;
    const added = await askProved(event, "POST", path, { body: { host: pasted }, back });
    if (!added.ok) return fail(added.problem.status, { part: "hosts", problem: added.problem, pasted });
    redirect(303, here(event, { done: "hosts", site: hostMeant(pasted) ?? "" }, "hosts"));
  },
  remove: async (event: Event): Promise<Refused> => {
    const site = String((await event.request.formData()).get("host") ?? "");
    const gone = await ask(event, "DELETE", `${at(event.params.id)}/hosts/${encodeURIComponent(site)}`);
    if (!gone.ok) return fail(gone.problem.status, { part: "removed", problem: gone.problem });
    redirect(303, here(event, { done: "removed", site }, "hosts"));
  },
  others: async (event: Event): Promise<Refused> => {
    const chosen = chosenOf((await event.request.formData()).getAll("for"));
    if (chosen.length === 0) return fail(400, { part: "others", chosen });
    const query = new URLSearchParams(chosen.map((id) => ["for", String(id)]));
    const back = `/property/${event.params.id}/links?${query}#others`;
    const path = `${at(event.params.id)}/others` as const;
    const done = await askProved(event, "POST", path, { body: { properties: chosen }, back });
    if (!done.ok) return fail(done.problem.status, { part: "others", problem: done.problem, chosen });
    redirect(303, here(event, { done: "others" }, "others"));
  },
};
