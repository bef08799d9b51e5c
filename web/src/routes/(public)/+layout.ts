/** The texts of the house's front door. */

import { loadTexts } from "#lib/texts/index.ts";
import type { LayoutLoad } from "./$types";

export const load: LayoutLoad = async ({ data }) => ({
  ...data,
  texts: await loadTexts(data.language, ["shell", "door", "factors", "stepup", "roles", "refusals", "mail"]),
});
