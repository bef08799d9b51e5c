/** One delivery: composed afresh, signed, handed over, and what was answered written into the ledger. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Answer } from "#kernel/smtp/index.ts";
import type { Instant } from "#kernel/time.ts";
import { decideRetry } from "../rules/delivery/retry.ts";
import { bounceOfReply } from "../rules/kinds/bounce-of.ts";
import { returnPath } from "../rules/return-path/return-path.ts";
import { findDelivery, takeStep } from "../store/delivery.ts";
import type { Delivery, ServerAnswer } from "../types/delivery.ts";
import type { AliasBook } from "./aliases.ts";
import type { MailDeps } from "./deps.ts";
import { letterWriter } from "./letter-writer.ts";
import { noteBounce, noteSuccess } from "./mailboxes.ts";
import { DELIVER } from "./posting.ts";

/** No server answered: the network, or a machine that is down. */
const UNREACHED = { status: "4.4.1", reason: "network", isHard: false } as const;

export function courier(deps: MailDeps, { aliases }: { aliases: AliasBook }) {
  const { db, clock, carrier, settings, post, jobs } = deps;
  const writer = letterWriter(deps, { aliases });

  /** Does nothing about a delivery that is over: the job may come twice. */
  async function deliver(propertyId: PropertyId, id: Id<"delivery">): Promise<void> {
    const delivery = await findDelivery(db, propertyId, id);
    if (!delivery?.nextAt) return;
    const mail = await writer.write(delivery);
    const now = clock.now();
    if (!mail) return finish(delivery, { state: "withheld", answer: { reason: "no_address" } }, now);

    const sentOn = Math.floor(now.epochMilliseconds / 86_400_000);
    const local = returnPath({
      key: settings.secretKey,
      kind: "message",
      deliveryId: id,
      propertyId,
      sentOn,
    });
    const answer = await post.hand({
      name: `${delivery.createdAt.round("second").toString().replaceAll(":", "-")}-${id}`,
      sender: `${local}@${mail.domain}`,
      recipient: mail.recipient,
      raw: mail.raw,
    });
    await record(delivery, answer, clock.now());
  }

  function record(delivery: Delivery, { is, code, status, words }: Answer, now: Instant): Promise<void> {
    if (is === "taken") {
      const answer = { ...(code && { code }), ...(status && { status }) };
      return finish(delivery, { state: "accepted", answer }, now);
    }
    const meant = words === undefined ? UNREACHED : bounceOfReply("", words);
    const answer = { ...(code && { code }), status: status ?? meant.status, reason: meant.reason };
    if (is === "refused") return finish(delivery, { state: "bounced", answer, isHard: meant.isHard }, now);
    const decision = decideRetry(delivery.createdAt, delivery.attempts + 1, now, chanceOf(delivery));
    return decision.again
      ? finish(delivery, { state: "deferred", answer, nextAt: decision.at }, now)
      : finish(delivery, { state: "expired", answer: { ...answer, reason: "expired" } }, now);
  }

  type Outcome = Pick<Delivery, "state"> & { answer: ServerAnswer; nextAt?: Instant; isHard?: boolean };

  async function finish(
    delivery: Delivery,
    { state, answer, nextAt, isHard = false }: Outcome,
    now: Instant,
  ): Promise<void> {
    const { propertyId, id } = delivery;
    const carried = await carrier.findById(delivery);
    const whose = { ...delivery, reservationId: carried.reservationId };
    await db.write(async (tx) => {
      const attempts = delivery.attempts + 1;
      const step = { state, attempts, answer, ...(nextAt && { nextAt }) };
      if (!(await takeStep(tx, delivery, step, now))) return;
      if (nextAt) {
        await jobs.enqueue(tx, { propertyId, kind: DELIVER, payload: { deliveryId: id }, runAt: nextAt });
      }
      if (state === "bounced")
        await noteBounce(tx, whose, { isHard, reason: answer.reason ?? "unknown" }, now);
      else if (state === "accepted") await noteSuccess(tx, delivery);
    });
    carrier.tellChanged(carried);
  }

  return { deliver };
}

/** A number from 0 to 1 that is the same for a delivery each time: retries spread without drawing lots. */
const chanceOf = ({ id }: Delivery): number => Number.parseInt(id.slice(0, 4), 16) / 0xffff;
