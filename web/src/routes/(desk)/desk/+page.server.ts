/** The staff's first page. Others are not told that it is there. */

import { error, redirect } from "@sveltejs/kit";
import type { PageServerLoad } from "./$types";

export const csr = false;

export const load: PageServerLoad = ({ locals, url }) => {
  const { person } = locals.me;
  if (!person) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
  if (!person.staff) error(404, { message: "not_found", code: "http.not_found" });
  return { name: person.name, post: person.staff, here: url.pathname };
};
