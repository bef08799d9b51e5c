/** HTTP of conversations for hosts and programs of a property. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { parseLocatedId } from "#kernel/ids.ts";
import type { Clock } from "#kernel/time.ts";
import type { Messaging } from "../service.ts";
import { viewConversation, viewDraft, viewInbox, viewMessage, viewReadMark, viewThread } from "../viewing.ts";
import { Partner } from "./schemas.ts";
import { sendingOf } from "./sending.ts";

const which = (id: string) => parseLocatedId<"conversation">(id);

export const partnerRoutes =
  (messaging: Messaging, clock: Clock): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/api/conversations",
      { schema: Partner.ListConversations, config: { permission: "conversation.read" } },
      async ({ actor, query }) => {
        const { property, view = "needs_reply", q, cursor, limit = 50 } = query;
        const inbox = await messaging.listInbox(actor, { propertyId: property, view, q, cursor, limit });
        return viewInbox(inbox);
      },
    );

    app.get(
      "/api/conversations/:id",
      { schema: Partner.GetConversation, config: { permission: "conversation.read" } },
      async ({ actor, params }) =>
        viewConversation(await messaging.getConversation(actor, which(params.id)), actor, clock.now()),
    );

    app.get(
      "/api/conversations/:id/messages",
      { schema: Partner.ListMessages, config: { permission: "conversation.read" } },
      async ({ actor, params, query }) =>
        viewThread(await messaging.listMessages(actor, which(params.id), { limit: 50, ...query })),
    );

    app.post(
      "/api/conversations/:id/messages",
      { schema: Partner.SendMessage, config: { permission: "conversation.send" } },
      async ({ actor, params, body, headers }, reply) => {
        const sent = await messaging.send(actor, which(params.id), sendingOf(body, headers));
        return reply.code(sent.isNew ? 201 : 200).send(viewMessage(sent.message, sent.standing));
      },
    );

    app.put(
      "/api/conversations/:id/read-mark",
      { schema: Partner.PutReadMark, config: { permission: "conversation.read" } },
      async ({ actor, params, body }) =>
        viewReadMark(await messaging.markRead(actor, which(params.id), body)),
    );

    app.post(
      "/api/conversations/:id/no-reply-needed",
      { schema: Partner.PutNoReplyNeeded, config: { permission: "conversation.tidy" } },
      async ({ actor, params, body }, reply) => {
        await messaging.putAside(actor, which(params.id), body.seq);
        return reply.code(204).send(null);
      },
    );

    app.put(
      "/api/conversations/:id/draft",
      { schema: Partner.PutDraft, config: { permission: "conversation.tidy" } },
      async ({ actor, params, body }) =>
        viewDraft(await messaging.keepDraft(actor, which(params.id), body.body)),
    );

    app.delete(
      "/api/conversations/:id/draft",
      { schema: Partner.DeleteDraft, config: { permission: "conversation.tidy" } },
      async ({ actor, params }, reply) => {
        await messaging.dropDraft(actor, which(params.id));
        return reply.code(204).send(null);
      },
    );
  };
