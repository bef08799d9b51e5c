/** HTTP of reading under a grant: each time leaves a receipt, so it is no GET. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { IdOf, problems } from "#kernel/http/index.ts";
import type { Privacy } from "../service.ts";
import { viewOpened } from "../viewing.ts";
import { OpenedView } from "../views.ts";

const PostRead = {
  tags: ["desk"],
  summary: "Read a conversation under a grant of mine",
  description:
    "Both sides will see when it was read and why. For `improvement_analysis` names, numbers, links and contacts are left out.",
  params: Type.Object({ id: IdOf("access_grant") }),
  body: Type.Object({ conversationId: IdOf("conversation") }),
  response: {
    200: OpenedView,
    ...problems({
      403: ["privacy.grant_needed"],
      404: ["privacy.grant_not_found", "privacy.conversation_not_found"],
      409: ["privacy.history_closed"],
    }),
  },
};

export const openingRoutes =
  ({ open }: Pick<Privacy, "open">): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      "/api/desk/grants/:id/reads",
      { schema: PostRead, config: { permission: "desk.enter" } },
      async ({ actor, params: { id: grantId }, body: { conversationId } }) =>
        viewOpened(await open(actor, { grantId, conversationId })),
    );
  };
