/** Whether somebody wants mail copies of a property's messages: stopped by one press in a mail, begun again on a page. */

import { NotFound } from "#kernel/errors.ts";
import type { PropertyId } from "#kernel/ids.ts";
import { type Actor, principalOf } from "#modules/accounts/index.ts";
import { readLinkToken } from "../rules/return-path/link-token.ts";
import { findMailbox, saveMailbox } from "../store/mailbox.ts";
import { deleteUnreachable } from "../store/unreachable.ts";
import type { MailDeps } from "./deps.ts";

export type Copies = { readonly wanted: boolean; readonly isReached: boolean };

type Of = { readonly propertyId: PropertyId; readonly recipientId: string };

export function copyDesk({
  db,
  clock,
  settings,
  members,
}: Pick<MailDeps, "db" | "clock" | "settings" | "members">) {
  async function find(of: Of): Promise<Copies> {
    const { stoppedAt, pausedAt } = await findMailbox(db.q, of);
    return { wanted: stoppedAt === undefined, isReached: pausedAt === undefined };
  }

  /** Wanting them again also tries a mailbox again that could not be reached. */
  async function choose(of: Of, wanted: boolean): Promise<Copies> {
    await db.write(async (tx) => {
      const { stoppedAt: _, pausedAt, pausedBecause, ...mailbox } = await findMailbox(tx, of);
      const paused = { ...(pausedAt && { pausedAt }), ...(pausedBecause && { pausedBecause }) };
      const next = wanted ? { bouncePoints: 0 } : { ...mailbox, ...paused, stoppedAt: clock.now() };
      await saveMailbox(tx, of, next);
      if (wanted) await deleteUnreachable(tx, of);
    });
    return find(of);
  }

  /** @throws NotFound mail.link_unknown */
  function ofLink(token: string): Of {
    const link = readLinkToken("stop", token, { key: settings.secretKey });
    if (!link.ok) throw new NotFound("mail.link_unknown");
    return { propertyId: link.propertyId, recipientId: link.id };
  }

  /** @throws NotFound accounts.property_not_found, Forbidden accounts.not_permitted */
  async function ofMember(actor: Actor, propertyId: PropertyId): Promise<Of> {
    await members.admit(actor, "conversation.send", propertyId);
    return { propertyId, recipientId: principalOf(actor) };
  }

  return {
    find,
    byLink: (token: string) => find(ofLink(token)),
    chooseByLink: (token: string, wanted: boolean) => choose(ofLink(token), wanted),
    mine: async (actor: Actor, propertyId: PropertyId) => find(await ofMember(actor, propertyId)),
    chooseMine: async (actor: Actor, propertyId: PropertyId, wanted: boolean) =>
      choose(await ofMember(actor, propertyId), wanted),
  };
}

export type CopyDesk = ReturnType<typeof copyDesk>;
