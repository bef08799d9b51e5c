/** What became of the mails of a conversation, for those who may read it: states, notes, what was cut, every step. */

import type { Id } from "#kernel/ids.ts";
import type { Actor } from "#modules/accounts/index.ts";
import type { Messaging, Standing, Which } from "#modules/messaging/index.ts";
import { listDeliveries, listSteps } from "../store/delivery.ts";
import { findCut, listCutMessages, listNotes } from "../store/inbound.ts";
import type { AliasPair } from "../types/alias.ts";
import type { Delivery, DeliveryStep } from "../types/delivery.ts";
import type { CutParts, MailNote } from "../types/inbound.ts";
import type { AliasBook } from "./aliases.ts";
import type { Copies, CopyDesk } from "./copies.ts";
import type { MailDeps } from "./deps.ts";

/** A conversation's mail as one side sees it. Only the side that wrote a message learns how its mail fared. */
export type MailTrail = {
  readonly standing: Standing;
  readonly aliases: AliasPair;
  /** Whether the asker wants mail copies, and gets them. */
  readonly you: Copies;
  readonly deliveries: readonly Delivery[];
  readonly notes: readonly MailNote[];
  readonly cut: readonly Id<"message">[];
};

type Parts = {
  readonly aliases: AliasBook;
  readonly messaging: Pick<Messaging, "standing">;
  readonly copies: Pick<CopyDesk, "find">;
};

export type Steps = readonly (DeliveryStep & Pick<Delivery, "side"> & { readonly recipient: string })[];

export function ledger({ db }: Pick<MailDeps, "db">, { aliases, messaging, copies }: Parts) {
  /**
   * @throws NotFound messaging.conversation_not_found, Forbidden accounts.not_permitted
   * @throws Refused messaging.conversation_unreadable
   */
  async function trail(actor: Actor, which: Which, afterSeq: number): Promise<MailTrail> {
    const standing = await messaging.standing(actor, which);
    const mine = { propertyId: standing.propertyId, recipientId: standing.me.id };
    const [pair, you, deliveries, notes, cut] = await Promise.all([
      aliases.pairOf(standing),
      copies.find(mine),
      listDeliveries(db, standing, afterSeq),
      listNotes(db, standing),
      listCutMessages(db, standing),
    ]);
    const written = deliveries.filter(({ side }) => side !== standing.side);
    return { standing, aliases: pair, you, deliveries: written, notes, cut };
  }

  /** What was cut off a message; empty of one that did not come by mail. @throws as `trail` */
  async function cutOf(actor: Actor, which: Which, messageId: Id<"message">): Promise<CutParts | undefined> {
    const standing = await messaging.standing(actor, which);
    return findCut(db, standing, messageId);
  }

  /** Every step of the mails about a message the asker's side wrote. @throws as `trail` */
  async function stepsOf(actor: Actor, which: Which, messageId: Id<"message">): Promise<Steps> {
    const standing = await messaging.standing(actor, which);
    const steps = await listSteps(db, standing.propertyId, messageId);
    return steps.filter(({ side }) => side !== standing.side);
  }

  return { trail, cutOf, stepsOf };
}
