/** What a list of conversations shows, as it stands in the address. */

import type { InboxFilter, InboxView } from "#lib/api/conversations.ts";

export const VIEWS: readonly InboxView[] = ["needs_reply", "unread", "all"];
const isView = (text: string | null): text is InboxView =>
  (VIEWS as readonly (string | null)[]).includes(text);

/** Who searches looks everywhere, unless they chose a view. */
export function readFilter(params: Pick<URLSearchParams, "get">): InboxFilter {
  const view = params.get("view");
  const q = params.get("q")?.trim();
  const cursor = params.get("cursor");
  const property = Number(params.get("property"));
  return {
    view: isView(view) ? view : q ? "all" : "needs_reply",
    ...(Number.isSafeInteger(property) && property > 0 ? { property } : {}),
    ...(q ? { q } : {}),
    ...(cursor ? { cursor } : {}),
  };
}

/** The address of `path` with the same filter, or with some of it changed; what is as usual is left out. */
export function addressOf(
  path: string,
  filter: { [K in keyof InboxFilter]?: InboxFilter[K] | undefined },
): string {
  const params = new URLSearchParams();
  const usual: InboxView = filter.q ? "all" : "needs_reply";
  if (filter.view && filter.view !== usual) params.set("view", filter.view);
  if (filter.property) params.set("property", String(filter.property));
  if (filter.q) params.set("q", filter.q);
  if (filter.cursor) params.set("cursor", filter.cursor);
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}
