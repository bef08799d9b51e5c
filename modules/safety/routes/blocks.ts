/** HTTP of what one side reported in its conversation, and of blocking the other side. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import { LocatedIdOf, problems } from "#kernel/http/index.ts";
import { parseLocatedId } from "#kernel/ids.ts";
import type { GuestActor } from "#modules/accounts/index.ts";
import { SafetyOfConversationView, viewStanding } from "../block-views.ts";
import type { Blocks } from "../service/blocks.ts";

const CLOSES =
  "Nothing is passed on between the two sides of this stay then, either way, by page, program or mail; essential notices of the booking go on. Both ways are kept in the record. Answers as the question what was reported does.";
const response = { 200: SafetyOfConversationView };
const params = Type.Object({ id: LocatedIdOf("conversation") });
const guest = { tags: ["guest"], response };
const partner = {
  ...{ tags: ["conversations"], params },
  response: {
    ...response,
    ...problems({ 404: ["accounts.property_not_found", "safety.conversation_not_found"] }),
  },
};
const body = Type.Object({ blocked: Type.Boolean() });

const what = "What I reported here, and whether messages are blocked";
const choose = { summary: "Block the other side’s messages, or take them again", description: CLOSES, body };

export const blockRoutes =
  ({ blocks }: { readonly blocks: Blocks }): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/api/conversations/:id/safety",
      { schema: { ...partner, summary: what }, config: { permission: "conversation.read" } },
      async ({ actor, params }) => viewStanding(await blocks.ofMember(actor, which(params.id))),
    );
    app.put(
      "/api/conversations/:id/block",
      { schema: { ...partner, ...choose }, config: { permission: "conversation.send" } },
      async ({ actor, params, body: { blocked } }) => {
        await blocks.chooseForMember(actor, which(params.id), blocked);
        return viewStanding(await blocks.ofMember(actor, which(params.id)));
      },
    );
    app.get(
      "/api/guest/conversation/safety",
      { schema: { ...guest, summary: what }, config: { permission: "guest.read" } },
      async (request) => viewStanding(await blocks.ofGuest(guestOf(request))),
    );
    app.put(
      "/api/guest/conversation/block",
      { schema: { ...guest, ...choose }, config: { permission: "guest.send" } },
      async (request) => {
        await blocks.chooseForGuest(guestOf(request), request.body.blocked);
        return viewStanding(await blocks.ofGuest(guestOf(request)));
      },
    );
  };

const which = (id: string) => parseLocatedId<"conversation">(id);

function guestOf({ actor }: Pick<FastifyRequest, "actor">): GuestActor {
  if (actor.kind !== "guest") throw new Error("a route for guests was entered by somebody else");
  return actor;
}
