/** The words of privacy at the desk. */

import { loadTexts } from "#lib/texts/index.ts";
import type { LayoutLoad } from "./$types";

export const load: LayoutLoad = async ({ parent }) => {
  const { texts } = await parent();
  return { texts: await loadTexts(texts.language, ["desk-privacy"], texts) };
};
