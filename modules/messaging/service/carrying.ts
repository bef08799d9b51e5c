/** What the mail carrier needs: conversations found through their reservation, and messages that came by mail. */

import type { Runner } from "#kernel/db/index.ts";
import { NotFound } from "#kernel/errors.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Explanation } from "#modules/safety/index.ts";
import { decideMailWords } from "../rules/words.ts";
import { findCarriedById, findCarriedByReservation } from "../store/carried.ts";
import { documentOf } from "../store/sending.ts";
import { listMessagesBefore } from "../store/thread.ts";
import type { Attachment, Author, Carried, Message, Side } from "../types.ts";
import type { Deps } from "./deps.ts";
import { refuseUnreadable } from "./finding.ts";
import { hintConversation, hintMessage } from "./hints.ts";
import { refuseClosed, refuseOptedOut, refuseWords, replyOwed } from "./send.ts";
import { writeDown } from "./writing.ts";

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

/** What became of a message that came by mail: `seq` is its number, 0 when this very mail had been kept before. */
export type Received =
  | { readonly as: "sent"; readonly seq: number }
  | { readonly as: "held"; readonly explanation: Explanation };

/**
 * Decides about a message that came by mail, by the same windows, words and verdict as about any other, and has it kept
 * together with the mail: `keep` writes both in one transaction, the message as `messaging.send_prepared` takes it, and
 * answers what that answered. `id` must be new; who carries mail knows which mails it has seen.
 * @throws Invalid messaging.body_blank, messaging.body_too_long, messaging.body_not_text
 * @throws Refused messaging.conversation_unreadable, messaging.conversation_closed, messaging.opted_out
 * @throws Refused safety.messages_blocked, safety.message_blocked
 */
export async function receive(
  deps: Deps,
  carried: Carried,
  { id, side, author, body, attachments, now }: Receiving,
  keep: (runner: Runner, document: object) => Promise<number>,
): Promise<Received> {
  const { events, jobs, live } = deps;
  refuseWords(decideMailWords(body, attachments.length > 0));
  refuseUnreadable(carried.stay, now);
  refuseClosed({ side, stay: carried.stay }, now);
  await refuseOptedOut(deps, { ...carried, side });
  const announcement = events.announcement("messaging.message_sent", carried.propertyId);
  const writing = { endsDraft: false, announcement, ...replyOwed({ side, stay: carried.stay }, now) };
  const unwritten = {
    id,
    side,
    author,
    body,
    attachments,
    now,
    ...{ via: "mail" as const, channel: "mail" as const, account: [], mayCarryLinks: true },
  };
  const written = await writeDown(deps, carried, unwritten, writing, {
    send: (runner, message, all) => keep(runner, documentOf(message, all)),
    hold: async (runner, document) => (await keep(runner, document)) !== 0,
  });
  if (written.as === "held") return written;
  const { seq } = written.message;
  if (seq > 0) {
    if (announcement.jobIds.length > 0) jobs.wake();
    hintMessage(live, carried, seq);
  }
  return { as: "sent", seq };
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
