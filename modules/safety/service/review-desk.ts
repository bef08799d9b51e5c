/** Held messages: what waits, in which order, and what a person decides about each. */

import { type Db, runnerIn, type Tx } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import { type Id, type Ids, type Located, locatedId, type PropertyId } from "#kernel/ids.ts";
import type { Clock, Instant } from "#kernel/time.ts";
import { type Actor, type PropertyDirectory, permit, principalOf } from "#modules/accounts/index.ts";
import type { Audit } from "#modules/privacy/index.ts";
import { byUrgency, decideClaim, urgencyOf } from "../rules/review-queue.ts";
import { insertOverride } from "../store/override.ts";
import * as store from "../store/review.ts";
import type { QueuedReview, Review } from "../types/review.ts";
import type { Explanation } from "../types/verdict.ts";
import { noteOf } from "./notes.ts";

/** The words of a held message, for whoever may see them. */
export type HeldWords = {
  readonly body: string;
  readonly authorName: string;
  readonly heldAt: Instant;
  readonly explanation: Explanation;
  /** What was said before, oldest first. */
  readonly before: readonly {
    readonly from: "guest" | "partner";
    readonly body: string;
    readonly sentAt: Instant;
  }[];
};

/** Port, filled in by messaging. */
export type HeldMessages = {
  read(of: Pick<Review, "propertyId" | "conversationId" | "messageId">): Promise<HeldWords | undefined>;
  settle(
    tx: Tx,
    which: Located<"message">,
    how: { by: string; at: Instant } & ({ state: "released" } | { state: "refused"; reason: string }),
  ): Promise<unknown>;
};

/** Port, filled in by privacy: that somebody reads, on which ground, is kept before they do. @rule P-02 P-09 */
export type Reads = {
  note(read: {
    propertyId: PropertyId;
    conversationId: Id<"conversation">;
    by: string;
    ground: "spam_detected";
    caseId: string;
    at: Instant;
  }): Promise<void>;
};

type Deps = {
  readonly db: Db;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly properties: PropertyDirectory;
  readonly held: HeldMessages;
  readonly reads: Reads;
  readonly audit: Audit;
};

const MOST_SHOWN = 100;

export type ReviewDesk = ReturnType<typeof reviewDesk>;

export function reviewDesk({ db, ids, clock, properties, held, reads, audit }: Deps) {
  /** The most urgent ones, without words of anybody. @throws Forbidden accounts.not_permitted */
  async function list(actor: Actor): Promise<readonly QueuedReview[]> {
    permit(actor, "desk.enter");
    const places = await store.listOpenPlaces(db, MOST_SHOWN);
    const numbers = [...new Set(places.map(({ propertyId }) => propertyId))];
    const idsIn = (number: PropertyId) =>
      places.filter((place) => place.propertyId === number).map(({ id }) => id);
    const [cards, ...lists] = await Promise.all([
      properties.cards(numbers),
      ...numbers.map((number) => store.listReviews(db, number, idsIn(number))),
    ]);
    const now = clock.now();
    const order = byUrgency(now);
    return lists
      .flat()
      .sort((a, b) => order(a.review, b.review))
      .map((listed) => {
        const property = cards.find((card) => card.id === listed.review.propertyId);
        return { ...listed, urgency: urgencyOf(listed.review, now), ...(property && { property }) };
      });
  }

  /**
   * Takes a message to look at, and shows it: that it was read, by whom and why, is kept first.
   * @throws Forbidden accounts.not_permitted, NotFound safety.review_not_found
   * @throws Refused safety.review_decided, safety.review_claimed
   */
  async function claim(
    actor: Actor,
    which: store.ReviewPlace,
  ): Promise<{ review: Review; words: HeldWords }> {
    permit(actor, "desk.enter");
    const by = principalOf(actor);
    const now = clock.now();
    const review = await db.write(async (tx) => {
      const locked = await lock(tx, which, by, now);
      await store.saveClaim(runnerIn(tx), which, { by, at: now });
      return { ...locked, claimedBy: by, claimedAt: now };
    });
    const { propertyId, conversationId } = review;
    await reads.note({
      propertyId,
      conversationId,
      by,
      ground: "spam_detected",
      caseId: locatedId(which),
      at: now,
    });
    const words = await held.read(review);
    if (!words) throw notFound(which);
    return { review, words };
  }

  /** Leaves it to others. @throws as {@link claim} */
  async function release(actor: Actor, which: store.ReviewPlace): Promise<void> {
    permit(actor, "desk.enter");
    await db.write(async (tx) => {
      await lock(tx, which, principalOf(actor), clock.now());
      await store.saveClaim(runnerIn(tx), which, undefined);
    });
  }

  /**
   * Passes the message on, or refuses it; the reason is kept, and told to the author of what is refused.
   * @throws as {@link claim}, Invalid safety.note_needed, safety.report_words_not_text, safety.report_words_too_long
   * @throws Refused messaging.held_settled, messaging.conversation_closed
   */
  async function decide(
    actor: Actor,
    which: store.ReviewPlace,
    { outcome, reason: given }: { readonly outcome: "released" | "refused"; readonly reason: string },
  ): Promise<void> {
    permit(actor, "desk.enter");
    const reason = noteOf(given);
    const by = principalOf(actor);
    const now = clock.now();
    const verdictId = ids.next("verdict");
    await db.write(async (tx) => {
      const runner = runnerIn(tx);
      const review = await lock(tx, which, by, now);
      const message = { propertyId: review.propertyId, id: review.messageId };
      const verdict = outcome === "released" ? ("allow" as const) : ("block" as const);
      await insertOverride(runner, review, { id: verdictId, verdict, by, reason, at: now });
      await store.saveOutcome(runner, message, { outcome, by, at: now, reason });
      await held.settle(
        tx,
        message,
        outcome === "released"
          ? { state: "released", by, at: now }
          : { state: "refused", reason, by, at: now },
      );
      const object = { kind: "review", id: review.id };
      const actor = { kind: "person" as const, id: by };
      const details = { outcome, message: review.messageId };
      const { propertyId } = review;
      await audit.note(tx, { at: now, actor, action: "safety.review_decided", propertyId, object, details });
    });
  }

  /** Locked until commit, and free for `by`. */
  async function lock(tx: Tx, which: store.ReviewPlace, by: string, now: Instant): Promise<Review> {
    const review = await store.lockReview(runnerIn(tx), which);
    if (!review) throw notFound(which);
    const decision = decideClaim(review, by, now);
    if (!decision.may) throw new Refused(`safety.${decision.because}`, { id: locatedId(which) });
    return review;
  }

  return { list, claim, release, decide };
}

const notFound = (which: store.ReviewPlace): NotFound =>
  new NotFound("safety.review_not_found", { id: locatedId(which) });
