/** The rooms of the staff, without scripts. Others are not told that they are there. */

import { error, redirect } from "@sveltejs/kit";
import type { LayoutServerLoad } from "./$types";

export const csr = false;

export const load: LayoutServerLoad = ({ locals, url }) => {
  const { person } = locals.me;
  if (!person) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
  if (!person.staff) error(404, { message: "not_found", code: "http.not_found" });
  if (person.mustEnrol) redirect(303, "/settings/security");
  return { staff: { name: person.name, post: person.staff, timeZone: person.timeZone } };
};
