/** The texts about what was found in a message, beside those of all pages for guests. */

import { loadTexts } from "#lib/texts/index.ts";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ data, parent }) => {
  const { texts } = await parent();
  return { ...data, texts: await loadTexts(texts.language, ["verdict"], texts) };
};
