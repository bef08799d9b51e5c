/** What becomes of a held message: its author takes it back, or the desk passes it on or refuses it. */

import { afterCommit, runnerIn, type Tx } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import type { Id, Located } from "#kernel/ids.ts";
import { type Actor, principalOf } from "#modules/accounts/index.ts";
import { type HeldMessages, type HeldWords, hideContacts } from "#modules/safety/index.ts";
import { findCarriedById } from "../store/carried.ts";
import { findHeld, lockHeld, type Settling, settleHeld as saveSettled } from "../store/held.ts";
import { saveMessage } from "../store/sending.ts";
import { listMessagesBefore } from "../store/thread.ts";
import type { HeldMessage } from "../types.ts";
import { writtenWords } from "./appeals.ts";
import type { Deps } from "./deps.ts";
import { getStanding, type Which } from "./finding.ts";
import { hintConversation, hintMessage } from "./hints.ts";
import { sealOriginal } from "./originals.ts";
import { refuseClosed, replyOwed } from "./send.ts";

/**
 * Nothing happens when it was taken back before.
 * @throws NotFound messaging.conversation_not_found, messaging.held_not_found, Forbidden accounts.not_permitted
 * @throws Refused messaging.held_settled
 */
export async function withdrawHeld(deps: Deps, actor: Actor, which: Which, id: Id<"message">): Promise<void> {
  const { standing } = await getStanding(deps.db, actor, which, "send");
  const by = standing.side === "guest" ? standing.me.id : principalOf(actor);
  await deps.db.write(async (tx) => {
    const held = await lockHeld(runnerIn(tx), standing.propertyId, id);
    if (held?.conversationId !== standing.conversationId || held.from !== standing.side)
      throw new NotFound("messaging.held_not_found", { id });
    if (held.state === "withdrawn") return;
    refuseSettled(held);
    await saveSettled(runnerIn(tx), held, { state: "withdrawn", at: deps.clock.now(), by });
    await deps.verdicts?.closeReview(tx, held, { outcome: "withdrawn", by, at: deps.clock.now() });
  });
  hintConversation(deps.live, standing);
}

export type Settlement = Pick<Settling, "by" | "at"> &
  ({ readonly state: "released" } | { readonly state: "refused"; readonly reason: string });

/**
 * Passes a held message on, as a message sent now, or refuses it with a reason. Contacts stay hidden also in what is
 * passed on. In the transaction of who decided.
 * @throws NotFound messaging.held_not_found, Refused messaging.held_settled, messaging.conversation_closed
 * @throws Refused safety.messages_blocked
 */
export async function settleHeld(
  deps: Deps,
  tx: Tx,
  { propertyId, id }: Located<"message">,
  settlement: Settlement,
): Promise<HeldMessage> {
  const { events, jobs, live, secretKey } = deps;
  const runner = runnerIn(tx);
  const held = await lockHeld(runner, propertyId, id);
  if (!held) throw new NotFound("messaging.held_not_found", { id });
  refuseSettled(held);
  const carried = await findCarriedById(runner, propertyId, held.conversationId);
  if (!carried) throw new NotFound("messaging.held_not_found", { id });
  await saveSettled(runner, held, settlement);
  if (settlement.state === "refused") {
    afterCommit(tx, () => hintConversation(live, carried));
    return held;
  }

  const { from: side, author, via, attachments, conversationId } = held;
  refuseClosed({ side, stay: carried.stay }, settlement.at);
  await deps.refuseBlocked(carried, side, runner);
  const shown = hideContacts(held.body, carried.surroundings.countries);
  const announcement = events.announcement("messaging.message_sent", propertyId);
  const message = {
    ...{ propertyId, conversationId, id, from: side, author, via, attachments, sentAt: settlement.at },
    ...{ body: shown.text, masks: shown.masks, isDoubtful: false },
  };
  const original = sealOriginal(secretKey, message, held.body, shown);
  const seq = await saveMessage(runner, message, {
    ...{ announcement, endsDraft: false, ...replyOwed({ side, stay: carried.stay }, settlement.at) },
    ...(original && { original }),
  });
  afterCommit(tx, () => {
    if (announcement.jobIds.length > 0) jobs.wake();
    hintMessage(live, carried, seq);
  });
  return held;
}

/** How much of what was said before somebody sees who decides about a held message. */
const SHOWN_BEFORE = 4;

/** The words of a message for whoever decides about it: one that is held, or was sent; undefined when it is neither. */
export async function heldWords(
  deps: Pick<Deps, "db" | "secretKey">,
  { propertyId, conversationId, messageId }: Parameters<HeldMessages["read"]>[0],
): Promise<HeldWords | undefined> {
  const held = await findHeld(deps.db, propertyId, messageId);
  const sent = held ? undefined : await writtenWords(deps, propertyId, messageId);
  const of = held ?? sent;
  if (!of) return undefined;
  return {
    ...{ body: of.body, authorName: of.author.name, heldAt: held?.heldAt ?? sent!.sentAt },
    explanation: held?.explanation ?? NOT_EXPLAINED,
    before: await wordsBefore(deps, { propertyId, conversationId }),
  };
}

/** Whoever looks at a message that was sent asks the decision itself. */
const NOT_EXPLAINED: HeldWords["explanation"] = { verdict: "allow", reasons: [], marks: [], ways: [] };

export async function wordsBefore(
  { db }: Pick<Deps, "db">,
  { propertyId, conversationId }: Parameters<HeldMessages["before"]>[0],
): ReturnType<HeldMessages["before"]> {
  const before = await listMessagesBefore(db, { propertyId, id: conversationId }, undefined, SHOWN_BEFORE);
  return before.map(({ from, body, sentAt }) => ({ from, body, sentAt }));
}

function refuseSettled({ state, id }: HeldMessage): void {
  if (state !== "held") throw new Refused("messaging.held_settled", { id, state });
}
