/** What safety asks of a conversation when the author of a message contests a decision about it. */

import { afterCommit, runnerIn, type Tx } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Actor } from "#modules/accounts/index.ts";
import {
  type AppealEffect,
  type Appellants,
  EARLIER_LURES_HOURS,
  type HeldMessages,
  hideContacts,
} from "#modules/safety/index.ts";
import { submissionFacts } from "../rules/submission.ts";
import { decideWrite } from "../rules/windows.ts";
import { findCarriedById } from "../store/carried.ts";
import { listEarlierAsOf } from "../store/earlier.ts";
import { lockHeld, settleHeld } from "../store/held.ts";
import { findOriginal } from "../store/original.ts";
import { findMessage, saveMessage } from "../store/sending.ts";
import { showAsWritten } from "../store/unmasking.ts";
import type { Carried, Message } from "../types.ts";
import type { Deps } from "./deps.ts";
import { getStanding, type Which } from "./finding.ts";
import { hintConversation, hintMessage } from "./hints.ts";
import { openOriginal, sealOriginal } from "./originals.ts";
import { replyOwed } from "./send.ts";

type Answered = Parameters<HeldMessages["answer"]>[1];
type Unsent = Pick<Message, "author" | "body" | "via" | "attachments">;

/** @throws NotFound messaging.conversation_not_found, Forbidden accounts.not_permitted */
export const appellants = ({ db, clock }: Deps): Appellants => ({
  find: async (actor: Actor, which: Which) => {
    const { standing } = await getStanding(db, actor, which, "send");
    const { propertyId, conversationId, reservationId, side, me, stay } = standing;
    const { arrivesAt } = submissionFacts(standing, side, clock.now());
    return { propertyId, conversationId, reservationId, side, me, arrivesAt, timeZone: stay.timeZone };
  },
});

/** In the transaction of who answers. What can no longer be passed on is only answered. */
export async function answerAppeal(deps: Deps, tx: Tx, answered: Answered): Promise<AppealEffect> {
  const { propertyId, conversationId, messageId: id, outcome, at, by, author, text } = answered;
  const runner = runnerIn(tx);
  const carried = await findCarriedById(runner, propertyId, conversationId);
  if (!carried) return "none";
  afterCommit(tx, () => hintConversation(deps.live, carried));
  if (outcome === "refused") return "none";

  const held = await lockHeld(runner, propertyId, id);
  if (held) {
    const effect = await passOn(deps, tx, carried, answered, held);
    if (effect === "sent") await settleHeld(runner, held, { state: "released", at, by });
    return effect;
  }
  const sent = await findMessage(deps.db, propertyId, id);
  if (!sent)
    return passOn(deps, tx, carried, answered, { author, body: text ?? "", via: "chat", attachments: [] });
  const box = await findOriginal(deps.db, propertyId, id);
  const written = box ? openOriginal(deps.secretKey, { propertyId, id }, box).text : sent.body;
  await showAsWritten(runner, { propertyId, id }, written);
  return "shown";
}

/** As a message sent now, its contacts hidden as in all that a person passes on; "none" once the time to write is over. */
async function passOn(
  { events, jobs, live, secretKey }: Deps,
  tx: Tx,
  carried: Carried,
  { propertyId, conversationId, messageId: id, side, at }: Answered,
  { author, body, via, attachments }: Unsent,
): Promise<AppealEffect> {
  const { stay } = carried;
  if (body === "" || !decideWrite(side, stay, at).may) return "none";
  const shown = hideContacts(body, carried.surroundings.countries);
  const announcement = events.announcement("messaging.message_sent", propertyId);
  const message = {
    ...{ propertyId, conversationId, id, from: side, author, via, attachments, sentAt: at },
    ...{ body: shown.text, masks: shown.masks, isDoubtful: false },
  };
  const original = sealOriginal(secretKey, message, body, shown);
  const seq = await saveMessage(runnerIn(tx), message, {
    ...{ announcement, endsDraft: false, ...replyOwed({ side, stay }, at) },
    ...(original && { original }),
  });
  afterCommit(tx, () => {
    if (announcement.jobIds.length > 0) jobs.wake();
    hintMessage(live, carried, seq);
  });
  return "sent";
}

/** Of a message that was sent, as its author wrote it. */
export async function writtenWords(
  { db, secretKey }: Pick<Deps, "db" | "secretKey">,
  propertyId: PropertyId,
  id: Id<"message">,
): Promise<Pick<Message, "author" | "body" | "sentAt"> | undefined> {
  const message = await findMessage(db, propertyId, id);
  const box = message && (await findOriginal(db, propertyId, id));
  return box ? { ...message, body: openOriginal(secretKey, { propertyId, id }, box).text } : message;
}

/** What the same side had said in the hours before, as a decision at `at` had it before it. */
export async function earlierWords(
  { db }: Pick<Deps, "db">,
  { at, ...of }: Parameters<HeldMessages["earlier"]>[0],
): ReturnType<HeldMessages["earlier"]> {
  const since: Instant = at.subtract({ hours: EARLIER_LURES_HOURS });
  const said = await listEarlierAsOf(db, { ...of, since, until: at });
  return said.map((each) => ({ text: each.text, hoursAgo: each.at.until(at).total("hours") }));
}
