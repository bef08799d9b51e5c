/** The words of the desk: reports, held messages, links, and what mail servers say. */

import { loadTexts } from "#lib/texts/index.ts";
import type { LayoutLoad } from "./$types";

export const load: LayoutLoad = async ({ data, parent }) => {
  const { texts } = await parent();
  return {
    ...data,
    texts: await loadTexts(texts.language, ["desk", "report", "reviews", "links", "mail"], texts),
  };
};
