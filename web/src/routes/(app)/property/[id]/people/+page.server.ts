/** Who looks after guests at a property: members and invitations, and what an owner may do with them. */

import { error, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { MadeInvitation, People } from "#lib/api/people-views.ts";
import type { Actions, PageServerLoad } from "./$types";

/** What was done, named in the address so that a reload does not do it again. */
const DONE = ["role_changed", "removed", "withdrawn"] as const;
type Done = (typeof DONE)[number];

export const load: PageServerLoad = async (event) => {
  const done = DONE.find((one) => event.url.searchParams.has(one));
  const found = await ask<People>(event, "GET", `/api/properties/${event.params.id}/members`);
  if (found.ok) return { people: found.value, done };
  if (found.problem.status === 403) return { people: undefined, done };
  error(found.problem.status, { message: found.problem.title, code: found.problem.code });
};

type Event = RequestEvent<{ id: string }>;

async function change(event: Event, done: Done, method: "PATCH" | "DELETE", path: string, body?: object) {
  const changed = await ask(event, method, `/api/properties/${event.params.id}/${path}`, body);
  if (!changed.ok) return fail(changed.problem.status, { problem: changed.problem });
  redirect(303, `/property/${event.params.id}/people?${done}`);
}

const named = (form: FormData, name: string): string => encodeURIComponent(String(form.get(name) ?? ""));

export const actions: Actions = {
  role: async (event) => {
    const form = await event.request.formData();
    const role = String(form.get("role") ?? "");
    return change(event, "role_changed", "PATCH", `members/${named(form, "personId")}`, { role });
  },
  remove: async (event) => {
    const form = await event.request.formData();
    return change(event, "removed", "DELETE", `members/${named(form, "personId")}`);
  },
  withdraw: async (event) => {
    const form = await event.request.formData();
    return change(event, "withdrawn", "DELETE", `invitations/${named(form, "invitationId")}`);
  },
  /** The link is shown in the answer to the form and nowhere else. */
  invite: async (event) => {
    const form = await event.request.formData();
    const email = String(form.get("email") ?? "").trim();
    const role = String(form.get("role") ?? "");
    const path = `/api/properties/${event.params.id}/invitations` as const;
    const invited = await ask<MadeInvitation>(event, "POST", path, { email, role });
    if (!invited.ok) return fail(invited.problem.status, { refused: invited.problem, email, role });
    return { invited: { email: invited.value.email, link: invited.value.link } };
  },
};
