/** Only people who are signed in come in here; others are asked to sign in and brought back. */

import { error, redirect } from "@sveltejs/kit";
import type { LayoutServerLoad } from "./$types";

export const load: LayoutServerLoad = ({ locals, url, untrack }) => {
  const { me } = locals;
  if (me.kind === "away") error(503, "unavailable", { code: "http.unavailable" });
  if (!me.person) {
    const wanted = untrack(() => url.pathname + url.search);
    redirect(303, `/sign-in?next=${encodeURIComponent(wanted)}`);
  }
  return { reader: { person: me.person, properties: me.properties } };
};
