/** What follows from reservations: a conversation with each one, and its instants kept up with what is agreed. */

import { afterCommit, type Queries } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { openReply } from "../rules/replies.ts";
import { readableUntil, writableUntil } from "../rules/windows.ts";
import {
  type Following,
  getStay,
  type KeptUp,
  lockKeptUp,
  openConversation,
  saveFollowing,
} from "../store/opening.ts";
import type { Deps } from "./deps.ts";
import { hintConversation } from "./hints.ts";

type At = { readonly propertyId: PropertyId; readonly reservationId: Id<"reservation"> };
type Given = Pick<Deps, "clock" | "ids" | "events" | "live">;

/**
 * Opens the conversation of a reservation in the reservation's own transaction; nothing happens when it is open. It
 * stands in the list where the booking stands in time. @rule M-05 M-08
 */
export async function openFor({ clock, ids, events, live }: Given, tx: Queries, at: At): Promise<void> {
  const stay = await getStay(tx, at);
  const now = clock.now();
  const activeAt = Temporal.Instant.compare(stay.bookedAt, now) < 0 ? stay.bookedAt : now;
  const conversationId = await openConversation(tx, at, {
    id: ids.next("conversation"),
    openedAt: now,
    activeAt,
    readableUntil: readableUntil(stay),
  });
  if (!conversationId) return;
  const payload = { conversationId, reservationId: at.reservationId };
  await events.announce(tx, { type: "messaging.conversation_opened", propertyId: at.propertyId, payload });
  afterCommit(tx, () => hintConversation(live, { ...at, conversationId }));
}

/** Computes anew what follows from a stay that was changed or cancelled, in the transaction that did it. */
export async function followStay({ live }: Given, tx: Queries, at: At): Promise<void> {
  const kept = await lockKeptUp(tx, at);
  if (!kept) return;
  await saveFollowing(tx, at.propertyId, kept.conversationId, following(kept));
  afterCommit(tx, () => hintConversation(live, { ...at, conversationId: kept.conversationId }));
}

function following({ stay, reply }: KeptUp): Following {
  const readable = { readableUntil: readableUntil(stay) };
  if (!reply) return readable;
  const { dueAt } = openReply(reply.openedAt, stay);
  return { ...readable, reply: { dueAt, closesAt: writableUntil("partner", stay) } };
}
