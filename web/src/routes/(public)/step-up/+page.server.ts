/** Proving once more who one is, then back to where it was asked for. */

import { fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import { type ProofWays, proofIn } from "#lib/api/factors.ts";
import { homeOf, wantedOr } from "../home.ts";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  const { searchParams, pathname, search } = event.url;
  const { me } = event.locals;
  if (!me.person) redirect(303, `/sign-in?next=${encodeURIComponent(pathname + search)}`);
  const asked = await ask<ProofWays>(event, "GET", "/api/me/step-up");
  return {
    ways: asked.ok ? asked.value.ways : [],
    purpose: searchParams.get("purpose") ?? "",
    back: wantedOr(searchParams.get("then"), homeOf(me)),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const purpose = String(form.get("purpose") ?? "");
    const body = { ...(purpose && { purpose }), ...proofIn(form) };
    const proved = await ask(event, "POST", "/api/me/step-up", body);
    if (!proved.ok) return fail(proved.problem.status, { problem: proved.problem });
    redirect(303, wantedOr(form.get("then"), homeOf(event.locals.me)));
  },
};
