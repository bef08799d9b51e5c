/** Undoing a change of the e-mail address with the letter's link: looking changes nothing. */

import { fail } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Actions } from "./$types";

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const done = await ask(event, "POST", "/api/email-changes/undoing", { token });
    if (!done.ok) return fail(done.problem.status, { problem: done.problem });
    return { isDone: true };
  },
};
