/** HTTP of receipts: both sides see who read their conversation for the marketplace. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { LocatedIdOf, PropertyNumber, problems } from "#kernel/http/index.ts";
import { parseLocatedId } from "#kernel/ids.ts";
import type { Privacy } from "../service.ts";
import { viewPropertyReads, viewReads } from "../viewing.ts";
import { PropertyReadsView, ReadsView } from "../views.ts";
import { guestOf } from "./guest.ts";

const told = {
  description:
    "Each time somebody or a program of the marketplace read it: when and why, not who. What an investigation keeps back appears after its date.",
};
const OfConversation = {
  ...{ tags: ["conversations"], summary: "Who read this conversation for the marketplace", ...told },
  params: Type.Object({ id: LocatedIdOf("conversation") }),
  response: { 200: ReadsView, ...problems({ 404: ["privacy.conversation_not_found"] }) },
};
const OfProperty = {
  ...{ tags: ["properties"], summary: "Who read conversations of a property for the marketplace", ...told },
  params: Type.Object({ id: PropertyNumber }),
  response: { 200: PropertyReadsView },
};
const OfGuest = {
  ...{ tags: ["guest"], summary: "Who read my conversation for the marketplace", ...told },
  response: { 200: ReadsView },
};

export const readRoutes =
  ({ reads }: Pick<Privacy, "reads">): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/api/conversations/:id/reads",
      { schema: OfConversation, config: { permission: "conversation.read" } },
      async ({ actor, params: { id } }) => viewReads(await reads.ofConversation(actor, parseLocatedId(id))),
    );
    app.get(
      "/api/properties/:id/reads",
      { schema: OfProperty, config: { permission: "conversation.read" } },
      async ({ actor, params: { id } }) => viewPropertyReads(await reads.ofProperty(actor, id)),
    );
    app.get("/api/guest/reads", { schema: OfGuest, config: { permission: "guest.read" } }, async (request) =>
      viewReads(await reads.ofGuest(guestOf(request))),
    );
  };
