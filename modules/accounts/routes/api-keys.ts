/** HTTP: the keys of programs that act for a property. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { IdOf, PropertyNumber, problems } from "#kernel/http/index.ts";
import type { Accounts } from "../service.ts";
import { ApiKeyView, MadeApiKeyView, viewApiKey } from "../views.ts";

const OfProperty = Type.Object({ id: PropertyNumber });
const notFound = { 404: ["accounts.property_not_found"] };

const List = {
  summary: "The property's keys",
  params: OfProperty,
  response: { 200: Type.Object({ items: Type.Array(ApiKeyView) }), ...problems(notFound) },
};
const Create = {
  summary: "Make a key for a program",
  description: "The key itself is in this answer and nowhere else.",
  params: OfProperty,
  body: Type.Object({
    source: Type.String({
      minLength: 1,
      maxLength: 60,
      pattern: "^\\S(?:.*\\S)?$",
      description: "The system that will hold the key, as people call it",
      examples: ["Front desk software"],
    }),
  }),
  response: { 201: MadeApiKeyView, ...problems(notFound, { 403: ["accounts.step_up_needed"] }) },
};
const Revoke = {
  summary: "Revoke a key",
  description: "It stops working at once.",
  params: Type.Object({ id: PropertyNumber, keyId: IdOf("api_key") }),
  response: {
    204: Type.Null(),
    ...problems({ 404: ["accounts.property_not_found", "accounts.key_not_found"] }),
  },
};

export const keyRoutes =
  ({ keys }: Accounts): FastifyPluginAsyncTypebox =>
  async (app) => {
    const config = { permission: "key.manage" } as const;

    app.get("/api/properties/:id/api-keys", { config, schema: List }, async ({ actor, params }) => ({
      items: (await keys.list(actor, params.id)).map(viewApiKey),
    }));

    app.post(
      "/api/properties/:id/api-keys",
      { config, schema: Create },
      async ({ actor, params, body }, reply) => {
        const { key, text } = await keys.create(actor, params.id, body);
        return reply.code(201).send({ ...viewApiKey(key), key: text });
      },
    );

    app.delete(
      "/api/properties/:id/api-keys/:keyId",
      { config, schema: Revoke },
      async ({ actor, params }, reply) => {
        await keys.revoke(actor, params.id, params.keyId);
        return reply.code(204).send(null);
      },
    );
  };
