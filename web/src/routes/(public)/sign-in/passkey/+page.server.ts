/** Signing in with a passkey alone; the form is on the sign-in page. */

import { fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import { passkeyIn } from "#lib/api/factors.ts";
import type { Me } from "#lib/api/views.ts";
import { afterSignIn, homeOf, wantedOr } from "../../home.ts";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = ({ locals, request, url: { searchParams } }) => {
  const next = searchParams.get("next") ?? "";
  if (locals.me.person) redirect(303, wantedOr(next, homeOf(locals.me)));
  if (request.method === "GET") redirect(303, "/sign-in");
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const next = String(form.get("next") ?? "");
    const proof = passkeyIn(form);
    if (!proof) redirect(303, "/sign-in");
    const signedIn = await ask<Me>(event, "POST", "/api/sessions/passkey", proof);
    if (!signedIn.ok) return fail(signedIn.problem.status, { problem: signedIn.problem, next });
    redirect(303, afterSignIn(signedIn.value, next));
  },
};
