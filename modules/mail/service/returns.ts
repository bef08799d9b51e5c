/** Mail about mail: bounces and automatic answers to what we sent, linked by the signed return path or by our own id. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { ReturnPath } from "../rules/return-path/return-path.ts";
import { findDelivery, takeStep } from "../store/delivery.ts";
import { countRecent, insertInbound } from "../store/inbound.ts";
import type { Delivery } from "../types/delivery.ts";
import type { Envelope, Examined } from "../types/examined.ts";
import type { BounceOf } from "../types/reading.ts";
import type { MailDeps } from "./deps.ts";
import type { Taken } from "./intake.ts";
import { keepRaw, keysOf } from "./keeping.ts";
import { noteBounce } from "./mailboxes.ts";
import { refused } from "./refusing.ts";
import { hidden } from "./scrubbing.ts";

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
    return { as: "noted" };
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
    if (!told || delivery.state === "bounced") return { as: "noted" };
    const now = clock.now();
    const carried = await carrier.findById(delivery);
    const { attempts } = delivery;
    const answer = { status: told.status, reason: told.reason };
    await db.write(async (tx) => {
      const state = told.action === "failed" ? "bounced" : "deferred";
      await takeStep(tx, delivery, { state, attempts, answer }, now);
      if (state === "deferred") return;
      await noteBounce(tx, { ...delivery, reservationId: carried.reservationId }, told, now);
    });
    carrier.tellChanged(carried);
    return { as: "noted" };
  }

  /** An absence, told to the address an automatic answer belongs to. @rfc 3834-4 */
  async function note(delivery: Delivery, examined: Examined, raw: Buffer): Promise<Taken> {
    const carried = await carrier.findById(delivery);
    const { propertyId, conversationId, reservationId, lastSeq } = carried;
    const keys = keysOf(examined, raw);
    const receivedAt = clock.now();
    const since = receivedAt.subtract({ hours: 24 * 7 });
    const mail = {
      ...{
        propertyId,
        conversationId,
        reservationId,
        ...keys,
        side: delivery.side,
        kind: "auto_reply" as const,
      },
      ...{
        authorId: delivery.recipientId,
        headerSubject: examined.subject,
        subject: hidden(examined.subject),
        afterSeq: lastSeq,
      },
      ...{
        elided: hidden(examined.elided),
        signature: "",
        refusedFiles: [],
        authentication: {},
        receivedAt,
      },
      ...{ id: deps.ids.next("inbound"), raw: await keepRaw(deps, raw), rawBytes: raw.length },
    };
    const { automatic } = await countRecent(db, mail, since);
    const isNew = automatic === 0 && (await insertInbound(db, mail));
    if (!isNew) return { as: "noted" };
    carrier.tellChanged(carried);
    return { as: "note" };
  }

  return { take, takeBounce };
}

export type ReturnDesk = ReturnType<typeof returnDesk>;

/** Of several recipients the failed one counts; what was merely passed on says nothing. */
function gravest(bounces: readonly BounceOf[]): BounceOf | undefined {
  return (
    bounces.find(({ action }) => action === "failed") ?? bounces.find(({ action }) => action === "delayed")
  );
}

/** The delivery that a Message-ID of ours names. */
function ownDelivery(id: string | undefined, domain: string): Id<"delivery"> | undefined {
  const [, delivery, host] = /^<?([0-9a-f-]{36})@([^>]+)>?$/i.exec(id ?? "") ?? [];
  return host?.toLowerCase() === domain.toLowerCase()
    ? (delivery!.toLowerCase() as Id<"delivery">)
    : undefined;
}
