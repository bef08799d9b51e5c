/**
 * The link of a mail: opens the stay on this device and leads on, so that the token stays neither in the address nor
 * in the history. Opening it uses nothing up: a mail scanner may have been here first.
 */

import { error, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import { speakAsBooked } from "../speak-as-booked.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  const { token } = event.params;
  const entered = await ask(event, "POST", "/api/guest/sessions", { token });
  if (!entered.ok)
    error(entered.problem.status, { message: entered.problem.detail ?? "", code: entered.problem.code });
  await speakAsBooked(event);
  redirect(303, "/g/stay");
};
