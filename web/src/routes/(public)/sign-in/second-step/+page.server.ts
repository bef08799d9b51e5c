/** The second step of signing in: a passkey, a code, a recovery code, or a letter for who has none of them. */

import { fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import { proofIn, type SecondStep } from "#lib/api/factors.ts";
import type { Me } from "#lib/api/views.ts";
import { afterSignIn, homeOf, wantedOr } from "../../home.ts";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  const next = event.url.searchParams.get("next") ?? "";
  if (event.locals.me.person) redirect(303, wantedOr(next, homeOf(event.locals.me)));
  const step = await ask<SecondStep>(event, "GET", "/api/sessions/second-step");
  if (!step.ok) redirect(303, `/sign-in${next && `?next=${encodeURIComponent(next)}`}`);
  return { next, ways: step.value.ways };
};

export const actions: Actions = {
  prove: async (event) => {
    const form = await event.request.formData();
    const next = String(form.get("next") ?? "");
    const signedIn = await ask<Me>(event, "POST", "/api/sessions/second-step", proofIn(form) ?? {});
    if (!signedIn.ok) return fail(signedIn.problem.status, { problem: signedIn.problem });
    redirect(303, afterSignIn(signedIn.value, next));
  },
  letter: async (event) => {
    const sent = await ask(event, "POST", "/api/sessions/second-step/letter");
    if (!sent.ok) return fail(sent.problem.status, { problem: sent.problem });
    return { isSent: true };
  },
  again: async (event) => {
    await ask(event, "DELETE", "/api/sessions/current");
    redirect(303, "/sign-in");
  },
};
