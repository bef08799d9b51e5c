/** The pause of all links: everybody of the desk sees it, trust officers begin and end it. */

import { fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  const { staff, pause } = await event.parent();
  return { pause, mayPause: staff.post === "trust_officer", done: event.url.searchParams.get("done") };
};

async function act(event: RequestEvent, path: "" | "/ending", done: string) {
  const reason = String((await event.request.formData()).get("reason") ?? "").replaceAll("\r\n", "\n");
  const asked = await ask(event, "POST", `/api/desk/links-pause${path}`, { reason });
  if (!asked.ok) return fail(asked.problem.status, { problem: asked.problem, reason });
  redirect(303, `/desk/pause?done=${done}`);
}

export const actions: Actions = {
  begin: (event) => act(event, "", "begun"),
  end: (event) => act(event, "/ending", "ended"),
};
