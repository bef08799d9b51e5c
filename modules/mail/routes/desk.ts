/** HTTP of mail for the desk: whose mailbox refuses our mail. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Mail } from "../service.ts";
import { viewUnreachable } from "../viewing.ts";
import { UnreachableView } from "../views.ts";

const List = {
  tags: ["desk"],
  summary: "Mailboxes that refuse our mail",
  description:
    "Of guests and of properties' people; by telephone they can be told where their messages wait.",
  response: { 200: UnreachableView },
};

export const deskMailRoutes =
  (mail: Mail): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/api/desk/mailboxes",
      { schema: List, config: { permission: "desk.enter" } },
      async ({ actor }) => viewUnreachable(await mail.unreachable(actor)),
    );
  };
