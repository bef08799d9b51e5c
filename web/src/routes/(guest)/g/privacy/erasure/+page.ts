/** The words of privacy. */

import { loadTexts } from "#lib/texts/index.ts";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ data, parent }) => {
  const { texts } = await parent();
  return { ...data, texts: await loadTexts(texts.language, ["privacy"], texts) };
};
