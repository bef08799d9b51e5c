/** HTTP behind the button of a letter about added hosts. Looking changes nothing; pressing does. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { InstantText, problems } from "#kernel/http/index.ts";
import type { LinkOwners } from "../service/property-links-owners.ts";

const tags = ["properties"];
const params = Type.Object({
  token: Type.String({ minLength: 20, maxLength: 160, description: "The last part of the letter’s link" }),
});
const UNKNOWN = problems({ 404: ["safety.addition_unknown"] });

const Read = {
  tags,
  summary: "Which hosts was the letter about?",
  description: "Changes nothing.",
  params,
  response: {
    200: Type.Object({
      property: Type.String(),
      timeZone: Type.String({ description: "The property’s" }),
      hosts: Type.Array(Type.String({ description: "In ASCII" })),
      addedBy: Type.String(),
      addedAt: InstantText,
      isListed: Type.Boolean({ description: "At least one of them is still on the list" }),
      isDenied: Type.Boolean({ description: "An owner said that it was none of them" }),
    }),
    ...UNKNOWN,
  },
};
const Press = {
  tags,
  summary: "That was not us",
  description: "The hosts come off the list, and all links of the property are switched off.",
  params,
  response: { 204: Type.Null({ description: "Done" }), ...UNKNOWN },
};

export const linkDenialRoutes =
  (owners: LinkOwners): FastifyPluginAsyncTypebox =>
  async (app) => {
    const config = { permission: "public" as const };
    app.get("/api/host-additions/:token", { schema: Read, config }, async ({ params: { token } }) => {
      const { property, timeZone, hosts, addedByName, addedAt, isListed, deniedAt } =
        await owners.read(token);
      return {
        ...{ property, timeZone, hosts: [...hosts], addedBy: addedByName, isListed },
        ...{ addedAt: addedAt.toString(), isDenied: deniedAt !== undefined },
      };
    });
    app.post(
      "/api/host-additions/:token/denial",
      { schema: Press, config },
      async ({ params: { token } }, reply) => {
        await owners.deny(token);
        return reply.code(204).send(null);
      },
    );
  };
