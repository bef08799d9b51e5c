/** A one-time link: looking at it uses nothing up, pressing its button signs in. */

import { fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { SecondStep } from "#lib/api/factors.ts";
import type { Me } from "#lib/api/views.ts";
import { afterSignIn } from "../../../home.ts";
import type { Actions } from "./$types";

export const actions: Actions = {
  default: async (event) => {
    const signedIn = await ask<Me | SecondStep>(event, "POST", "/api/sessions/link", {
      token: event.params.token,
    });
    if (!signedIn.ok) return fail(signedIn.problem.status, { problem: signedIn.problem });
    redirect(303, afterSignIn(signedIn.value));
  },
};
