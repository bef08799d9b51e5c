/** Sending: one read, one decision, one write. The same for hosts, programs and guests. */

import type { Db } from "#kernel/db/index.ts";
import { Invalid, Refused } from "#kernel/errors.ts";
import { type Id, idFromWords } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { type Actor, principalOf } from "#modules/accounts/index.ts";
import { openReply } from "../rules/replies.ts";
import { decideWrite, writableUntil } from "../rules/windows.ts";
import { decideDraft, decideWords, type WordsDecision } from "../rules/words.ts";
import { failedAsTaken, findMessage, saveMessage } from "../store/sending.ts";
import type { Message, Standing } from "../types.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";
import { getStanding, isGuest, overSince, refuseUnreadable, type Which } from "./finding.ts";
import { hintMessage } from "./hints.ts";

/** What is to be sent. A sender that may try again names it: by an id of its own, or by any key of its own. */
export type Sending = {
  readonly body: string;
  readonly id?: Id<"message"> | undefined;
  readonly idempotencyKey?: string | undefined;
};

/** `isNew` is false when this very message had been sent before. */
export type Sent = { readonly message: Message; readonly standing: Standing; readonly isNew: boolean };

/**
 * Sends a message into a conversation. The same sending again, by id or by key, gives the same message, also after
 * the window has closed.
 * @throws Invalid messaging.body_blank, messaging.body_too_long, messaging.body_not_text
 * @throws NotFound messaging.conversation_not_found, Forbidden accounts.not_permitted
 * @throws Refused messaging.conversation_unreadable, messaging.conversation_closed, messaging.message_id_taken
 */
export async function send(
  { db, clock, ids, events, jobs, live }: Deps,
  actor: Actor,
  which: Which,
  sending: Sending,
): Promise<Sent> {
  refuseWords(decideWords(sending.body));
  const messageId = sending.id ?? idFromKey(actor, which, sending.idempotencyKey) ?? ids.next("message");
  const { standing, isTaken } = await getStanding(db, actor, which, "send", messageId);
  if (isTaken) return sentBefore(db, standing, messageId, sending.body);

  const now = toTheMillisecond(clock.now());
  refuseUnreadable(standing.stay, now);
  refuseClosed(standing, now);
  // The verdict on the words stands here (docs/architecture.md, The life of a message): after the window, before the write.

  const message = messageOf(standing, messageId, sending.body, now);
  const announcement = events.announcement("messaging.message_sent", standing.propertyId);
  try {
    const writing = { endsDraft: actor.kind !== "key", announcement, ...replyOwed(standing, now) };
    const seq = await saveMessage(db, message, writing);
    if (announcement.jobIds.length > 0) jobs.wake();
    hintMessage(live, standing, seq);
    return { message: { ...message, seq }, standing, isNew: true };
  } catch (error) {
    if (!failedAsTaken(error)) throw error;
    // Sent twice at once, or again after a connection was lost: the other one came first.
    return sentBefore(db, standing, messageId, sending.body);
  }
}

/** @throws Refused messaging.conversation_closed */
export function refuseClosed({ side, stay }: Pick<Standing, "side" | "stay">, now: Instant): void {
  const decision = decideWrite(side, stay, now);
  if (decision.may) return;
  const { because, since } = decision;
  throw new Refused(`messaging.${because}`, { side, ...overSince(since, stay) });
}

/** @throws Invalid messaging.body_blank, messaging.body_too_long, messaging.body_not_text */
export function refuseWords(decision: WordsDecision): void {
  if (decision.may) return;
  const { may: _, because, ...params } = decision;
  throw new Invalid(`messaging.${because}`, params);
}

/** @throws Invalid messaging.body_too_long, messaging.body_not_text */
export const refuseDraft = (body: string): void => refuseWords(decideDraft(body));

/** @throws Refused messaging.message_id_taken when the message says something else, elsewhere, or is another's */
async function sentBefore(db: Db, standing: Standing, id: Id<"message">, body: string): Promise<Sent> {
  const prior = await findMessage(db, standing.propertyId, id);
  const isSame =
    prior?.conversationId === standing.conversationId &&
    prior.from === standing.side &&
    prior.author.id === standing.me.id &&
    prior.body === body;
  if (!isSame) throw new Refused("messaging.message_id_taken", { id });
  return { message: prior, standing, isNew: false };
}

/** A caller's key names a message only within its own conversation and for its own author. */
function idFromKey(actor: Actor, which: Which, key: string | undefined): Id<"message"> | undefined {
  if (key === undefined) return undefined;
  if (isGuest(actor)) return idFromWords("message", "guest", actor.reservationId, actor.guestId, key);
  const conversation = which === "own" ? "" : which.id;
  return idFromWords("message", "partner", conversation, principalOf(actor), key);
}

const messageOf = (
  standing: Standing,
  id: Id<"message">,
  body: string,
  sentAt: Instant,
): Omit<Message, "seq"> => ({
  propertyId: standing.propertyId,
  conversationId: standing.conversationId,
  id,
  from: standing.side,
  author: standing.me,
  body,
  sentAt,
  via: "chat",
  attachments: [],
});

/** What a guest's message makes owed, if nothing is yet; the partner's answers what was. */
export function replyOwed({ side, stay }: Pick<Standing, "side" | "stay">, now: Instant) {
  if (side === "partner") return {};
  const withThis = { ...stay, lastGuestMessageAt: now };
  return { reply: { dueAt: openReply(now, withThis).dueAt, closesAt: writableUntil("partner", withThis) } };
}
