/** One conversation and its messages, for either side. Changes nothing. */

import { NotFound } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import { type Actor, principalOf } from "#modules/accounts/index.ts";
import type { Appeal } from "#modules/safety/index.ts";
import { findAttachment } from "../store/attachment.ts";
import { listHeld } from "../store/held.ts";
import {
  findConversationForGuest,
  findConversationForMember,
  listMessagesAfter,
  listMessagesBefore,
} from "../store/thread.ts";
import type { Attachment, Conversation, HeldMessage, Message, Standing } from "../types.ts";
import type { Deps } from "./deps.ts";
import {
  conversationNotFound,
  getStanding,
  isGuest,
  permitIn,
  refuseUnreadable,
  type Which,
  whereOf,
} from "./finding.ts";

/**
 * The conversation as its reader sees it. After the year in which it can be read it is still there, without words.
 * @throws NotFound messaging.conversation_not_found, Forbidden accounts.not_permitted
 */
export async function getConversation({ db }: Deps, actor: Actor, which: Which): Promise<Conversation> {
  const conversation = isGuest(actor)
    ? await findConversationForGuest(db, actor)
    : which !== "own" && (await findConversationForMember(db, which, principalOf(actor)));
  if (!conversation) throw conversationNotFound(which);
  permitIn(actor, conversation, "read");
  return conversation;
}

/**
 * A picture of a message.
 * @throws NotFound messaging.conversation_not_found, messaging.attachment_not_found, Forbidden accounts.not_permitted
 * @throws Refused messaging.conversation_unreadable
 */
export async function getAttachment(
  { db, clock }: Deps,
  actor: Actor,
  which: Which,
  messageId: Id<"message">,
  place: number,
): Promise<Attachment> {
  const { standing } = await getStanding(db, actor, which, "read");
  refuseUnreadable(standing.stay, clock.now());
  const attachment = await findAttachment(db, whereOf(standing), messageId, place);
  if (!attachment) throw new NotFound("messaging.attachment_not_found");
  return attachment;
}

/** Which messages: the newest, those before a number, or those after one. Never more than 200. */
export type MessageRange = {
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly limit: number;
};

export type MessagePage = {
  readonly standing: Standing;
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
  readonly lastSeq: number;
  /** Of the reader's own side; none but on the newest page. */
  readonly held: readonly HeldMessage[];
  /** Decisions that the reader's own side contests, or did. */
  readonly appeals: readonly Appeal[];
};

/**
 * A page of messages, oldest first; with `after` it is what came since, with `before` what lies further back.
 * @throws NotFound messaging.conversation_not_found, Forbidden accounts.not_permitted
 * @throws Refused messaging.conversation_unreadable
 */
export async function listMessages(
  { db, clock, verdicts, opened }: Deps,
  actor: Actor,
  which: Which,
  { before, after, limit }: MessageRange,
): Promise<MessagePage> {
  const { standing } = await getStanding(db, actor, which, "read");
  refuseUnreadable(standing.stay, clock.now());
  const where = whereOf(standing);
  // What came since is asked for by pages that are open already.
  if (after === undefined) await opened?.(actor, where.id);
  const messages =
    after === undefined
      ? await listMessagesBefore(db, where, before, limit)
      : await listMessagesAfter(db, where, after, limit);
  const [held, appeals] = await Promise.all([
    before === undefined ? listHeld(db, standing) : [],
    verdicts?.appealsOf(standing) ?? [],
  ]);
  const first = messages[0]?.seq;
  const last = messages.at(-1)?.seq;
  // A message may have come between the two reads.
  const lastSeq = Math.max(standing.lastSeq, last ?? 0);
  return {
    standing,
    messages,
    hasBefore: first === undefined ? (after ?? 0) > 0 && lastSeq > 0 : first > 1,
    hasAfter: last === undefined ? false : last < lastSeq,
    lastSeq,
    held,
    appeals,
  };
}
