/** Where a link of a message leads, said before anybody goes there. Looked up at this moment, and nothing is fetched from it. */

import { error } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { LinkTarget } from "#lib/api/views.ts";
import type { PageServerLoad } from "./$types";
import { siteOf } from "./site.ts";

export const load: PageServerLoad = async (event) => {
  const path = `/api/mail/links/${encodeURIComponent(event.params.token)}` as const;
  const asked = await ask<LinkTarget>(event, "GET", path);
  if (!asked.ok) {
    const { status, title, code } = asked.problem;
    error(status, { message: title, code });
  }
  const { state, url, host, reportToken } = asked.value;
  // What may not be followed is not named either: nothing to copy, nothing to type.
  return state.open && url
    ? { reportToken, open: { url, isApproved: state.isApproved === true, site: siteOf(host) } }
    : { reportToken, closed: state.because ?? "message_refused" };
};
