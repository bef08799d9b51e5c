/** HTTP of conversations for hosts and programs of a property. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { type Id, parseLocatedId } from "#kernel/ids.ts";
import type { Clock } from "#kernel/time.ts";
import type { Messaging } from "../service.ts";
import {
  type MessagePages,
  viewChecked,
  viewConversation,
  viewDraft,
  viewInbox,
  viewReadMark,
  viewSent,
  viewThread,
} from "../viewing.ts";
import { Partner } from "./schemas.ts";
import { sendingOf } from "./sending.ts";

const which = (id: string) => parseLocatedId<"conversation">(id);

type Ports = { readonly messaging: Messaging; readonly clock: Clock; readonly pages: MessagePages };

export const partnerRoutes =
  ({ messaging, clock, pages }: Ports): FastifyPluginAsyncTypebox =>
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
        viewThread(await messaging.listMessages(actor, which(params.id), { limit: 50, ...query }), pages),
    );

    app.post(
      "/api/conversations/:id/messages",
      { schema: Partner.SendMessage, config: { permission: "conversation.send" } },
      async ({ actor, params, query, body, headers }, reply) => {
        if (query.dryRun)
          return reply
            .code(200)
            .send(viewChecked(await messaging.preCheck(actor, which(params.id), body.body)));
        const { code, view } = viewSent(
          await messaging.send(actor, which(params.id), sendingOf(body, headers)),
          pages,
        );
        return reply.code(code).send(view);
      },
    );

    app.post(
      "/api/conversations/:id/held/:message/withdrawal",
      { schema: Partner.WithdrawHeld, config: { permission: "conversation.send" } },
      async ({ actor, params }, reply) => {
        await messaging.withdrawHeld(actor, which(params.id), params.message as Id<"message">);
        return reply.code(204).send(null);
      },
    );

    app.get(
      "/api/conversations/:id/messages/:message/hidden/:place",
      { schema: Partner.RevealHidden, config: { permission: "conversation.send" } },
      async ({ actor, params }) => ({
        text: await messaging.reveal(actor, which(params.id), params.message as Id<"message">, params.place),
      }),
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
