/** HTTP of legal holds, for the desk. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { IdOf, problems } from "#kernel/http/index.ts";
import type { Privacy } from "../service.ts";
import { viewHold } from "../viewing.ts";
import { HoldBody, HoldsView, HoldView } from "../views.ts";

const tags = ["desk"];
const config = { permission: "desk.enter" as const };

const PostHold = {
  tags,
  summary: "Keep a conversation, or a property, beyond its time",
  description: "Nothing of it is erased until the hold is lifted.",
  body: HoldBody,
  response: { 201: HoldView },
};
const ListHolds = { tags, summary: "What is held", response: { 200: HoldsView } };
const DeleteHold = {
  tags,
  summary: "Lift a hold",
  params: Type.Object({ id: IdOf("legal_hold") }),
  response: {
    204: Type.Null({ description: "Done" }),
    ...problems({ 404: ["privacy.hold_not_found"] }),
  },
};

export const holdRoutes =
  ({ retention }: Pick<Privacy, "retention">): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post("/api/desk/holds", { schema: PostHold, config }, async ({ actor, body }, reply) =>
      reply.code(201).send(viewHold(await retention.hold(actor, body))),
    );
    app.get("/api/desk/holds", { schema: ListHolds, config }, async ({ actor }) => ({
      items: (await retention.holds(actor)).map(viewHold),
    }));
    app.delete("/api/desk/holds/:id", { schema: DeleteHold, config }, async ({ actor, params }, reply) => {
      await retention.lift(actor, params.id);
      return reply.code(204).send(null);
    });
  };
