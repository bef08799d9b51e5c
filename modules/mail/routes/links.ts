/** HTTP of the links in our mails: they work without signing in, for what they were made for and nothing else. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { problems } from "#kernel/http/index.ts";
import type { Mail } from "../service.ts";
import { CopiesView, LinkTargetView } from "../views.ts";

const params = Type.Object({
  token: Type.String({ minLength: 20, maxLength: 120, description: "From the mail" }),
});
const UNKNOWN = problems({ 404: ["mail.link_unknown"] });
const tags = ["mail"];

const GetCopies = {
  tags,
  summary: "Are mail copies wanted?",
  params,
  response: { 200: CopiesView, ...UNKNOWN },
};
const PutCopies = {
  tags,
  summary: "Stop mail copies, or get them again",
  params,
  body: Type.Object({ wanted: Type.Boolean() }),
  response: { 200: CopiesView, ...UNKNOWN },
};
const GetTarget = {
  tags,
  summary: "Where a link of a message leads",
  description: "Looked up now: a link that was in order when the mail was sent may not be any more.",
  params,
  response: { 200: LinkTargetView, ...UNKNOWN },
};

export const mailLinkRoutes =
  (mail: Mail): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/api/mail/copies/:token",
      { schema: GetCopies, config: { permission: "public" } },
      ({ params: { token } }) => mail.copies.byLink(token),
    );
    app.put(
      "/api/mail/copies/:token",
      { schema: PutCopies, config: { permission: "public" } },
      ({ params: { token }, body }) => mail.copies.chooseByLink(token, body.wanted),
    );
    app.get(
      "/api/mail/links/:token",
      { schema: GetTarget, config: { permission: "public" } },
      ({ params: { token } }) => mail.links.target(token),
    );
  };
