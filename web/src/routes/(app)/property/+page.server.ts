/** No property named: the only one, or the choice between several. */

import { redirect } from "@sveltejs/kit";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = ({ locals }) => {
  const [first, second] = locals.me.properties;
  if (first && !second) redirect(307, `/property/${first.id}/settings`);
};
