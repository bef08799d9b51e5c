/** Mailboxes: what a bounce or a mail that was taken says of one, and which ones the desk should look after. */

import type { Queries } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { type Actor, permit } from "#modules/accounts/index.ts";
import type { Side } from "#modules/messaging/index.ts";
import { afterBounce, afterComplaint, afterSuccess, type Bounced } from "../rules/delivery/mailbox.ts";
import { findMailbox, saveMailbox } from "../store/mailbox.ts";
import { deleteUnreachable, insertUnreachable, listUnreachable } from "../store/unreachable.ts";
import type { Delivery } from "../types/delivery.ts";
import type { MailDeps } from "./deps.ts";

/** Whose mailbox, and about which reservation the mail was. */
export type Whose = {
  readonly propertyId: PropertyId;
  readonly recipientId: string;
  readonly side: Side;
  readonly reservationId: Id<"reservation">;
};

/** A mail came back, or was refused. */
export async function noteBounce(tx: Queries, whose: Whose, bounced: Bounced, now: Instant): Promise<void> {
  const { propertyId, recipientId } = whose;
  const next = afterBounce(await findMailbox(tx, whose), bounced, now);
  await saveMailbox(tx, { propertyId, recipientId }, next);
  if (next.pausedAt) await insertUnreachable(tx, { ...whose, because: bounced.reason, since: next.pausedAt });
}

/** A mail was taken. Writes only when something had been wrong. */
export async function noteSuccess(tx: Queries, whose: Omit<Whose, "side" | "reservationId">): Promise<void> {
  const known = await findMailbox(tx, whose);
  if (known.bouncePoints === 0 && !known.pausedAt) return;
  await saveMailbox(tx, whose, afterSuccess(known));
  await deleteUnreachable(tx, whose);
}

/** Its owner called a mail unwanted. @rule B12 */
export async function noteComplaint(
  tx: Queries,
  { id: deliveryId, ...whose }: Pick<Delivery, "id" | "propertyId" | "recipientId">,
  now: Instant,
): Promise<void> {
  await saveMailbox(tx, whose, afterComplaint(await findMailbox(tx, whose), deliveryId, now));
}

/** A mailbox that refuses our mail, as the desk sees it: never its address. */
export type UnreachableMailbox = {
  readonly property: { readonly id: PropertyId; readonly name: string };
  readonly side: Side;
  readonly reservationNumber: string;
  /** The guest's name; of the property's people the one it is about. */
  readonly name: string;
  readonly because: string;
  readonly since: Instant;
};

/** @throws Forbidden accounts.not_permitted */
export async function unreachableMailboxes(
  { db, guests, members }: Pick<MailDeps, "db" | "guests" | "members">,
  actor: Actor,
): Promise<UnreachableMailbox[]> {
  permit(actor, "desk.enter");
  const found = await listUnreachable(db.q);
  const seen = await Promise.all(
    found.map(async ({ propertyId, recipientId, reservationId, side, because, since }) => {
      const booked = await guests.correspondent({ propertyId, id: reservationId });
      if (!booked) return [];
      const { property, number, guest } = booked.reservation;
      const host =
        side === "partner" &&
        (await members.correspondents(propertyId)).find(({ personId }) => personId === recipientId);
      const name = side === "guest" ? guest.name : host ? host.name : property.name;
      return [
        {
          property: { id: propertyId, name: property.name },
          side,
          reservationNumber: number,
          name,
          because,
          since,
        },
      ];
    }),
  );
  return seen.flat();
}
