/** The use cases of messaging: each loads, decides by the rules, saves, and tells those who are looking. */

import type { Queries, Runner, Tx } from "#kernel/db/index.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Actor } from "#modules/accounts/index.ts";
import type { HeldMessages } from "#modules/safety/index.ts";
import { answerAppeal, appellants, earlierWords } from "./service/appeals.ts";
import { archiving } from "./service/archiving.ts";
import {
  getCarried,
  getCarriedById,
  messagesUpTo,
  type OfReservation,
  type Receiving,
  receive,
  tellChanged,
} from "./service/carrying.ts";
import type { Deps } from "./service/deps.ts";
import { getStanding, refuseUnreadable, type Which } from "./service/finding.ts";
import { heldWords, type Settlement, settleHeld, withdrawHeld, wordsBefore } from "./service/holding.ts";
import { type InboxQuery, listInbox } from "./service/inbox.ts";
import { followStay, openFor } from "./service/opening.ts";
import { getAttachment, getConversation, listMessages, type MessageRange } from "./service/reading.ts";
import { reportedMessages } from "./service/reported.ts";
import { reveal } from "./service/revealing.ts";
import { preCheck, type Sending, send } from "./service/send.ts";
import { dropDraft, keepDraft, markRead, putAside } from "./service/tidying.ts";

import { findMessage } from "./store/sending.ts";
import type { Carried } from "./types.ts";

export type { OfReservation, Receiving } from "./service/carrying.ts";
export type { Deps } from "./service/deps.ts";
export type { Which } from "./service/finding.ts";

type UseCases = ReturnType<typeof useCases>;

export type Messaging = UseCases & {
  /**
   * The same use cases by the same rules at another time, to write history: a sample, a move from another system.
   * `await messaging.asOf(at("2026-03-01T09:00:00Z")).send(guest, "own", { body })`. Write each conversation in the
   * order of time; whoever listens to events hears of it as of any message.
   */
  asOf(instant: Instant): UseCases;
};

export const messagingService = (deps: Deps): Messaging => ({
  ...useCases(deps),
  asOf: (instant) => {
    const { verdicts: _, ...others } = deps;
    return useCases({ ...others, clock: { now: () => instant } });
  },
});

function useCases(deps: Deps) {
  return {
    send: (actor: Actor, which: Which, sending: Sending) => send(deps, actor, which, sending),
    preCheck: (actor: Actor, which: Which, body: string) => preCheck(deps, actor, which, body),
    withdrawHeld: (actor: Actor, which: Which, id: Id<"message">) => withdrawHeld(deps, actor, which, id),
    reveal: (actor: Actor, which: Which, id: Id<"message">, place: number) =>
      reveal(deps, actor, which, id, place),
    /** What safety asks of held messages, and of reported ones. */
    held: {
      read: (of: Parameters<HeldMessages["read"]>[0]) => heldWords(deps, of),
      settle: (tx: Tx, which: Located<"message">, settling: Settlement) =>
        settleHeld(deps, tx, which, settling),
      before: (of: Parameters<HeldMessages["before"]>[0]) => wordsBefore(deps, of),
      answer: (tx: Tx, answer: Parameters<HeldMessages["answer"]>[1]) => answerAppeal(deps, tx, answer),
      earlier: (of: Parameters<HeldMessages["earlier"]>[0]) => earlierWords(deps, of),
    } satisfies HeldMessages,
    /** Who may contest a decision. */
    appellants: appellants(deps),
    reported: reportedMessages(deps),
    listInbox: (actor: Actor, query: InboxQuery) => listInbox(deps, actor, query),
    getConversation: (actor: Actor, which: Which) => getConversation(deps, actor, which),
    listMessages: (actor: Actor, which: Which, range: MessageRange) =>
      listMessages(deps, actor, which, range),
    standing: async (actor: Actor, which: Which) => {
      const { standing } = await getStanding(deps.db, actor, which, "read");
      refuseUnreadable(standing.stay, deps.clock.now());
      return standing;
    },
    getAttachment: (actor: Actor, which: Which, messageId: Id<"message">, place: number) =>
      getAttachment(deps, actor, which, messageId, place),
    markRead: (actor: Actor, which: Which, mark: { seq: number; mayGoBack?: boolean | undefined }) =>
      markRead(deps, actor, which, mark),
    keepDraft: (actor: Actor, which: Which, body: string) => keepDraft(deps, actor, which, body),
    dropDraft: (actor: Actor, which: Which) => dropDraft(deps, actor, which),
    putAside: (actor: Actor, which: Which, seq: number) => putAside(deps, actor, which, seq),
    carrier: {
      find: (at: OfReservation) => getCarried(deps, at),
      findById: (of: Pick<Carried, "propertyId" | "conversationId">) => getCarriedById(deps, of),
      receive: (
        carried: Carried,
        receiving: Receiving,
        keep: (runner: Runner, document: object) => Promise<number>,
      ) => receive(deps, carried, receiving, keep),
      messagesUpTo: (where: Pick<Carried, "propertyId" | "conversationId">, seq: number, earlier: number) =>
        messagesUpTo(deps, where, seq, earlier),
      findMessage: (propertyId: PropertyId, id: Id<"message">) => findMessage(deps.db, propertyId, id),
      tellChanged: (place: OfReservation & Pick<Carried, "conversationId">) => tellChanged(deps, place),
    },
    /** What privacy seals a year after the stay. */
    archiving: archiving(deps),
    openFor: (tx: Queries, at: OfReservation) => openFor(deps, tx, at),
    followStay: (tx: Queries, at: OfReservation) => followStay(deps, tx, at),
  };
}
