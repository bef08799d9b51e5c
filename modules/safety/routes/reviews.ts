/** HTTP of messages that a person looks at: the queue of the desk. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { LocatedIdOf, problems } from "#kernel/http/index.ts";
import { parseLocatedId } from "#kernel/ids.ts";
import { RecomputedView, SignalFiguresView, viewRecomputed, viewSignals } from "../review-figures-views.ts";
import {
  ClaimedView,
  DecidedView,
  DecisionBody,
  ReviewQueueView,
  viewClaimed,
  viewQueued,
} from "../review-views.ts";
import type { ReviewDesk } from "../service/review-desk.ts";

const tags = ["desk"];
const params = Type.Object({ id: LocatedIdOf("review") });
const NOTHING = { 204: Type.Null({ description: "Done" }) };
const TAKEN = {
  404: ["safety.review_not_found"],
  409: ["safety.review_decided", "safety.review_claimed", "safety.review_other_person"],
};
const config = { permission: "desk.enter" as const };

const List = {
  tags,
  summary: "Messages that wait for a person",
  description:
    "Held messages, and decisions that their authors contest. The most urgent first: arrival within a day, then an answer that is due, then what waits for two days, then the oldest. Without words.",
  response: { 200: ReviewQueueView },
};
const Claim = {
  tags,
  summary: "Take a message and read it",
  description: "That you read it, and why, is kept; both sides can see it. It is yours for half an hour.",
  params,
  response: { 200: ClaimedView, ...problems(TAKEN) },
};
const Unclaim = {
  tags,
  summary: "Leave a message to others",
  params,
  response: { ...NOTHING, ...problems(TAKEN) },
};
const Decide = {
  tags,
  summary: "Decide about a message",
  description:
    "Where two persons are wanted, the first one's decision waits for a second one, whose word counts. Nobody decides twice, nor about an appeal against their own decision.",
  params,
  body: DecisionBody,
  response: {
    200: DecidedView,
    ...problems({
      400: ["safety.note_needed", "safety.report_words_not_text", "safety.report_words_too_long"],
      404: ["safety.review_not_found", "messaging.held_not_found"],
      409: [...TAKEN[409], "messaging.held_settled", "messaging.conversation_closed"],
    }),
  },
};

const Recompute = {
  tags,
  summary: "Judge a message again by the rules of today",
  description:
    "By the text and the circumstances that were kept; nothing is changed. By the same rules it is the same. You must have taken the message.",
  params,
  response: {
    200: RecomputedView,
    ...problems({ 404: TAKEN[404], 409: [...TAKEN[409], "safety.review_not_taken"] }),
  },
};
const Signals = {
  tags,
  summary: "How right the rules are",
  description:
    "Of the last ninety days: for each signal how many messages a person looked at, passed on and refused, and how appeals ended.",
  response: { 200: SignalFiguresView },
};

const which = (id: string) => parseLocatedId<"review">(id);

export const reviewRoutes =
  (reviews: ReviewDesk): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get("/api/desk/reviews", { schema: List, config }, async ({ actor }) => ({
      items: (await reviews.list(actor)).map(viewQueued),
    }));
    app.post("/api/desk/reviews/:id/claim", { schema: Claim, config }, async ({ actor, params: { id } }) =>
      viewClaimed(await reviews.claim(actor, which(id))),
    );
    app.delete(
      "/api/desk/reviews/:id/claim",
      { schema: Unclaim, config },
      async ({ actor, params: { id } }, reply) => {
        await reviews.release(actor, which(id));
        return reply.code(204).send(null);
      },
    );
    app.post(
      "/api/desk/reviews/:id/decision",
      { schema: Decide, config },
      async ({ actor, params: { id }, body }) => reviews.decide(actor, which(id), body),
    );
    app.post(
      "/api/desk/reviews/:id/recompute",
      { schema: Recompute, config },
      async ({ actor, params: { id } }) => viewRecomputed(await reviews.recompute(actor, which(id))),
    );
    app.get("/api/desk/signals", { schema: Signals, config }, async ({ actor }) =>
      viewSignals(await reviews.signals(actor)),
    );
  };
