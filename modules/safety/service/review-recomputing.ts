/** Judges the text of a review again, in the circumstances that were kept, by the rules of today. Changes nothing. */

import type { Db } from "#kernel/db/index.ts";
import { Refused } from "#kernel/errors.ts";
import { locatedId } from "#kernel/ids.ts";
import type { Clock } from "#kernel/time.ts";
import { type Actor, permit, principalOf } from "#modules/accounts/index.ts";
import { decideClaim } from "../rules/review-queue.ts";
import { type Comparison, compareJudgements } from "../rules/review-recompute.ts";
import { judge } from "../rules/verdict/judge.ts";
import { findRuledVerdict, type KeptVerdict } from "../store/contested.ts";
import { findReview, type ReviewPlace } from "../store/review.ts";
import type { Review } from "../types/review.ts";
import type { Circumstances, RuleId } from "../types/verdict.ts";
import { reviewNotFound } from "./review-not-found.ts";
import type { HeldMessages } from "./review-ports.ts";
import type { ReviewWords } from "./review-words.ts";

/** Why the same rules may say something else: what they had before them is not all kept. */
export const LIMITS = ["card_numbers_gone", "earlier_words_gone", "not_judged_then"] as const;
export type Limit = (typeof LIMITS)[number];

export type Recomputed = Comparison & {
  readonly ruleSet: { readonly before: string; readonly now: string };
  readonly limits: readonly Limit[];
};

type Deps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly held: Pick<HeldMessages, "earlier">;
};

/**
 * For whoever has taken the review, and so has read the words.
 * @throws Forbidden accounts.not_permitted, NotFound safety.review_not_found
 * @throws Refused safety.review_decided, safety.review_claimed, safety.review_other_person, safety.review_not_taken
 */
export const recomputing =
  ({ db, clock, held }: Deps, wordsOf: (review: Review) => Promise<ReviewWords | undefined>) =>
  async (actor: Actor, which: ReviewPlace): Promise<Recomputed> => {
    permit(actor, "desk.enter");
    const by = principalOf(actor);
    const review = await findReview(db, which);
    if (!review) throw reviewNotFound(which);
    const decision = decideClaim(review, by, clock.now());
    const because = decision.may ? review.claimedBy !== by && "review_not_taken" : decision.because;
    if (because) throw new Refused(`safety.${because}`, { id: locatedId(which) });
    const [words, ruled] = await Promise.all([wordsOf(review), findRuledVerdict(db, review)]);
    if (!words || !ruled) throw reviewNotFound(which);
    return again(ruled, words.body, await held.earlier({ ...review, at: ruled.decidedAt }));
  };

function again(ruled: KeptVerdict, text: string, earlier: Circumstances["earlier"]): Recomputed {
  const { channel, side, ruleSet: version, ruleSetDigest: digest, circumstances, findings } = ruled;
  const wanted = circumstances.earlier;
  const direction = side === "partner" ? "to_guest" : "to_partner";
  const now = judge({ text, channel, direction }, { ...circumstances, earlier: wanted === 0 ? [] : earlier });
  const before = { ...ruled, rules: ruled.rules as readonly RuleId[], ruleSet: { version, digest } };
  return {
    ...compareJudgements(before, now),
    ruleSet: { before: `${version} ${digest}`, now: `${now.ruleSet.version} ${now.ruleSet.digest}` },
    limits: [
      ...(findings.some(({ type }) => type === "card") ? (["card_numbers_gone"] as const) : []),
      ...(wanted > 0 && wanted !== earlier.length ? (["earlier_words_gone"] as const) : []),
      ...(ruled.rules.includes("R8") ? (["not_judged_then"] as const) : []),
    ],
  };
}
