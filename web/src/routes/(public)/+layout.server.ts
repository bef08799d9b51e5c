/** Pages for everyone: no script, in the person's language when they are signed in, else in the visitor's. */

import { chosenLanguage } from "#lib/language/visitor-language.ts";
import type { LayoutServerLoad } from "./$types";

export const csr = false;

export const load: LayoutServerLoad = ({ locals, cookies, url }) => {
  locals.language = locals.me.person?.language ?? chosenLanguage(cookies) ?? locals.language;
  return { language: locals.language, here: url.pathname + url.search };
};
