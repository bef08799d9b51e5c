/** What the API takes and shows of held messages at the desk: schemas that are types. */

import { type Static, Type } from "typebox";
import { IdOf, InstantText, LocatedIdOf, PropertyNumber } from "#kernel/http/index.ts";
import { type Id, locatedId } from "#kernel/ids.ts";
import { claimedUntil } from "./rules/review-queue.ts";
import type { ReviewWords } from "./service/review-words.ts";
import { CONTESTABLE } from "./types/appeal.ts";
import { type QueuedReview, REVIEW_KINDS, type Review } from "./types/review.ts";
import { viewExplanation } from "./viewing.ts";
import { ExplanationView } from "./views.ts";

const OneOf = <const T extends readonly string[]>(words: T, description: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: words, description });

const fields = {
  id: LocatedIdOf("review"),
  kind: OneOf(REVIEW_KINDS, "A message that waits to be passed on, or a decision that its author contests"),
  side: OneOf(["guest", "partner"], "Who wrote it"),
  openedAt: InstantText,
  arrivesAt: InstantText,
  dueAt: Type.Optional(Type.String({ ...InstantText, description: "Of an appeal: by when it is answered" })),
  claimedBy: Type.Optional(IdOf("person")),
  claimedAt: Type.Optional(InstantText),
  claimedUntil: Type.Optional(Type.String({ ...InstantText, description: "It is free again then" })),
  proposal: Type.Optional(
    Type.Object(
      {
        outcome: OneOf(["released", "refused"], "What the first person decided"),
        by: IdOf("person"),
        at: InstantText,
      },
      { description: "It waits for a second person" },
    ),
  ),
  excluded: Type.Array(IdOf("person"), {
    description: "Whose decision is contested or waits for a second person: they do not decide again",
  }),
};

export const QueuedReviewView = Type.Object({
  ...fields,
  urgency: OneOf(
    ["arriving", "due", "late", "normal"],
    "Arrival within a day comes first, then an answer that is due; after two days it is late, an appeal after one",
  ),
  property: Type.Optional(Type.Object({ id: PropertyNumber, name: Type.String(), timeZone: Type.String() })),
  score: Type.Integer(),
  signals: Type.Array(Type.Object({ id: Type.String(), points: Type.Integer(), evidence: Type.String() }), {
    description: "What spoke against it; for the desk alone",
  }),
});
export const ReviewQueueView = Type.Object({ items: Type.Array(QueuedReviewView) });

export const ClaimedView = Type.Object({
  ...fields,
  body: Type.String({ description: "As it was written, without card numbers" }),
  authorName: Type.String(),
  explanation: ExplanationView,
  proposedReason: Type.Optional(Type.String({ description: "Why the first person decided as they did" })),
  contesting: Type.Optional(
    Type.Object(
      {
        words: Type.String({ description: "Why the author asks, in their words" }),
        against: OneOf(CONTESTABLE, "What was decided"),
        isByPerson: Type.Boolean({ description: "By a person, or by the rules alone" }),
        reason: Type.Optional(Type.String()),
      },
      { description: "Of an appeal" },
    ),
  ),
  before: Type.Array(
    Type.Object({
      from: OneOf(["guest", "partner"], "Who wrote it"),
      body: Type.String(),
      sentAt: InstantText,
    }),
    { description: "What was said before, oldest first" },
  ),
});

export const DecisionBody = Type.Object({
  outcome: OneOf(
    ["released", "refused"],
    "Pass it on, or not. Of an appeal: its author is right, or the decision stands",
  ),
  reason: Type.String({ description: "Why; the author of what is refused and of every appeal is told" }),
});

export type QueuedReviewView = Static<typeof QueuedReviewView>;
export type ClaimedView = Static<typeof ClaimedView>;

export const DecidedView = Type.Object({
  state: OneOf(["decided", "waits_for_second"], "It is so, or a second person has to say whether it is"),
});

const viewFields = (review: Review) => {
  const { id, propertyId, kind, side, openedAt, arrivesAt, dueAt, excluded, proposal } = review;
  const { claimedBy, claimedAt } = review;
  const until = claimedUntil(review);
  return {
    ...{ id: locatedId({ propertyId, id }), kind, side },
    ...{ openedAt: openedAt.toString(), arrivesAt: arrivesAt.toString() },
    ...(dueAt && { dueAt: dueAt.toString() }),
    ...(claimedBy && { claimedBy }),
    ...(claimedAt && { claimedAt: claimedAt.toString() }),
    ...(until && { claimedUntil: until.toString() }),
    ...(proposal && {
      proposal: { outcome: proposal.outcome, by: proposal.by, at: proposal.at.toString() },
    }),
    excluded: [...excluded, ...(proposal ? [proposal.by] : [])] as Id<"person">[],
  };
};

export const viewQueued = ({
  review,
  urgency,
  property,
  score,
  signals,
}: QueuedReview): QueuedReviewView => ({
  ...{ ...viewFields(review), urgency, score },
  ...(property && { property: { id: property.id, name: property.name, timeZone: property.timeZone } }),
  signals: signals.map(({ id, points, evidence }) => ({ id, points, evidence })),
});

export const viewClaimed = ({ review, words }: { review: Review; words: ReviewWords }): ClaimedView => ({
  ...viewFields(review),
  ...(review.proposal && { proposedReason: review.proposal.reason }),
  ...(words.contesting && { contesting: words.contesting }),
  ...{ body: words.body, authorName: words.authorName, explanation: viewExplanation(words.explanation) },
  before: words.before.map(({ from, body, sentAt }) => ({ from, body, sentAt: sentAt.toString() })),
});
