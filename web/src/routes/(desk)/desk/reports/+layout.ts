/** The words of reports. */

import { loadTexts } from "#lib/texts/index.ts";
import type { LayoutLoad } from "./$types";

export const load: LayoutLoad = async ({ parent }) => {
  const { texts } = await parent();
  return { texts: await loadTexts(texts.language, ["report"], texts) };
};
