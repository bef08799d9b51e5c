/** When one person's decision is enough, and what a second person makes of the first one's. Pure. */

import type { Choice, Review } from "../types/review.ts";
import type { Verdict } from "../types/verdict.ts";
import { isOthers } from "./review-queue.ts";
import { THRESHOLDS } from "./verdict/weights.ts";

/** What the rules had said of the message. */
export type Ruled = { readonly verdict: Verdict; readonly score: number; readonly rules: readonly string[] };

/** So bad that one person alone should not pass it on: refused outright, or nearly. */
export const isGrave = ({ verdict, score, rules }: Ruled): boolean =>
  verdict === "block" || score >= THRESHOLDS.block || rules.includes("R0") || rules.includes("R2");

/**
 * Refusing a message, and passing on a grave one. That a decision stands which another person made before is no
 * refusal: there were two by then.
 */
export const needsSecond = (kind: Review["kind"], outcome: Choice, ruled: Ruled): boolean =>
  outcome === "refused" ? kind === "held" : isGrave(ruled);

export type OutcomeDecision =
  | { readonly may: false; readonly because: "review_other_person" }
  /** Somebody else has to say the same, or otherwise. */
  | { readonly may: true; readonly as: "proposal" }
  | { readonly may: true; readonly as: "decision"; readonly answers?: "confirmed" | "overturned" };

/** `isTwoPersons`: the operator wants grave decisions made by two. Whatever the second one says is what counts. */
export function decideOutcome(
  review: Pick<Review, "kind" | "excluded" | "proposal">,
  by: string,
  outcome: Choice,
  { isTwoPersons, ruled }: { readonly isTwoPersons: boolean; readonly ruled: Ruled },
): OutcomeDecision {
  if (!isOthers(review, by)) return { may: false, because: "review_other_person" };
  const { proposal } = review;
  if (proposal) {
    const answers = proposal.outcome === outcome ? "confirmed" : "overturned";
    return { may: true, as: "decision", answers };
  }
  return isTwoPersons && needsSecond(review.kind, outcome, ruled)
    ? { may: true, as: "proposal" }
    : { may: true, as: "decision" };
}
