/** The texts of the guest's pages. */

import { loadTexts } from "#lib/texts/index.ts";
import type { LayoutLoad } from "./$types";

export const load: LayoutLoad = async ({ data }) => ({
  ...data,
  texts: await loadTexts(data.language, ["shell", "guest", "mail"]),
});
