/** Finds the links in plain words. */

import { LinkifyIt } from "linkify-it";
import type { Link } from "../types/reading.ts";

/** Web addresses, also without their scheme; no mail addresses. */
const linkFinder = new LinkifyIt()
  .set({ fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false, urlAuth: true })
  .add("ftp:", null)
  .add("mailto:", null)
  .add("//", null);

/** Beyond so many characters nothing is looked for: nobody writes so much, and a search has its price. */
const LOOKED_AT_CHARACTERS = 256_000;
const MOST_LINKS = 100;

/** Web addresses in `text`, as they lead; at most a hundred. */
export function linksIn(text: string): Link[] {
  const found = linkFinder.match(text.slice(0, LOOKED_AT_CHARACTERS)) ?? [];
  return found.slice(0, MOST_LINKS).map(({ url, raw }) => ({ url, ...(raw !== url && { label: raw }) }));
}
