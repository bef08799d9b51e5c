/** The use cases of messaging: each loads, decides by the rules, saves, and tells those who are looking. */

import type { Queries } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Actor } from "#modules/accounts/index.ts";
import type { Deps } from "./service/deps.ts";
import type { Which } from "./service/finding.ts";
import { type InboxQuery, listInbox } from "./service/inbox.ts";
import { followStay, openFor } from "./service/opening.ts";
import { getConversation, listMessages, type MessageRange } from "./service/reading.ts";
import { type Sending, send } from "./service/send.ts";
import { dropDraft, keepDraft, markRead, putAside } from "./service/tidying.ts";

export type { Deps } from "./service/deps.ts";
export type { Which } from "./service/finding.ts";

export type Messaging = ReturnType<typeof messagingService>;

type OfReservation = { readonly propertyId: PropertyId; readonly reservationId: Id<"reservation"> };

export function messagingService(deps: Deps) {
  return {
    send: (actor: Actor, which: Which, sending: Sending) => send(deps, actor, which, sending),
    listInbox: (actor: Actor, query: InboxQuery) => listInbox(deps, actor, query),
    getConversation: (actor: Actor, which: Which) => getConversation(deps, actor, which),
    listMessages: (actor: Actor, which: Which, range: MessageRange) =>
      listMessages(deps, actor, which, range),
    markRead: (actor: Actor, which: Which, mark: { seq: number; mayGoBack?: boolean | undefined }) =>
      markRead(deps, actor, which, mark),
    keepDraft: (actor: Actor, which: Which, body: string) => keepDraft(deps, actor, which, body),
    dropDraft: (actor: Actor, which: Which) => dropDraft(deps, actor, which),
    putAside: (actor: Actor, which: Which, seq: number) => putAside(deps, actor, which, seq),
    openFor: (tx: Queries, at: OfReservation) => openFor(deps, tx, at),
    followStay: (tx: Queries, at: OfReservation) => followStay(deps, tx, at),
  };
}
