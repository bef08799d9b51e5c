/** What is left of a guest who was made unrecognisable: the certificate, for whoever has its link. */

import { error } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { PageServerLoad } from "./$types";

type Told = { readonly erasedAt: string; readonly pseudonym: string };

export const load: PageServerLoad = async (event) => {
  const at = `/api/erasures/${encodeURIComponent(event.params.token)}` as const;
  const found = await ask<{ certificate: string }>(event, "GET", at);
  if (!found.ok) {
    const { status, title, detail, remedy, code } = found.problem;
    error(status, { message: `${title}\n${detail} ${remedy}`, code });
  }
  const { erasedAt, pseudonym } = JSON.parse(found.value.certificate) as Told;
  return { erasedAt, pseudonym, href: at };
};
