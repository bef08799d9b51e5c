/** The words of a property's pages. */

import { loadTexts } from "#lib/texts/index.ts";
import type { LayoutLoad } from "./$types";

export const load: LayoutLoad = async ({ data, parent }) => {
  const { texts } = await parent();
  return { ...data, texts: await loadTexts(texts.language, ["property", "roles", "mail", "links"], texts) };
};
