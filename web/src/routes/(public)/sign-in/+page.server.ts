/** Signing in with a password; leads on to the page that was asked for. */

import { fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { SecondStep } from "#lib/api/factors.ts";
import type { Me } from "#lib/api/views.ts";
import { afterSignIn, homeOf, wantedOr } from "../home.ts";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = ({ locals, url: { searchParams } }) => {
  const next = searchParams.get("next") ?? "";
  if (locals.me.person) redirect(303, wantedOr(next, homeOf(locals.me)));
  const note = searchParams.has("out")
    ? ("signed_out" as const)
    : searchParams.has("reset")
      ? ("password_saved" as const)
      : next
        ? ("wanted" as const)
        : undefined;
  return { next, note };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = String(form.get("email") ?? "").trim();
    const password = String(form.get("password") ?? "");
    const next = String(form.get("next") ?? "");
    const signedIn = await ask<Me | SecondStep>(event, "POST", "/api/sessions", { email, password });
    if (!signedIn.ok) return fail(signedIn.problem.status, { problem: signedIn.problem, email, next });
    redirect(303, afterSignIn(signedIn.value, next));
  },
};
