/** The words of the desk, of reports and of what mail servers say. */

import { loadTexts } from "#lib/texts/index.ts";
import type { LayoutLoad } from "./$types";

export const load: LayoutLoad = async ({ data, parent }) => {
  const { texts } = await parent();
  return { ...data, texts: await loadTexts(texts.language, ["desk", "report", "mail"], texts) };
};
