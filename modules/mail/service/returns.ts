/** Mail about mail: bounces and automatic answers to what we sent, linked by the signed return path or by our own id. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import { gravest, ownDelivery } from "../rules/delivery/returned.ts";
import type { ReturnPath } from "../rules/return-path/return-path.ts";
import { findDelivery, takeStep } from "../store/delivery.ts";
import type { Delivery } from "../types/delivery.ts";
import type { Envelope, Examined } from "../types/examined.ts";
import type { BounceOf } from "../types/reading.ts";
import { keepAbsence } from "./absence.ts";
import type { MailDeps } from "./deps.ts";
import { inboundOf } from "./inbound-of.ts";
import { noteBounce, noteComplaint } from "./mailboxes.ts";
import { refused } from "./refusing.ts";
import type { Taken } from "./taken.ts";

export function returnDesk(deps: MailDeps) {
  const { db, clock, settings, carrier, examining } = deps;

  /**
   * A mail to a return path of ours. Whatever it is, it is taken: nobody may be answered about it.
   * @throws Unavailable mail.examination_failed
   */
  async function take(
    { propertyId, deliveryId }: ReturnPath,
    envelope: Envelope,
    raw: Buffer,
  ): Promise<Taken> {
    const { secretKey, mailDomain: receiverHost } = settings;
    const examined = await examining.examine({ raw, envelope, receiverHost, isReturnPath: true, secretKey });
    const delivery = await findDelivery(db, propertyId, deliveryId as Id<"delivery">);
    if (!delivery) return { as: "noted" };
    if (examined.kind === "bounce") return record(delivery, examined.bounces);
    if (examined.kind === "auto_reply") return note(delivery, examined, raw);
    if (examined.kind === "report") await complain(delivery, examined);
    return { as: "noted" };
  }

  /** A complaint that reached the people who run this: it names the return path of the mail it is about. */
  async function takeComplaint({ propertyId, deliveryId }: ReturnPath, examined: Examined): Promise<void> {
    const delivery = await findDelivery(db, propertyId, deliveryId as Id<"delivery">);
    if (delivery) await complain(delivery, examined);
  }

  /** The writer of the message is not told: whoever complains is left in peace. */
  async function complain(delivery: Delivery, { because }: Examined): Promise<void> {
    if (because === "complaint") await db.write((tx) => noteComplaint(tx, delivery, clock.now()));
  }

  /**
   * A bounce that came to an alias: believed when it is about a mail of ours at that property.
   * @throws Refused mail.report_not_ours
   */
  async function takeBounce(propertyId: PropertyId, { bounces, returnedId }: Examined): Promise<Taken> {
    const id = ownDelivery(returnedId, settings.mailDomain);
    const delivery = id && (await findDelivery(db, propertyId, id));
    if (!delivery) throw refused("mail.report_not_ours");
    return record(delivery, bounces);
  }

  async function record(delivery: Delivery, bounces: readonly BounceOf[]): Promise<Taken> {
    const told = gravest(bounces);
    if (!told) return { as: "noted" };
    const now = clock.now();
    const carried = await carrier.findById(delivery);
    const { attempts } = delivery;
    const answer = { status: told.status, reason: told.reason };
    await db.write(async (tx) => {
      const state = told.action === "failed" ? "bounced" : "deferred";
      const isTaken = await takeStep(tx, delivery, { state, attempts, answer }, now);
      if (!isTaken || state === "deferred") return;
      await noteBounce(tx, { ...delivery, reservationId: carried.reservationId }, told, now);
    });
    carrier.tellChanged(carried);
    return { as: "noted" };
  }

  /** An absence, told to the address an automatic answer belongs to. @rfc 3834-4 */
  async function note({ side, recipientId: authorId, ...of }: Delivery, examined: Examined, raw: Buffer) {
    const carried = await carrier.findById(of);
    return keepAbsence(deps, await inboundOf(deps, carried, { side, authorId }, examined, raw));
  }

  return { take, takeBounce, takeComplaint };
}

export type ReturnDesk = ReturnType<typeof returnDesk>;
