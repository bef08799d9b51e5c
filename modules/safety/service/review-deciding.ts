/** What a person decides about a message: passed on or not, alone or as the first or second of two. */

import { runnerIn, type Tx } from "#kernel/db/index.ts";
import { Refused } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { type Actor, permit, principalOf } from "#modules/accounts/index.ts";
import { decideOutcome, type OutcomeDecision } from "../rules/review-second.ts";
import { findAppeal, saveEffect } from "../store/appeal.ts";
import { findContested, findRuledVerdict } from "../store/contested.ts";
import { insertOverride } from "../store/override.ts";
import { type ReviewPlace, saveOutcome, saveProposal } from "../store/review.ts";
import type { Choice, Review } from "../types/review.ts";
import { openText } from "./appeal-seal.ts";
import { noteOf } from "./notes.ts";
import type { LockReview, ReviewDeps } from "./review-desk.ts";

type Deps = Pick<ReviewDeps, "db" | "ids" | "clock" | "secretKey" | "held" | "audit" | "isTwoPersons">;

/** Decided, or waiting for a second person. */
export type Decided = { readonly state: "decided" | "waits_for_second" };

type Deciding = {
  readonly by: Id<"person">;
  readonly outcome: Choice;
  readonly reason: string;
  readonly now: Instant;
  readonly verdictId: Id<"verdict">;
};

/**
 * Passes the message on, or refuses it; of an appeal, gives its author right or lets the decision stand. The reason is
 * kept, and told to the author of what is refused and of every appeal. Where two persons are wanted, the first one's word is
 * kept and waits for another's, which counts.
 * @throws Forbidden accounts.not_permitted, NotFound safety.review_not_found
 * @throws Invalid safety.note_needed, safety.report_words_not_text, safety.report_words_too_long
 * @throws Refused safety.review_decided, safety.review_claimed, safety.review_other_person
 * @throws Refused messaging.held_settled, messaging.conversation_closed
 * @law DSA-20(5)
 */
export const deciding =
  (deps: Deps, lock: LockReview) =>
  async (
    actor: Actor,
    which: ReviewPlace,
    { outcome, reason: given }: { readonly outcome: Choice; readonly reason: string },
  ): Promise<Decided> => {
    permit(actor, "desk.enter");
    const { db, ids, clock, isTwoPersons } = deps;
    const reason = noteOf(given);
    const by = principalOf(actor) as Id<"person">;
    const done = { by, outcome, reason, now: clock.now(), verdictId: ids.next("verdict") };
    return db.write(async (tx) => {
      const review = await lock(tx, which, by, done.now);
      const ruled = await findRuledVerdict(runnerIn(tx), review);
      const decision = decideOutcome(review, by, outcome, {
        isTwoPersons,
        ruled: ruled ?? { verdict: "hold", score: 0, rules: [] },
      });
      if (!decision.may) throw new Refused(`safety.${decision.because}`);
      if (decision.as === "proposal") await saveProposal(runnerIn(tx), which, { ...done, at: done.now });
      else await close(deps, tx, review, done);
      await note(deps, tx, review, done, decision);
      return { state: decision.as === "proposal" ? "waits_for_second" : "decided" };
    });
  };

async function close(deps: Deps, tx: Tx, review: Review, deciding: Deciding): Promise<void> {
  const { by, outcome, reason, now: at, verdictId: id } = deciding;
  const runner = runnerIn(tx);
  const contested = review.kind === "appeal" ? await findContested(runner, review) : undefined;
  const verdict = outcome === "released" ? "allow" : (contested?.verdict ?? "block");
  await insertOverride(runner, review, { id, verdict, by, reason, at });
  const message = { propertyId: review.propertyId, id: review.messageId };
  await saveOutcome(runner, message, { outcome, by, at, reason });
  if (review.kind === "appeal") return answer(deps, tx, review, deciding);
  await deps.held.settle(
    tx,
    message,
    outcome === "released" ? { state: "released", by, at } : { state: "refused", reason, by, at },
  );
}

async function answer(
  { held, secretKey }: Deps,
  tx: Tx,
  review: Review,
  { by, outcome, now: at }: Deciding,
): Promise<void> {
  const runner = runnerIn(tx);
  const appeal = await findAppeal(runner, review);
  if (!appeal) return;
  const { sealed, authorId, authorName } = appeal;
  const { propertyId, conversationId, messageId, side } = review;
  const effect = await held.answer(tx, {
    ...{ propertyId, conversationId, messageId, side, outcome, by, at },
    author: { id: authorId, name: authorName },
    ...(sealed && { text: openText(secretKey, review, sealed) }),
  });
  if (outcome === "released") await saveEffect(runner, review, effect);
}

/** Both persons are in the record: the first by what they proposed, the second by what came of it. */
const note = (
  { audit }: Deps,
  tx: Tx,
  { id, propertyId, messageId, kind, proposal }: Review,
  { by, outcome, now }: Deciding,
  decision: Extract<OutcomeDecision, { may: true }>,
): Promise<void> =>
  audit.note(tx, {
    ...{ at: now, actor: { kind: "person", id: by }, propertyId, object: { kind: "review", id } },
    action: decision.as === "proposal" ? "safety.review_proposed" : "safety.review_decided",
    details: {
      ...{ kind, outcome, message: messageId },
      ...(decision.as === "decision" &&
        decision.answers && { answers: decision.answers, firstPerson: proposal!.by }),
    },
  });
