/** Being made unrecognisable: what follows from it, and the wish itself. Opening the page changes nothing. */

import { error, fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { GuestStay } from "#lib/api/guest-views.ts";
import type { Erasure } from "#lib/api/privacy-views.ts";
import type { Problem } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  const [stay, erasure] = await Promise.all([
    ask<GuestStay>(event, "GET", "/api/guest/stay"),
    ask<Erasure>(event, "GET", "/api/guest/erasure"),
  ]);
  if (!stay.ok) return turnAway(stay.problem);
  if (!erasure.ok) return turnAway(erasure.problem);
  return { stay: stay.value, erasure: erasure.value };
};

/** Nobody came in yet, or long ago: to the door. Anything else is told as it is. */
function turnAway({ status, detail, code }: Problem): never {
  if (status === 401 || status === 403) redirect(303, "/g?again");
  error(status, { message: detail ?? "", code });
}

export const actions: Actions = {
  ask: async (event) => {
    const understood = (await event.request.formData()).get("understood") === "yes";
    if (!understood) return fail(400, { isMissing: true });
    const asked = await ask<Erasure>(event, "POST", "/api/guest/erasure", { understood });
    if (!asked.ok) return fail(asked.problem.status, { problem: asked.problem });
    // Once it is done the stay cannot be opened any more.
    redirect(303, asked.value.page ?? "/g/privacy/erasure");
  },
  takeBack: async (event) => {
    const taken = await ask(event, "DELETE", "/api/guest/erasure");
    if (!taken.ok) return fail(taken.problem.status, { problem: taken.problem });
    redirect(303, "/g/privacy/erasure");
  },
};
