/** What one refusal means: the page that the `type` of a problem document leads to. */

import { error } from "@sveltejs/kit";
import { explained } from "../../explained.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async ({ params, parent }) => {
  const { language } = await parent();
  const problem = explained(language, params.module, params.code);
  if (!problem) error(404, { message: "unknown", code: "http.not_found" });
  return { problem };
};
