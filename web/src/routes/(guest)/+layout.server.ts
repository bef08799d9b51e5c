/** Pages for guests: written on the server in the language of the guest, complete without scripts. */

import { negotiateLanguage } from "#kernel/language.ts";
import { chosenLanguage } from "#lib/language/visitor-language.ts";
import type { LayoutServerLoad } from "./$types";

export const csr = false;

export const load: LayoutServerLoad = ({ locals, cookies, request, url }) => {
  const asked = request.headers.get("accept-language") ?? undefined;
  // Also the document's own language: a host who is signed in looks at a guest's page as the guest does.
  locals.language = chosenLanguage(cookies) ?? negotiateLanguage(asked);
  locals.theme = "system";
  return { language: locals.language, here: url.pathname + url.search };
};
