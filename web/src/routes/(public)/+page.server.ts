/** The first page: those who are signed in go on to their work, others sign in. */

import { redirect } from "@sveltejs/kit";
import type { PageServerLoad } from "./$types";
import { homeOf } from "./home.ts";

export const load: PageServerLoad = ({ locals }) => {
  if (locals.me.person) redirect(303, homeOf(locals.me));
};
