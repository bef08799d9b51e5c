/** How every use case begins: the conversation found through who asks, what their role lets them do, what is readable. */

import type { Db } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import { type Id, type Located, locatedId } from "#kernel/ids.ts";
import { dayOf, type Instant } from "#kernel/time.ts";
import {
  type Actor,
  type GuestActor,
  type Permission,
  permit,
  principalOf,
  type Role,
} from "#modules/accounts/index.ts";
import { decideRead } from "../rules/windows.ts";
import { findForGuest, findForMember, type SendingFacts } from "../store/standing.ts";
import type { Side, Standing, StayClock } from "../types.ts";

/** Which conversation: a person and a key name it, a guest has one. */
export type Which = Located<"conversation"> | "own";

/** What is asked, and the permission it needs of members and of guests. */
const NEEDS = {
  read: { partner: "conversation.read", guest: "guest.read" },
  send: { partner: "conversation.send", guest: "guest.send" },
  tidy: { partner: "conversation.tidy", guest: "guest.send" },
} as const satisfies Record<string, Record<Side, Permission>>;

export type Asked = keyof typeof NEEDS;

/** @throws Forbidden accounts.not_permitted */
export const permitIn = (actor: Actor, { side, role }: { side: Side; role?: Role }, asked: Asked): void =>
  permit(actor, NEEDS[asked][side], role);

/**
 * What is needed to decide about a conversation. `messageId` is the one about to be used, if any.
 * @throws NotFound messaging.conversation_not_found, Forbidden accounts.not_permitted
 */
export async function getStanding(
  db: Db,
  actor: Actor,
  which: Which,
  asked: Asked,
  messageId: Id<"message"> | null = null,
): Promise<SendingFacts> {
  const facts = isGuest(actor)
    ? await findForGuest(db, actor, messageId)
    : which !== "own" && (await findForMember(db, which, principalOf(actor), messageId));
  if (!facts) throw conversationNotFound(which);
  permitIn(actor, facts.standing, asked);
  return facts;
}

export const isGuest = (actor: Actor): actor is GuestActor => actor.kind === "guest";

export const conversationNotFound = (which: Which): NotFound =>
  new NotFound("messaging.conversation_not_found", which === "own" ? {} : { id: locatedId(which) });

/** @throws Refused messaging.conversation_unreadable */
export function refuseUnreadable(stay: StayClock, now: Instant): void {
  const decision = decideRead(stay, now);
  if (decision.may) return;
  throw new Refused(`messaging.${decision.because}`, overSince(decision.since, stay));
}

/** Since when something is over, and the last day on which it was not, on the property's calendar. */
export const overSince = (since: Instant, { timeZone }: StayClock) => ({
  since: since.toString(),
  lastDate: dayOf(since, timeZone).subtract({ days: 1 }).toString(),
  timeZone,
});

export const whereOf = ({ propertyId, conversationId }: Standing): Located<"conversation"> => ({
  propertyId,
  id: conversationId,
});
