/** The author of a message asks a person to look at a decision again, and may take that back. */

import { type Db, runnerIn } from "#kernel/db/index.ts";
import { Invalid, NotFound, Refused } from "#kernel/errors.ts";
import type { Id, Ids, Located } from "#kernel/ids.ts";
import type { Clock } from "#kernel/time.ts";
import type { Actor } from "#modules/accounts/index.ts";
import { type Audit, whoIs } from "#modules/privacy/index.ts";
import { decideAppeal, decideAppealWords } from "../rules/appeals.ts";
import { hideCards } from "../rules/verdict/hide-cards.ts";
import { insertAppeal } from "../store/appeal.ts";
import { findLatestVerdict, type KeptVerdict, lockReviewsOf } from "../store/contested.ts";
import { failedAsReviewed, insertReview, saveOutcome } from "../store/review.ts";
import type { Appeal, Appellant } from "../types/appeal.ts";
import { appealList } from "./appeal-list.ts";
import { digestOf, sealText } from "./appeal-seal.ts";

/** A guest has one conversation, others name it. */
export type WhichConversation = Located<"conversation"> | "own";

/**
 * Port, filled in by messaging: who asks, as they stand in the conversation; they must be allowed to write for their side,
 * whether or not there is still time to.
 */
export type Appellants = {
  find(actor: Actor, which: WhichConversation): Promise<Appellant>;
};

/** `body` is needed where the message is kept nowhere else: the very text that was refused. */
export type Asking = { readonly words: string; readonly body?: string | undefined };

type Deps = {
  readonly db: Db;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly secretKey: string;
  readonly appellants: Appellants;
  readonly audit: Audit;
};

export type AppealDesk = ReturnType<typeof appealDesk>;

export function appealDesk({ db, ids, clock, secretKey, appellants, audit }: Deps) {
  const list = appealList({ db, secretKey });

  /**
   * Asks for a person to look again: somebody else than who decided. Free, once for each message, for six months.
   * @throws NotFound safety.verdict_not_found, and as the port; Invalid safety.appeal_words_needed,
   *   safety.report_words_not_text, safety.report_words_too_long, safety.appeal_text_needed
   * @throws Refused safety.appeal_nothing, safety.appeal_waiting, safety.appeal_late, safety.appeal_filed, safety.appeal_other_text
   * @law DSA-20(3)
   */
  async function file(
    actor: Actor,
    which: WhichConversation,
    messageId: Id<"message">,
    asking: Asking,
  ): Promise<Appeal> {
    const words = wordsOf(asking.words);
    const by = await appellants.find(actor, which);
    const { propertyId, conversationId, reservationId, side, timeZone, arrivesAt } = by;
    const message = { propertyId, messageId };
    const now = clock.now();
    const id = ids.next("review");
    const work = db.write(async (tx) => {
      const runner = runnerIn(tx);
      const reviews = await lockReviewsOf(runner, message);
      const contested = await findLatestVerdict(runner, message);
      if (contested?.conversationId !== conversationId || contested.side !== side) throw notFound(messageId);
      const { verdict, decidedAt } = contested;
      const isWaiting = reviews.some(({ kind, isDecided }) => kind === "held" && !isDecided);
      const isAppealed = reviews.some(({ kind }) => kind === "appeal");
      const decision = decideAppeal({ verdict, decidedAt, isWaiting, isAppealed }, { now, timeZone });
      if (!decision.may) throw new Refused(`safety.${decision.because}`, { messageId });
      const { against, dueAt } = decision;
      const sealed = textOf(contested, message, asking.body);
      const excluded = reviews.flatMap(({ decidedBy, proposedBy }) => [decidedBy, proposedBy]);
      await insertReview(runner, {
        ...{ id, propertyId, messageId, conversationId, reservationId, side, arrivesAt, dueAt },
        ...{ kind: "appeal", verdictId: contested.id, openedAt: now },
        excluded: [...new Set(excluded.flatMap((one) => one ?? []))],
      });
      await insertAppeal(runner, {
        ...{ id, propertyId, messageId, conversationId, side, words, against, filedAt: now },
        ...{ author: by.me, ...(sealed && { sealed }) },
      });
      await audit.note(tx, {
        ...{ at: now, actor: whoIs(actor), action: "safety.appeal_filed", propertyId },
        object: { kind: "review", id },
        details: { message: messageId, against },
      });
    });
    await work.catch((fault) => {
      throw failedAsReviewed(fault) ? new Refused("safety.appeal_filed", { messageId }) : fault;
    });
    return (await list(by)).find((appeal) => appeal.messageId === messageId)!;
  }

  /** Sealed, where it is needed. @throws Invalid safety.appeal_text_needed, Refused safety.appeal_other_text */
  function textOf(
    { verdict, decidedBy, textDigest }: KeptVerdict,
    message: { propertyId: Appellant["propertyId"]; messageId: Id<"message"> },
    body: string | undefined,
  ): Buffer | undefined {
    if (verdict !== "block" || decidedBy) return undefined;
    if (body === undefined) throw new Invalid("safety.appeal_text_needed");
    if (digestOf(secretKey, { ...message, text: body }) !== textDigest)
      throw new Refused("safety.appeal_other_text", { messageId: message.messageId });
    return sealText(secretKey, message, hideCards(body));
  }

  /** Nobody looks any more. @throws NotFound safety.appeal_not_found, and as the port */
  async function withdraw(actor: Actor, which: WhichConversation, messageId: Id<"message">): Promise<void> {
    const by = await appellants.find(actor, which);
    const { propertyId } = by;
    const now = clock.now();
    await db.write(async (tx) => {
      const runner = runnerIn(tx);
      const reviews = await lockReviewsOf(runner, { propertyId, messageId });
      const isTheirs = (await list(by)).some((appeal) => appeal.messageId === messageId);
      const isOpen = reviews.some(({ kind, isDecided }) => kind === "appeal" && !isDecided);
      if (!isTheirs || !isOpen) throw new NotFound("safety.appeal_not_found", { messageId });
      const message = { propertyId, id: messageId };
      await saveOutcome(runner, message, { outcome: "withdrawn", by: by.me.id, at: now });
      await audit.note(tx, {
        ...{ at: now, actor: whoIs(actor), action: "safety.appeal_withdrawn", propertyId },
        object: { kind: "message", id: messageId },
      });
    });
  }

  /** Of the asker's side in this conversation, oldest first. */
  const listOwn = async (actor: Actor, which: WhichConversation): Promise<readonly Appeal[]> =>
    list(await appellants.find(actor, which));

  return { file, withdraw, listOwn };
}

/** @throws Invalid safety.appeal_words_needed, safety.report_words_not_text, safety.report_words_too_long */
function wordsOf(given: string): string {
  const decision = decideAppealWords(given);
  if (decision.may) return decision.words ?? "";
  const { may: _, because, ...params } = decision;
  throw new Invalid(`safety.${because}`, params);
}

const notFound = (messageId: Id<"message">): NotFound =>
  new NotFound("safety.verdict_not_found", { messageId });
