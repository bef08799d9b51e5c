/** HTTP of a conversation's mail: for hosts and programs of the property, and for its guest. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { IdOf, LocatedIdOf, problems } from "#kernel/http/index.ts";
import { type Id, parseLocatedId } from "#kernel/ids.ts";
import type { Actor } from "#modules/accounts/index.ts";
import type { Which } from "#modules/messaging/index.ts";
import type { Mail } from "../service.ts";
import { viewMailOfMessage, viewTrail } from "../viewing.ts";
import { MailOfMessageView, MailTrailView } from "../views.ts";

const REFUSALS = problems({
  404: ["messaging.conversation_not_found"],
  409: ["messaging.conversation_unreadable"],
});
const trail = {
  summary: "Mail of a conversation",
  description:
    "Which addresses stand for the two sides, how the mails about your messages stand, and what else came by mail.",
  querystring: Type.Object({
    after: Type.Optional(Type.Integer({ minimum: 0, description: "Only of messages with a greater number" })),
  }),
  response: { 200: MailTrailView, ...REFUSALS },
};
const ofMessage = {
  summary: "Mail of one message",
  description:
    "What was cut off it when it came by mail; every step of the mails about it when you wrote it.",
  response: { 200: MailOfMessageView, ...REFUSALS },
};
const conversation = { id: LocatedIdOf("conversation") };
const message = { message: IdOf("message") };

export const Partner = {
  Trail: { tags: ["conversations"], ...trail, params: Type.Object(conversation) },
  OfMessage: { tags: ["conversations"], ...ofMessage, params: Type.Object({ ...conversation, ...message }) },
};
export const Guest = {
  Trail: { tags: ["guest"], ...trail },
  OfMessage: { tags: ["guest"], ...ofMessage, params: Type.Object(message) },
};

const which = (id: string) => parseLocatedId<"conversation">(id);

export const conversationMailRoutes =
  (mail: Mail): FastifyPluginAsyncTypebox =>
  async (app) => {
    const trailFor = async (actor: Actor, of: Which, after = 0) =>
      viewTrail(await mail.ledger.trail(actor, of, after), mail.aliases);
    const messageFor = async (actor: Actor, of: Which, id: Id<"message">) =>
      viewMailOfMessage(await mail.ledger.cutOf(actor, of, id), await mail.ledger.stepsOf(actor, of, id));

    app.get(
      "/api/conversations/:id/mail",
      { schema: Partner.Trail, config: { permission: "conversation.read" } },
      ({ actor, params, query }) => trailFor(actor, which(params.id), query.after),
    );
    app.get(
      "/api/conversations/:id/messages/:message/mail",
      { schema: Partner.OfMessage, config: { permission: "conversation.read" } },
      ({ actor, params }) => messageFor(actor, which(params.id), params.message),
    );
    app.get(
      "/api/guest/conversation/mail",
      { schema: Guest.Trail, config: { permission: "guest.read" } },
      ({ actor, query }) => trailFor(actor, "own", query.after),
    );
    app.get(
      "/api/guest/conversation/messages/:message/mail",
      { schema: Guest.OfMessage, config: { permission: "guest.read" } },
      ({ actor, params }) => messageFor(actor, "own", params.message),
    );
  };
