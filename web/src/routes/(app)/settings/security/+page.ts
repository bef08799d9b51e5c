/** The words of the settings and of second factors. */

import { loadTexts } from "#lib/texts/index.ts";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ data, parent }) => {
  const { texts } = await parent();
  return { ...data, texts: await loadTexts(texts.language, ["settings", "factors"], texts) };
};
