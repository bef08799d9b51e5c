/** The way out: ends the session and goes to the door. */

import { redirect } from "@sveltejs/kit";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = () => redirect(303, "/inbox");

export const actions: Actions = {
  default: async ({ fetch }) => {
    await fetch("/api/sessions/current", { method: "DELETE" });
    redirect(303, "/sign-in?out");
  },
};
