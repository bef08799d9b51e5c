/** The link at the foot of our mails for who wants no messages: what follows, and one button. Opening it changes nothing. */

import { error, fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { OptOut } from "#lib/api/privacy-views.ts";
import type { Actions, PageServerLoad } from "./$types";

const at = (token: string) => `/api/opt-outs/${encodeURIComponent(token)}` as const;

export const load: PageServerLoad = async (event) => {
  const found = await ask<OptOut>(event, "GET", at(event.params.token));
  if (found.ok) return { optOut: found.value };
  const { status, title, detail, remedy, code } = found.problem;
  error(status, { message: `${title}\n${detail} ${remedy}`, code });
};

export const actions: Actions = {
  optOut: async (event) => {
    const optedOut = (await event.request.formData()).get("optedOut") === "yes";
    const chosen = await ask(event, "PUT", at(event.params.token), { optedOut });
    if (!chosen.ok) return fail(chosen.problem.status, { problem: chosen.problem });
    redirect(303, event.url.pathname);
  },
};
