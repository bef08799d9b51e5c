/** The words of the choice. */

import { loadTexts } from "#lib/texts/index.ts";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ parent }) => {
  const { texts } = await parent();
  return { texts: await loadTexts(texts.language, ["property", "roles"], texts) };
};
