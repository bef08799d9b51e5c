/** A message was written: the mails about it are queued, one for each person of the other side. */

import type { Queries } from "#kernel/db/index.ts";
import { type Id, idFromWords } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Carried, Message, OfReservation } from "#modules/messaging/index.ts";
import { otherSide } from "../rules/aliases/side.ts";
import { isHistory } from "../rules/delivery/history.ts";
import { decideMailbox } from "../rules/delivery/mailbox.ts";
import { insertDelivery } from "../store/delivery.ts";
import { findMailbox } from "../store/mailbox.ts";
import type { Delivery } from "../types/delivery.ts";
import type { MailDeps } from "./deps.ts";
import { noteSuccess } from "./mailboxes.ts";
import { type Correspondent, correspondentsOf } from "./senders.ts";

export const DELIVER = "mail.deliver";

type Written = { readonly conversationId: Id<"conversation">; readonly seq: number };

export function postOffice(deps: MailDeps) {
  const { db, clock, carrier, jobs, settings } = deps;

  /** Safe to hear twice: a person has one delivery for a message, whatever happens. */
  async function queue(propertyId: Carried["propertyId"], { conversationId, seq }: Written): Promise<void> {
    const carried = await carrier.findById({ propertyId, conversationId });
    const [message] = await carrier.messagesUpTo(carried, seq, 0);
    const now = clock.now();
    if (!message || isHistory(message.sentAt, now)) return;
    if (message.via === "mail") await heardFrom(carried, message);
    const people = await correspondentsOf(deps, otherSide(message.from), carried);
    for (const person of people) await db.write((tx) => queueFor(tx, carried, message, person, now));
    if (people.length > 0) carrier.tellChanged(carried);
  }

  /** The booking engine tells something else of the guest, perhaps another address: mail to it is tried again. */
  async function guestChanged(tx: Queries, at: OfReservation): Promise<void> {
    const { propertyId, guest } = await carrier.find(at);
    await noteSuccess(tx, { propertyId, recipientId: guest.id });
  }

  /** Who writes from their mailbox shows that it works. */
  const heardFrom = ({ propertyId }: Carried, { author }: Message): Promise<void> =>
    db.write((tx) => noteSuccess(tx, { propertyId, recipientId: author.id }));

  async function queueFor(
    tx: Queries,
    { propertyId, conversationId }: Carried,
    { id: messageId, seq, from }: Message,
    { id: recipientId }: Correspondent,
    now: Instant,
  ): Promise<void> {
    const may = decideMailbox(await findMailbox(tx, { propertyId, recipientId }), now);
    const id = idFromWords("delivery", messageId, recipientId);
    const delivery: Delivery = {
      ...{ propertyId, id, conversationId, messageId, seq, side: otherSide(from), recipientId, attempts: 0 },
      state: may.may ? "queued" : "withheld",
      headerId: `<${id}@${settings.mailDomain.toLowerCase()}>`,
      ...(may.may ? { nextAt: now } : { reason: may.because }),
      createdAt: now,
      changedAt: now,
    };
    const isNew = await insertDelivery(tx, delivery);
    if (isNew && may.may) await jobs.enqueue(tx, { propertyId, kind: DELIVER, payload: { deliveryId: id } });
  }

  return { queue, guestChanged };
}
