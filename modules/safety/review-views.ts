/** What the API takes and shows of held messages at the desk: schemas that are types. */

import { type Static, Type } from "typebox";
import { IdOf, InstantText, LocatedIdOf, PropertyNumber } from "#kernel/http/index.ts";
import { locatedId } from "#kernel/ids.ts";
import type { HeldWords } from "./service/review-desk.ts";
import type { QueuedReview, Review } from "./types/review.ts";
import { viewExplanation } from "./viewing.ts";
import { ExplanationView } from "./views.ts";

const OneOf = <const T extends readonly string[]>(words: T, description: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: words, description });

const fields = {
  id: LocatedIdOf("review"),
  side: OneOf(["guest", "partner"], "Who wrote it"),
  openedAt: InstantText,
  arrivesAt: InstantText,
  claimedBy: Type.Optional(IdOf("person")),
};

export const QueuedReviewView = Type.Object({
  ...fields,
  urgency: OneOf(
    ["arriving", "late", "normal"],
    "Arrival within a day comes first; after two days it is late",
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
  outcome: OneOf(["released", "refused"], "Pass it on, or not"),
  reason: Type.String({ description: "Why; the author of what is refused is told" }),
});

export type QueuedReviewView = Static<typeof QueuedReviewView>;
export type ClaimedView = Static<typeof ClaimedView>;

const viewFields = ({ id, propertyId, side, openedAt, arrivesAt, claimedBy }: Review) => ({
  ...{
    id: locatedId({ propertyId, id }),
    side,
    openedAt: openedAt.toString(),
    arrivesAt: arrivesAt.toString(),
  },
  ...(claimedBy && { claimedBy }),
});

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

export const viewClaimed = ({ review, words }: { review: Review; words: HeldWords }): ClaimedView => ({
  ...viewFields(review),
  ...{ body: words.body, authorName: words.authorName, explanation: viewExplanation(words.explanation) },
  before: words.before.map(({ from, body, sentAt }) => ({ from, body, sentAt: sentAt.toString() })),
});
