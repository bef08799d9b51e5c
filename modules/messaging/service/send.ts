/** Sending: one read, one decision, one write. The same for hosts, programs and guests. */

import type { Db } from "#kernel/db/index.ts";
import { Invalid, Refused } from "#kernel/errors.ts";
import { type Id, idFromWords } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { type Actor, principalOf } from "#modules/accounts/index.ts";
import type { Explanation } from "#modules/safety/index.ts";
import { openReply } from "../rules/replies.ts";
import { decideWrite, writableUntil } from "../rules/windows.ts";
import { decideDraft, decideWords, type WordsDecision } from "../rules/words.ts";
import { findHeld, holdMessage } from "../store/held.ts";
import { failedAsTaken, findMessage, saveMessage } from "../store/sending.ts";
import type { Author, HeldMessage, Message, Side, Standing } from "../types.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";
import { getStanding, isGuest, overSince, refuseUnreadable, type Which } from "./finding.ts";
import { hintMessage } from "./hints.ts";
import { lookAt, type Pen, type Unwritten, writeDown } from "./writing.ts";

/** What is to be sent. A sender that may try again names it: by an id of its own, or by any key of its own. */
export type Sending = {
  readonly body: string;
  readonly id?: Id<"message"> | undefined;
  readonly idempotencyKey?: string | undefined;
};

/**
 * A message that went out, or one that waits for a person of the desk. `isNew` is false when this very message had been
 * sent before. `explanation` says what its author should know of it.
 */
export type Sent = {
  readonly standing: Standing;
  readonly isNew: boolean;
  readonly explanation?: Explanation;
} & (
  | { readonly as: "sent"; readonly message: Message }
  | { readonly as: "held"; readonly held: HeldMessage }
);

/**
 * Sends a message into a conversation. The same sending again, by id or by key, gives the same message, also after
 * the window has closed.
 * @throws Invalid messaging.body_blank, messaging.body_too_long, messaging.body_not_text
 * @throws NotFound messaging.conversation_not_found, Forbidden accounts.not_permitted, accounts.step_up_needed
 * @throws Refused messaging.conversation_unreadable, messaging.conversation_closed, messaging.message_id_taken
 * @throws Refused messaging.opted_out, safety.messages_blocked, safety.message_blocked
 */
export async function send(deps: Deps, actor: Actor, which: Which, sending: Sending): Promise<Sent> {
  const { db, clock, ids, events, jobs, live } = deps;
  refuseWords(decideWords(sending.body));
  const messageId = sending.id ?? idFromKey(actor, which, sending.idempotencyKey) ?? ids.next("message");
  const { standing, isTaken } = await getStanding(db, actor, which, "send", messageId);
  if (isTaken) return sentBefore(db, standing, messageId, sending.body);

  const now = toTheMillisecond(clock.now());
  refuseUnreadable(standing.stay, now);
  refuseClosed(standing, now);
  await refuseOptedOut(deps, standing);

  const announcement = events.announcement("messaging.message_sent", standing.propertyId);
  try {
    const writing = { endsDraft: actor.kind !== "key", announcement, ...replyOwed(standing, now) };
    const unwritten = await unwrittenOf(deps, actor, standing, { id: messageId, body: sending.body, now });
    const written = await writeDown(deps, standing, unwritten, writing, PEN);
    if (written.as === "held") {
      const held = await findHeld(db, standing.propertyId, messageId);
      return { as: "held", held: held!, standing, isNew: true, explanation: written.explanation };
    }
    if (announcement.jobIds.length > 0) jobs.wake();
    hintMessage(live, standing, written.message.seq);
    return { ...written, standing, isNew: true };
  } catch (error) {
    if (!failedAsTaken(error)) throw error;
    // Sent twice at once, or again after a connection was lost: the other one came first.
    return sentBefore(db, standing, messageId, sending.body);
  }
}

/**
 * What would be decided about these words; nothing is sent.
 * @throws as {@link send}
 */
export async function preCheck(deps: Deps, actor: Actor, which: Which, body: string): Promise<Checked> {
  refuseWords(decideWords(body));
  const { standing } = await getStanding(deps.db, actor, which, "send");
  const now = toTheMillisecond(deps.clock.now());
  refuseUnreadable(standing.stay, now);
  refuseClosed(standing, now);
  await refuseOptedOut(deps, standing);
  const unwritten = await unwrittenOf(deps, actor, standing, { id: deps.ids.next("message"), body, now });
  const verdicted = await lookAt(deps, standing, unwritten);
  return {
    explanation: verdicted?.explanation ?? { verdict: "allow", reasons: [], marks: [], ways: [] },
    body: verdicted?.shown.text ?? body,
    masks: verdicted?.shown.masks ?? [],
  };
}

/** The words as their reader would get them, and what their author is told. */
export type Checked = Pick<Message, "body" | "masks"> & { readonly explanation: Explanation };

const PEN: Pen = {
  send: saveMessage,
  hold: async (runner, document) => {
    await holdMessage(runner, document);
    return true;
  },
};

const unwrittenOf = async (
  { session }: Deps,
  actor: Actor,
  { side, me }: Standing,
  { id, body, now }: { id: Id<"message">; body: string; now: Instant },
): Promise<Unwritten> => ({
  ...{ id, body, now, side, author: me, attachments: [], via: "chat" },
  channel: actor.kind === "key" ? "api" : "chat",
  ...(await session(actor, now)),
});

/** @throws Refused messaging.conversation_closed */
export function refuseClosed({ side, stay }: Pick<Standing, "side" | "stay">, now: Instant): void {
  const decision = decideWrite(side, stay, now);
  if (decision.may) return;
  const { because, since } = decision;
  throw new Refused(`messaging.${because}`, { side, ...overSince(since, stay) });
}

/**
 * Whoever does without messages gets none and writes none, and so do two of whom one has blocked the other.
 * @throws Refused messaging.opted_out, safety.messages_blocked
 * @rule R-08
 */
export async function refuseOptedOut(
  { mayTalk, refuseBlocked }: Pick<Deps, "mayTalk" | "refuseBlocked">,
  { propertyId, reservationId, side }: Pick<Standing, "propertyId" | "reservationId" | "side">,
): Promise<void> {
  const of = { propertyId, reservationId };
  const [decision] = await Promise.all([mayTalk(of, side), refuseBlocked(of, side)]);
  if (decision.may) return;
  throw new Refused("messaging.opted_out", { by: decision.because === "own_opt_out" ? "you" : "other" });
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
  const isMine = (prior: { conversationId: string; from: Side; author: Author }) =>
    prior.conversationId === standing.conversationId &&
    prior.from === standing.side &&
    prior.author.id === standing.me.id;
  const prior = await findMessage(db, standing.propertyId, id);
  // Of a message with something hidden in it the words are no longer at hand to compare.
  if (prior && isMine(prior) && (prior.body === body || prior.masks.length > 0))
    return { as: "sent", message: prior, standing, isNew: false };
  const held = await findHeld(db, standing.propertyId, id);
  if (!held || !isMine(held)) throw new Refused("messaging.message_id_taken", { id });
  return { as: "held", held, standing, isNew: false, explanation: held.explanation };
}

/** A caller's key names a message only within its own conversation and for its own author. */
function idFromKey(actor: Actor, which: Which, key: string | undefined): Id<"message"> | undefined {
  if (key === undefined) return undefined;
  if (isGuest(actor)) return idFromWords("message", "guest", actor.reservationId, actor.guestId, key);
  const conversation = which === "own" ? "" : which.id;
  return idFromWords("message", "partner", conversation, principalOf(actor), key);
}

/** What a guest's message makes owed, if nothing is yet; the partner's answers what was. */
export function replyOwed({ side, stay }: Pick<Standing, "side" | "stay">, now: Instant) {
  if (side === "partner") return {};
  const withThis = { ...stay, lastGuestMessageAt: now };
  return { reply: { dueAt: openReply(now, withThis).dueAt, closesAt: writableUntil("partner", withThis) } };
}
