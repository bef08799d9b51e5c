/** Setting a new password with the letter's link. */

import { fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Actions } from "./$types";

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const newPassword = String(form.get("newPassword") ?? "");
    const { token } = event.params;
    const saved = await ask(event, "POST", "/api/password-resets/redemption", { token, newPassword });
    if (!saved.ok) return fail(saved.problem.status, { problem: saved.problem });
    redirect(303, "/sign-in?reset");
  },
};
