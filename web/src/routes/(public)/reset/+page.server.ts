/** Asking for a letter to set a new password. Answers the same whether or not the address is known. */

import { fail } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Actions } from "./$types";

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = String(form.get("email") ?? "").trim();
    const asked = await ask(event, "POST", "/api/password-resets", { email });
    if (!asked.ok) return fail(asked.problem.status, { problem: asked.problem, email });
    return { sentTo: email };
  },
};
