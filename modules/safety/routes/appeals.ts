/** HTTP of appeals: an author asks for a person to look again, from either side of a conversation. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { IdOf, LocatedIdOf, problems } from "#kernel/http/index.ts";
import { parseLocatedId } from "#kernel/ids.ts";
import { AppealBody, AppealView, viewAppeal } from "../appeal-views.ts";
import type { AppealDesk } from "../service/appeal-desk.ts";

const Items = Type.Object({ items: Type.Array(AppealView) });
const message = { message: IdOf("message") };
const id = { id: LocatedIdOf("conversation") };
const NONE = "messaging.conversation_not_found";
const NOTHING = { 204: Type.Null({ description: "Done" }) };

const list = {
  summary: "My appeals in a conversation",
  description: "Of your side, oldest first, also those that were answered.",
  response: { 200: Items, ...problems({ 404: [NONE] }) },
};
const file = {
  summary: "Ask for a review of a decision",
  description:
    "Free, once for each message, for six months. Another person looks again than the one who decided, and never a program alone; you have the answer within 14 days, mostly within one.",
  body: AppealBody,
  response: {
    201: AppealView,
    ...problems({
      400: [
        "safety.appeal_words_needed",
        "safety.appeal_text_needed",
        "safety.report_words_not_text",
        "safety.report_words_too_long",
      ],
      404: [NONE, "safety.verdict_not_found"],
      409: [
        "safety.appeal_nothing",
        "safety.appeal_waiting",
        "safety.appeal_late",
        "safety.appeal_filed",
        "safety.appeal_other_text",
      ],
    }),
  },
};
const withdraw = {
  summary: "Take an appeal back",
  response: { ...NOTHING, ...problems({ 404: [NONE, "safety.appeal_not_found"] }) },
};

const partner = { tags: ["conversations"] };
const guest = { tags: ["guest"] };
const send = { permission: "conversation.send" as const };
const guestSend = { permission: "guest.send" as const };

export const appealRoutes =
  ({ appeals }: { readonly appeals: AppealDesk }): FastifyPluginAsyncTypebox =>
  async (app) => {
    const OWN = "/api/guest/conversation";
    const of = (text: string) => parseLocatedId<"conversation">(text);

    app.get(
      "/api/conversations/:id/appeals",
      { schema: { ...partner, ...list, params: Type.Object(id) }, config: send },
      async ({ actor, params }) => ({
        items: (await appeals.listOwn(actor, of(params.id))).map(viewAppeal),
      }),
    );
    app.post(
      "/api/conversations/:id/messages/:message/appeal",
      { schema: { ...partner, ...file, params: Type.Object({ ...id, ...message }) }, config: send },
      async ({ actor, params, body }, reply) =>
        reply.code(201).send(viewAppeal(await appeals.file(actor, of(params.id), params.message, body))),
    );
    app.delete(
      "/api/conversations/:id/messages/:message/appeal",
      { schema: { ...partner, ...withdraw, params: Type.Object({ ...id, ...message }) }, config: send },
      async ({ actor, params }, reply) => {
        await appeals.withdraw(actor, of(params.id), params.message);
        return reply.code(204).send(null);
      },
    );

    app.get(`${OWN}/appeals`, { schema: { ...guest, ...list }, config: guestSend }, async ({ actor }) => ({
      items: (await appeals.listOwn(actor, "own")).map(viewAppeal),
    }));
    app.post(
      `${OWN}/messages/:message/appeal`,
      { schema: { ...guest, ...file, params: Type.Object(message) }, config: guestSend },
      async ({ actor, params, body }, reply) =>
        reply.code(201).send(viewAppeal(await appeals.file(actor, "own", params.message, body))),
    );
    app.delete(
      `${OWN}/messages/:message/appeal`,
      { schema: { ...guest, ...withdraw, params: Type.Object(message) }, config: guestSend },
      async ({ actor, params }, reply) => {
        await appeals.withdraw(actor, "own", params.message);
        return reply.code(204).send(null);
      },
    );
  };
