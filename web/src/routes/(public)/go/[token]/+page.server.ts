/** Where a link of a message leads, said before anybody goes there. Looked up at this moment, and nothing is fetched from it. */

import { error } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { LinkTarget } from "#lib/api/views.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  const path = `/api/mail/links/${encodeURIComponent(event.params.token)}` as const;
  const target = await ask<LinkTarget>(event, "GET", path);
  if (target.ok) return { target: target.value };
  const { status, title, code } = target.problem;
  error(status, { message: title, code });
};
