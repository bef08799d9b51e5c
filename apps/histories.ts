/** What privacy copies for those who ask for their messages, read from messaging as both sides were shown it. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { PersonActor } from "#modules/accounts/index.ts";
import { type Carried, decideRead, type Message, type Messaging } from "#modules/messaging/index.ts";
import type { Histories, HistoryMessage } from "#modules/privacy/index.ts";
import { found } from "./conversations.ts";

const PAGE = 200;

/** `messaging` may be made later than this. */
export const historiesOf = (messaging: () => Pick<Messaging, "carrier" | "listInbox">): Histories => ({
  conversation: async ({ propertyId, id }, now) => {
    const { carrier } = messaging();
    const carried = await found(carrier.findById({ propertyId, conversationId: id }));
    if (!carried || !decideRead(carried.stay, now).may) return undefined;
    const { propertyName, stay, surroundings } = carried;
    return {
      ...{ id, propertyName, timeZone: stay.timeZone, checkOutDate: stay.checkOutDate },
      ...{ reservationNumber: surroundings.reservationNumber, checkInDate: surroundings.checkInDate },
      messages: messagesOf(carried, carrier),
    };
  },
  ofProperty: (propertyId, requestedBy) => conversationsAt(propertyId, requestedBy, messaging()),
});

async function* messagesOf(carried: Carried, carrier: Messaging["carrier"]): AsyncGenerator<HistoryMessage> {
  for (let first = 1; first <= carried.lastSeq; first += PAGE) {
    const last = Math.min(first + PAGE - 1, carried.lastSeq);
    yield* (await carrier.messagesUpTo(carried, last, last - first)).map(messageOf);
  }
}

const messageOf = ({ seq, from, author, body, sentAt, attachments }: Message): HistoryMessage => ({
  ...{ seq, from, authorName: author.name, body, sentAt },
  pictures: attachments.map(({ type, blob }) => ({ type, blob })),
});

/** What the person who asked may read there, when it is copied. A conversation that moves up meanwhile comes once. */
async function* conversationsAt(
  propertyId: PropertyId,
  personId: Id<"person">,
  messaging: Pick<Messaging, "listInbox">,
): AsyncGenerator<Id<"conversation">> {
  const sessionId = personId as string as Id<"session">;
  const reader: PersonActor = { kind: "person", personId, sessionId, language: "en", timeZone: "UTC" };
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await messaging.listInbox(reader, { propertyId, view: "all", cursor, limit: PAGE });
    for (const { conversationId } of page.items) {
      if (seen.has(conversationId)) continue;
      seen.add(conversationId);
      yield conversationId;
    }
    cursor = page.nextCursor;
  } while (cursor);
}
