/** Only people who are signed in come in here; others are asked to sign in and brought back. */

import { error, redirect } from "@sveltejs/kit";
import type { LayoutServerLoad } from "./$types";

/** Who must have a second factor and has none goes there before anywhere else. */
const FACTORS_PAGE = "/settings/security";

export const load: LayoutServerLoad = ({ locals, url, untrack }) => {
  const { me } = locals;
  if (me.kind === "away") error(503, "unavailable", { code: "http.unavailable" });
  if (!me.person) {
    const wanted = untrack(() => url.pathname + url.search);
    redirect(303, `/sign-in?next=${encodeURIComponent(wanted)}`);
  }
  const isThere = untrack(() => url.pathname).startsWith(FACTORS_PAGE);
  if (me.person.mustEnrol && !isThere) redirect(303, FACTORS_PAGE);
  return { reader: { person: me.person, properties: me.properties } };
};
