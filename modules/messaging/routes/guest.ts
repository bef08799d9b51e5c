/** HTTP of the one conversation of a guest who came in by link or PIN. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Id } from "#kernel/ids.ts";
import type { Clock } from "#kernel/time.ts";
import type { Messaging } from "../service.ts";
import {
  type MessagePages,
  viewChecked,
  viewConversation,
  viewDraft,
  viewReadMark,
  viewSent,
  viewThread,
} from "../viewing.ts";
import { Guest } from "./schemas.ts";
import { sendingOf } from "./sending.ts";

type Ports = { readonly messaging: Messaging; readonly clock: Clock; readonly pages: MessagePages };

export const guestRoutes =
  ({ messaging, clock, pages }: Ports): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/api/guest/conversation",
      { schema: Guest.GetConversation, config: { permission: "guest.read" } },
      async ({ actor }) =>
        viewConversation(await messaging.getConversation(actor, "own"), actor, clock.now()),
    );

    app.get(
      "/api/guest/conversation/messages",
      { schema: Guest.ListMessages, config: { permission: "guest.read" } },
      async ({ actor, query }) =>
        viewThread(await messaging.listMessages(actor, "own", { limit: 50, ...query }), pages),
    );

    app.post(
      "/api/guest/conversation/messages",
      { schema: Guest.SendMessage, config: { permission: "guest.send" } },
      async ({ actor, query, body, headers }, reply) => {
        if (query.dryRun)
          return reply.code(200).send(viewChecked(await messaging.preCheck(actor, "own", body.body)));
        const { code, view } = viewSent(await messaging.send(actor, "own", sendingOf(body, headers)), pages);
        return reply.code(code).send(view);
      },
    );

    app.post(
      "/api/guest/conversation/held/:message/withdrawal",
      { schema: Guest.WithdrawHeld, config: { permission: "guest.send" } },
      async ({ actor, params }, reply) => {
        await messaging.withdrawHeld(actor, "own", params.message as Id<"message">);
        return reply.code(204).send(null);
      },
    );

    app.put(
      "/api/guest/conversation/read-mark",
      { schema: Guest.PutReadMark, config: { permission: "guest.read" } },
      async ({ actor, body }) => viewReadMark(await messaging.markRead(actor, "own", body)),
    );

    app.put(
      "/api/guest/conversation/draft",
      { schema: Guest.PutDraft, config: { permission: "guest.send" } },
      async ({ actor, body }) => viewDraft(await messaging.keepDraft(actor, "own", body.body)),
    );

    app.delete(
      "/api/guest/conversation/draft",
      { schema: Guest.DeleteDraft, config: { permission: "guest.send" } },
      async ({ actor }, reply) => {
        await messaging.dropDraft(actor, "own");
        return reply.code(204).send(null);
      },
    );
  };
