/** What every page knows: the reader's language, the marketplace, and the server's present instant. */

import { instantHere } from "#lib/time/here.ts";
import type { LayoutServerLoad } from "./$types";

export const load: LayoutServerLoad = ({ locals }) => ({
  language: locals.language,
  marketplace: locals.me.marketplace,
  now: locals.me.now ?? instantHere(),
});
