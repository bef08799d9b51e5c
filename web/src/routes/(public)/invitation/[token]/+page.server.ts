/** An invitation to a property: what is offered, and taking it as oneself or as somebody new. */

import { error, fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { OpenInvitation } from "#lib/api/people-views.ts";
import type { Actions, PageServerLoad } from "./$types";

const at = (token: string) => `/api/invitations/${encodeURIComponent(token)}` as const;

export const load: PageServerLoad = async (event) => {
  const invitation = await ask<OpenInvitation>(event, "GET", at(event.params.token));
  if (!invitation.ok) {
    const { problem } = invitation;
    error(problem.status, {
      message: `${problem.title}\n${problem.detail} ${problem.remedy}`,
      code: problem.code,
    });
  }
  const { person } = event.locals.me;
  const isFor = (email: string) => email.trim().toLowerCase() === invitation.value.email.trim().toLowerCase();
  return {
    invitation: invitation.value,
    signedIn: person && { name: person.name, isInvited: isFor(person.email) },
  };
};

export const actions: Actions = {
  accept: async (event) => {
    const form = await event.request.formData();
    const name = String(form.get("name") ?? "").trim();
    const password = String(form.get("password") ?? "");
    const given = event.locals.me.person ? {} : { ...(name && { name }), ...(password && { password }) };
    const accepted = await ask(event, "POST", `${at(event.params.token)}/acceptance`, given);
    if (!accepted.ok) return fail(accepted.problem.status, { problem: accepted.problem, name });
    redirect(303, "/inbox");
  },
  sign_out: async (event) => {
    await ask(event, "DELETE", "/api/sessions/current");
    redirect(303, event.url.pathname);
  },
};
