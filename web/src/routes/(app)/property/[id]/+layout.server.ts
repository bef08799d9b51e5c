/** One property of the person who reads, with what their role may do there. */

import { error } from "@sveltejs/kit";
import type { LayoutServerLoad } from "./$types";

export const load: LayoutServerLoad = ({ locals, params }) => {
  const property = locals.me.properties.find(({ id }) => String(id) === params.id);
  if (!property) error(404, { message: "not_found", code: "http.not_found" });
  return { property };
};
