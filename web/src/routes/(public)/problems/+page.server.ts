/** All refusals, by the part of the house they come from. */

import type { PageServerLoad } from "./$types";
import { chaptersIn } from "./explained.ts";

export const load: PageServerLoad = async ({ parent }) => {
  const { language } = await parent();
  return { chapters: chaptersIn(language).filter(({ codes }) => codes.length > 0) };
};
