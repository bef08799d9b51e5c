/** What the mail carrier needs: conversations found through their reservation, and messages that came by mail. */

import { NotFound } from "#kernel/errors.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { decideMailWords } from "../rules/words.ts";
import { findCarriedById, findCarriedByReservation } from "../store/carried.ts";
import { documentOf } from "../store/sending.ts";
import { listMessagesBefore } from "../store/thread.ts";
import type { Attachment, Author, Carried, Message, Side } from "../types.ts";
import type { Deps } from "./deps.ts";
import { refuseUnreadable } from "./finding.ts";
import { hintConversation, hintMessage } from "./hints.ts";
import { refuseClosed, refuseWords, replyOwed } from "./send.ts";

export type OfReservation = { readonly propertyId: PropertyId; readonly reservationId: Id<"reservation"> };

/** A message as mail brought it, read and cleaned. */
export type Receiving = {
  readonly id: Id<"message">;
  readonly side: Side;
  readonly author: Author;
  readonly body: string;
  readonly attachments: readonly Attachment[];
  readonly now: Instant;
};

/** @throws NotFound messaging.conversation_not_found */
export async function getCarried(
  { db }: Pick<Deps, "db">,
  { propertyId, reservationId }: OfReservation,
): Promise<Carried> {
  return present(await findCarriedByReservation(db, propertyId, reservationId));
}

/** As {@link getCarried}, of a conversation known by its own id. @throws NotFound messaging.conversation_not_found */
export async function getCarriedById(
  { db }: Pick<Deps, "db">,
  { propertyId, conversationId }: Pick<Carried, "propertyId" | "conversationId">,
): Promise<Carried> {
  return present(await findCarriedById(db, propertyId, conversationId));
}

function present(carried: Carried | undefined): Carried {
  if (!carried) throw new NotFound("messaging.conversation_not_found");
  return carried;
}

/** A message that may be written: `document` is what `messaging.send_prepared` takes, `told` is for after the commit. */
export type Prepared = { readonly document: object; told(seq: number): void };

/**
 * Decides about a message that came by mail, by the same windows and the same words as about any other, and prepares
 * it for whoever keeps the mail: written together, or not at all. `id` must be new; who carries mail knows which mails it has seen.
 * @throws Invalid messaging.body_blank, messaging.body_too_long, messaging.body_not_text
 * @throws Refused messaging.conversation_unreadable, messaging.conversation_closed
 */
export function prepare(
  { events, jobs, live }: Deps,
  { propertyId, conversationId, reservationId, stay }: Carried,
  { id, side, author, body, attachments, now }: Receiving,
): Prepared {
  refuseWords(decideMailWords(body, attachments.length > 0));
  refuseUnreadable(stay, now);
  refuseClosed({ side, stay }, now);
  // The verdict on the words stands here, as in `send`.
  const message = {
    ...{ propertyId, conversationId, id, from: side, author, body, sentAt: now },
    ...{ via: "mail" as const, attachments },
  };
  const announcement = events.announcement("messaging.message_sent", propertyId);
  const document = documentOf(message, { endsDraft: false, announcement, ...replyOwed({ side, stay }, now) });
  return {
    document,
    told: (seq) => {
      if (announcement.jobIds.length > 0) jobs.wake();
      hintMessage(live, { propertyId, conversationId, reservationId }, seq);
    },
  };
}

/** The message of this number and up to `earlier` before it, oldest first. Whether they may still be read is the caller's. */
export const messagesUpTo = (
  { db }: Deps,
  { propertyId, conversationId }: Pick<Carried, "propertyId" | "conversationId">,
  seq: number,
  earlier: number,
): Promise<Message[]> => listMessagesBefore(db, { propertyId, id: conversationId }, seq + 1, earlier + 1);

/** Tells open pages that something beside the words of a conversation is different. */
export const tellChanged = ({ live }: Deps, place: OfReservation & Pick<Carried, "conversationId">): void =>
  hintConversation(live, place);
