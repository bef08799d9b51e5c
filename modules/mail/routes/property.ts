/** HTTP of what a property says of mail, and of one's own copies. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { PropertyNumber, problems } from "#kernel/http/index.ts";
import type { Mail } from "../service.ts";
import { CopiesView, PropertyMailView } from "../views.ts";

const params = Type.Object({ id: PropertyNumber });
const NOT_FOUND = { 404: ["accounts.property_not_found"] };
const wanted = Type.Object({ wanted: Type.Boolean({ description: "Send messages also by mail" }) });
const tags = ["properties"];

const Get = {
  tags,
  summary: "Who may write to guests by mail",
  params,
  response: { 200: PropertyMailView, ...problems(NOT_FOUND) },
};
const Put = {
  tags,
  summary: "Say who may write to guests by mail",
  description: "Beside the people of the property, who may always; unless mail is blocked altogether.",
  params,
  body: PropertyMailView,
  response: { 200: PropertyMailView, ...problems(NOT_FOUND, { 400: ["mail.sender_malformed"] }) },
};
const GetCopies = {
  tags,
  summary: "Do I get messages by mail?",
  params,
  response: { 200: CopiesView, ...problems(NOT_FOUND) },
};
const PutCopies = {
  tags,
  summary: "Get messages by mail, or not",
  params,
  body: wanted,
  response: { 200: CopiesView, ...problems(NOT_FOUND) },
};

export const propertyMailRoutes =
  (mail: Mail): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/api/properties/:id/mail",
      { schema: Get, config: { permission: "property.settings" } },
      async ({ actor, params: { id } }) => copyOf(await mail.property.get(actor, id)),
    );
    app.put(
      "/api/properties/:id/mail",
      { schema: Put, config: { permission: "property.settings" } },
      async ({ actor, params: { id }, body }) => copyOf(await mail.property.put(actor, id, body)),
    );
    app.get(
      "/api/properties/:id/mail-copies",
      { schema: GetCopies, config: { permission: "conversation.send" } },
      ({ actor, params: { id } }) => mail.copies.mine(actor, id),
    );
    app.put(
      "/api/properties/:id/mail-copies",
      { schema: PutCopies, config: { permission: "conversation.send" } },
      ({ actor, params: { id }, body }) => mail.copies.chooseMine(actor, id, body.wanted),
    );
  };

const copyOf = ({
  approvedSenders,
  ...said
}: Awaited<ReturnType<Mail["property"]["get"]>>): PropertyMailView => ({
  ...said,
  approvedSenders: [...approvedSenders],
});
