/** The door by numbers: reservation number and PIN. */

import { fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Actions, PageServerLoad } from "./$types";
import { speakAsBooked } from "./speak-as-booked.ts";

export const load: PageServerLoad = ({ url }) => ({
  isAgain: url.searchParams.has("again"),
  hasLeft: url.searchParams.has("left"),
});

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const reservationNumber = String(form.get("reservationNumber") ?? "").trim();
    const pin = String(form.get("pin") ?? "").trim();
    const entered = await ask(event, "POST", "/api/guest/sessions", { reservationNumber, pin });
    if (!entered.ok) return fail(entered.problem.status, { problem: entered.problem, reservationNumber });
    await speakAsBooked(event);
    redirect(303, "/g/stay");
  },
};
