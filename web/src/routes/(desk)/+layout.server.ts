/** The rooms of the staff, without scripts. Others are not told that they are there. */

import { error, redirect } from "@sveltejs/kit";
import type { Answer } from "#lib/api/views.ts";
import type { LayoutServerLoad } from "./$types";
import { answered } from "./answered.ts";

export const csr = false;

export const load: LayoutServerLoad = async (event) => {
  const { locals, url } = event;
  const { person } = locals.me;
  if (!person) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
  if (!person.staff) error(404, { message: "not_found", code: "http.not_found" });
  if (person.mustEnrol) redirect(303, "/settings/security");
  const pause = await answered<Answer<"/api/desk/links-pause", "get">>(event, "/api/desk/links-pause");
  return { pause, staff: { name: person.name, post: person.staff, timeZone: person.timeZone } };
};
