/** HTTP of held messages: the queue of the desk. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { LocatedIdOf, problems } from "#kernel/http/index.ts";
import { parseLocatedId } from "#kernel/ids.ts";
import { ClaimedView, DecisionBody, ReviewQueueView, viewClaimed, viewQueued } from "../review-views.ts";
import type { ReviewDesk } from "../service/review-desk.ts";

const tags = ["desk"];
const params = Type.Object({ id: LocatedIdOf("review") });
const NOTHING = { 204: Type.Null({ description: "Done" }) };
const TAKEN = { 404: ["safety.review_not_found"], 409: ["safety.review_decided", "safety.review_claimed"] };
const config = { permission: "desk.enter" as const };

const List = {
  tags,
  summary: "Messages that wait for a person",
  description:
    "The most urgent first: arrival within a day, then what waits for two days, then the oldest. Without words.",
  response: { 200: ReviewQueueView },
};
const Claim = {
  tags,
  summary: "Take a held message and read it",
  description: "That you read it, and why, is kept; both sides can see it. It is yours for half an hour.",
  params,
  response: { 200: ClaimedView, ...problems(TAKEN) },
};
const Unclaim = {
  tags,
  summary: "Leave a held message to others",
  params,
  response: { ...NOTHING, ...problems(TAKEN) },
};
const Decide = {
  tags,
  summary: "Decide about a held message",
  params,
  body: DecisionBody,
  response: {
    ...NOTHING,
    ...problems({
      400: ["safety.note_needed", "safety.report_words_not_text", "safety.report_words_too_long"],
      404: ["safety.review_not_found", "messaging.held_not_found"],
      409: [...TAKEN[409], "messaging.held_settled", "messaging.conversation_closed"],
    }),
  },
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
      async ({ actor, params: { id }, body }, reply) => {
        await reviews.decide(actor, which(id), body);
        return reply.code(204).send(null);
      },
    );
  };
