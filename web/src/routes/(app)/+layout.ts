/** The words of the frame. */

import { loadTexts } from "#lib/texts/index.ts";
import type { LayoutLoad } from "./$types";

export const load: LayoutLoad = async ({ data, parent, untrack }) => {
  const { texts } = await untrack(parent);
  return { ...data, texts: await loadTexts(texts.language, ["app"], texts) };
};
