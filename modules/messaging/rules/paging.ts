/** How lists of several properties become one, page by page. Pure. */

import { Invalid } from "#kernel/errors.ts";
import { type Id, isUuid } from "#kernel/ids.ts";
import { type Instant, isBefore } from "#kernel/time.ts";
import type { ConversationHead, InboxView } from "../types.ts";

/** A place in a view's order: by time, then by id where times are equal. */
export type Place = { readonly at: Instant; readonly id: Id<"conversation"> };

/** Where `head` stands in a view: by the deadline where answers are owed, otherwise by activity. */
export const placeOf = (view: InboxView, { reply, activeAt, conversationId }: ConversationHead): Place => ({
  at: view === "needs_reply" && reply ? reply.dueAt : activeAt,
  id: conversationId,
});

/** One page of at most `limit` from pages that each are in the view's order and begin after the same place. */
export function mergePages(
  view: InboxView,
  pages: readonly (readonly ConversationHead[])[],
  limit: number,
): { readonly items: readonly ConversationHead[]; readonly hasMore: boolean } {
  const direction = view === "needs_reply" ? 1 : -1;
  const all = pages.length === 1 ? pages[0]! : pages.flat().sort((a, b) => direction * byPlace(view, a, b));
  return { items: all.slice(0, limit), hasMore: all.length > limit };
}

function byPlace(view: InboxView, a: ConversationHead, b: ConversationHead): number {
  const [one, other] = [placeOf(view, a), placeOf(view, b)];
  if (isBefore(one.at, other.at)) return -1;
  if (isBefore(other.at, one.at)) return 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** The text of a place, for the caller to hand back; it means nothing to them. */
export const cursorOf = (view: InboxView, { at, id }: Place): string =>
  Buffer.from(`${view} ${at} ${id}`).toString("base64url");

/** @throws Invalid messaging.cursor_malformed also for a cursor of another view */
export function readCursor(view: InboxView, cursor: string): Place {
  const [ofView, at, id, ...rest] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  if (ofView !== view || !at || !id || rest.length > 0 || !isUuid(id)) throw malformed();
  try {
    return { at: Temporal.Instant.from(at), id: id as Id<"conversation"> };
  } catch {
    throw malformed();
  }
}

const malformed = () => new Invalid("messaging.cursor_malformed");
