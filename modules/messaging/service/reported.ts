/** What safety asks about reported messages: the words around one, and which stay a conversation is about. */

import type { ReportedMessages } from "#modules/safety/index.ts";
import { submissionFacts } from "../rules/submission.ts";
import { findCarriedById, findCarriedByReservation } from "../store/carried.ts";
import { findMessage } from "../store/sending.ts";
import { listMessagesBefore } from "../store/thread.ts";
import type { Message } from "../types.ts";
import type { Deps } from "./deps.ts";

/** How many messages before and after a reported one are kept with it. */
const AROUND = 2;
/** How many of the newest messages are looked at for what a guest said lately. */
const LATELY_AT_MOST = 100;

export const reportedMessages = ({ db, clock }: Pick<Deps, "db" | "clock">): ReportedMessages => ({
  async around({ propertyId, messageId }) {
    const message = await findMessage(db, propertyId, messageId);
    if (!message) return undefined;
    const { conversationId, seq, from: author } = message;
    const [carried, near] = await Promise.all([
      findCarriedById(db, propertyId, conversationId),
      listMessagesBefore(db, { propertyId, id: conversationId }, seq + AROUND + 1, 2 * AROUND + 1),
    ]);
    if (!carried) return undefined;
    const { arrivesAt } = submissionFacts(carried, author, clock.now());
    const place = { conversationId, reservationId: carried.reservationId, guestId: carried.guest.id, author };
    // Where nothing was said after it, more than two of before come.
    const messages = near.filter((one) => one.seq >= seq - AROUND).map(frozenOf);
    return { place, arrivesAt, messages };
  },
  async ofGuestSince(of, since) {
    const carried = await findCarriedByReservation(db, of.propertyId, of.reservationId);
    if (!carried) return [];
    const where = { propertyId: of.propertyId, id: carried.conversationId };
    const newest = await listMessagesBefore(db, where, undefined, LATELY_AT_MOST);
    return newest.filter(
      ({ from, sentAt }) => from === "guest" && Temporal.Instant.compare(sentAt, since) >= 0,
    );
  },
  async place(of) {
    const { propertyId } = of;
    const carried = await ("conversationId" in of
      ? findCarriedById(db, propertyId, of.conversationId)
      : findCarriedByReservation(db, propertyId, of.reservationId));
    return carried && { conversationId: carried.conversationId, reservationId: carried.reservationId };
  },
});

const frozenOf = ({ id, seq, from, body, sentAt }: Message) => ({
  ...{ id, seq, from, body, sentAt: sentAt.toString() },
});
