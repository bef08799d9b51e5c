/** Messages that a person looks at: what waits, in which order, who has taken it, and who leaves it. */

import { type Db, runnerIn, type Tx } from "#kernel/db/index.ts";
import { Refused } from "#kernel/errors.ts";
import { type Ids, locatedId, type PropertyId } from "#kernel/ids.ts";
import type { Clock, Instant } from "#kernel/time.ts";
import { type Actor, type PropertyDirectory, permit, principalOf } from "#modules/accounts/index.ts";
import type { Audit } from "#modules/privacy/index.ts";
import { byUrgency, decideClaim, urgencyOf } from "../rules/review-queue.ts";
import * as store from "../store/review.ts";
import type { QueuedReview, Review } from "../types/review.ts";
import { deciding } from "./review-deciding.ts";
import { reviewFigures } from "./review-figures.ts";
import { reviewNotFound } from "./review-not-found.ts";
import type { HeldMessages, Reads } from "./review-ports.ts";
import { recomputing } from "./review-recomputing.ts";
import { type ReviewWords, reviewWords } from "./review-words.ts";

export type ReviewDeps = {
  readonly db: Db;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly secretKey: string;
  readonly properties: PropertyDirectory;
  readonly held: HeldMessages;
  readonly reads: Reads;
  readonly audit: Audit;
  /** Grave decisions are made by two persons: the operator wants it so. */
  readonly isTwoPersons: boolean;
};

/** Locks a review that whoever acts may act on. @throws NotFound safety.review_not_found, Refused safety.review_… */
export type LockReview = (tx: Tx, which: store.ReviewPlace, by: string, now: Instant) => Promise<Review>;

const MOST_SHOWN = 100;

export type ReviewDesk = ReturnType<typeof reviewDesk>;

export function reviewDesk(deps: ReviewDeps) {
  const { db, clock, properties, reads } = deps;
  const wordsOf = reviewWords(deps);

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
   * @throws Refused safety.review_decided, safety.review_claimed, safety.review_other_person
   */
  async function claim(
    actor: Actor,
    which: store.ReviewPlace,
  ): Promise<{ review: Review; words: ReviewWords }> {
    permit(actor, "desk.enter");
    const by = principalOf(actor);
    const now = clock.now();
    const review = await db.write(async (tx) => {
      const locked = await lock(tx, which, by, now);
      await store.saveClaim(runnerIn(tx), which, { by, at: now });
      return { ...locked, claimedBy: by, claimedAt: now };
    });
    const { propertyId, conversationId, kind } = review;
    const ground = kind === "appeal" ? "party_request" : "spam_detected";
    await reads.note({ propertyId, conversationId, by, ground, caseId: locatedId(which), at: now });
    const words = await wordsOf(review);
    if (!words) throw reviewNotFound(which);
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

  const lock: LockReview = async (tx, which, by, now) => {
    const review = await store.lockReview(runnerIn(tx), which);
    if (!review) throw reviewNotFound(which);
    const decision = decideClaim(review, by, now);
    if (!decision.may) throw new Refused(`safety.${decision.because}`, { id: locatedId(which) });
    return review;
  };

  return {
    ...{ list, claim, release },
    decide: deciding(deps, lock),
    recompute: recomputing(deps, wordsOf),
    ...reviewFigures(deps),
  };
}
