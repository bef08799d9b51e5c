/** The list of conversations of one property or of all of a person's: one question per property, merged. */

import { NotFound } from "#kernel/errors.ts";
import type { PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { type Actor, may, permit, principalOf } from "#modules/accounts/index.ts";
import { reservationNumberKey, soughtWords } from "#modules/stays/index.ts";
import { cursorOf, mergePages, placeOf, readCursor } from "../rules/paging.ts";
import {
  type Asker,
  type Counts,
  countWaiting,
  findByReservationNumber,
  listByGuestName,
  listView,
  type PageStart,
} from "../store/inbox.ts";
import type { ConversationHead, InboxView } from "../types.ts";
import type { Deps } from "./deps.ts";

export type InboxQuery = {
  /** Only this property; all of the asker's when absent. */
  readonly propertyId?: PropertyId | undefined;
  readonly view: InboxView;
  /** Beginnings of the guest's names, or a whole reservation number; looks through all, whatever the view. */
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
};

export type Inbox = {
  readonly items: readonly ConversationHead[];
  readonly nextCursor?: string;
  /** The conversation whose reservation number is exactly what was looked for. */
  readonly exact?: ConversationHead;
  readonly counts: Counts;
  readonly now: Instant;
};

/**
 * A page of the inbox in the order of its view: by the deadline of the answer, or by the newest activity.
 * @throws NotFound messaging.property_not_found, Forbidden accounts.not_permitted, Invalid messaging.cursor_malformed
 */
export async function listInbox(deps: Deps, actor: Actor, query: InboxQuery): Promise<Inbox> {
  const { db, clock } = deps;
  const { view: asked, q, cursor, limit } = query;
  const askers = await askersOf(deps, actor, query.propertyId);
  const now = clock.now();
  const sought = q?.trim() ? q : undefined;
  const view = sought === undefined ? asked : "all";
  const after = cursor === undefined ? undefined : readCursor(view, cursor);
  const start = { after, limit: limit + 1 };

  const pagesOf = (asker: Asker) =>
    sought === undefined ? listView(db, view, asker, start, now) : search(deps, asker, sought, start);
  const [pages, counts, found] = await Promise.all([
    Promise.all(askers.map(pagesOf)),
    Promise.all(askers.map((asker) => countWaiting(db, asker, now))),
    sought === undefined || after ? [] : Promise.all(askers.map((asker) => findNumber(deps, asker, sought))),
  ]);
  const exact = found.find((head) => head !== undefined);
  const { items, hasMore } = mergePages(view, pages, limit);
  const last = items.at(-1);
  return {
    items: exact ? [exact, ...items.filter((head) => head.conversationId !== exact.conversationId)] : items,
    ...(hasMore && last && { nextCursor: cursorOf(view, placeOf(view, last)) }),
    ...(exact && { exact }),
    counts: { needsReply: capped(counts, "needsReply"), unread: capped(counts, "unread") },
    now,
  };
}

async function search(
  { db }: Deps,
  asker: Asker,
  sought: string,
  start: PageStart,
): Promise<ConversationHead[]> {
  const words = soughtWords(sought);
  return words.length === 0 ? [] : listByGuestName(db, asker, words, start);
}

async function findNumber({ db }: Deps, asker: Asker, sought: string): Promise<ConversationHead | undefined> {
  const key = reservationNumberKey(sought);
  return key === "" ? undefined : findByReservationNumber(db, asker, key);
}

/** Where the asker may read conversations: one property by name, or every one of theirs where they may. */
async function askersOf(
  { memberships }: Deps,
  actor: Actor,
  propertyId?: PropertyId,
): Promise<readonly Asker[]> {
  const personId = principalOf(actor);
  const all = await memberships(personId);
  if (propertyId === undefined) {
    return all
      .filter(({ role }) => may(actor, "conversation.read", role).may)
      .map((membership) => ({ propertyId: membership.propertyId, personId }));
  }
  const membership = all.find((one) => one.propertyId === propertyId);
  if (!membership) throw new NotFound("messaging.property_not_found", { property: propertyId });
  permit(actor, "conversation.read", membership.role);
  return [{ propertyId, personId }];
}

const MOST_COUNTED = 100;

const capped = (counts: readonly Counts[], which: keyof Counts): number =>
  Math.min(
    MOST_COUNTED,
    counts.reduce((sum, count) => sum + count[which], 0),
  );
