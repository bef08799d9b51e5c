/** A property's first page is its settings. */

import { redirect } from "@sveltejs/kit";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = ({ params }) => redirect(307, `/property/${params.id}/settings`);
