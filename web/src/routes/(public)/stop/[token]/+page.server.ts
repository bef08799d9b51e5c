/** The link at the end of our mails: whether copies are wanted, and one button to choose. Opening it changes nothing. */

import { error, fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { MailCopies } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";

const at = (token: string) => `/api/mail/copies/${encodeURIComponent(token)}` as const;

export const load: PageServerLoad = async (event) => {
  const copies = await ask<MailCopies>(event, "GET", at(event.params.token));
  if (copies.ok) return { copies: copies.value };
  const { status, title, detail, remedy, code } = copies.problem;
  error(status, { message: `${title}\n${detail} ${remedy}`, code });
};

export const actions: Actions = {
  default: async (event) => {
    const wanted = (await event.request.formData()).get("wanted") === "yes";
    const chosen = await ask(event, "PUT", at(event.params.token), { wanted });
    if (!chosen.ok) return fail(chosen.problem.status, { problem: chosen.problem });
    redirect(303, event.url.pathname);
  },
};
