/** Which part of a `multipart/related` is its words, and which are shown among them. @rfc 2387-3 */

import type { Part } from "../types/part.ts";

/** Where `start` points; without it, or when it points nowhere, the first that can be words. */
export function relatedStart({ params, children }: Part): number {
  const start = params.start?.trim().replace(/^<|>$/g, "");
  const named = start ? children.findIndex(({ contentId }) => contentId === start) : -1;
  if (named >= 0) return named;
  return Math.max(0, children.findIndex(mayBeWords));
}

const mayBeWords = ({ type, disposition }: Part): boolean =>
  disposition !== "attachment" && /^(?:text\/(?:plain|html|enriched)$|multipart\/)/.test(type);
