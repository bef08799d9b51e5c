/** HTTP of what a guest has to be told about links that were switched off. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { InstantText } from "#kernel/http/index.ts";
import type { Actor, GuestActor } from "#modules/accounts/index.ts";
import type { Exposure } from "../service/exposure.ts";

const Warning = Type.Object({
  hasClicked: Type.Boolean({ description: "They had opened such a link" }),
  warnedAt: InstantText,
});

const Get = {
  tags: ["guest"],
  summary: "Was I sent a link that was switched off?",
  description:
    "`warning` is there when somebody may have written in the property’s name: the guest should neither pay nor give card data because of a link in this conversation.",
  response: { 200: Type.Object({ warning: Type.Optional(Warning) }) },
};

export const warningRoutes =
  ({ find }: Pick<Exposure, "find">): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/api/guest/warning",
      { schema: Get, config: { permission: "guest.read" } },
      async ({ actor }) => {
        const { propertyId, reservationId } = guestOf(actor);
        const found = await find(propertyId, reservationId);
        if (!found) return {};
        return { warning: { hasClicked: found.hasClicked, warnedAt: found.warnedAt.toString() } };
      },
    );
  };

/** The door has let only guests through to this route; anything else here is a bug. */
function guestOf(actor: Actor): GuestActor {
  if (actor.kind !== "guest") throw new Error("a route for guests was entered by somebody else");
  return actor;
}
