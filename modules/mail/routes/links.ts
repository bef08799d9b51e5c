/** HTTP of the links in our mails: they work without signing in, for what they were made for and nothing else. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { IdOf, problems } from "#kernel/http/index.ts";
import type { Id } from "#kernel/ids.ts";
import { BlockView, ReportBody, ReportStateView, viewReportState } from "#modules/safety/index.ts";
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
const GetReport = {
  tags,
  summary: "Was this message reported?",
  description:
    "And what came of it. The words of the message are shown only to who may read its conversation.",
  params,
  response: { 200: ReportStateView, ...UNKNOWN },
};
const PostReport = {
  tags,
  summary: "Report the message of a mail",
  description: "201 when it was reported now, 200 when it had been before.",
  params,
  body: ReportBody,
  response: {
    200: ReportStateView,
    201: ReportStateView,
    ...problems({
      400: ["safety.report_words_needed", "safety.report_words_not_text", "safety.report_words_too_long"],
      404: ["mail.link_unknown"],
    }),
  },
};
const PutBlock = {
  tags,
  summary: "Block the writer of a message",
  description:
    "Nothing is passed on between the two sides of this stay then; essential notices go on. Whoever keeps the answer’s `id` can end it without signing in.",
  params,
  response: { 200: BlockView, ...UNKNOWN },
};
const DeleteBlock = {
  tags,
  summary: "End a block",
  description: "The one of this id; nothing happens when there is none.",
  params: Type.Object({ ...params.properties, block: IdOf("block") }),
  response: { 204: Type.Null({ description: "Done" }), ...UNKNOWN },
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
      "/api/mail/reports/:token",
      { schema: GetReport, config: { permission: "public" } },
      async ({ actor, params: { token } }) => {
        const { reader, state } = await mail.reports.state(token, actor);
        return viewReportState(reader, state);
      },
    );
    app.post(
      "/api/mail/reports/:token",
      { schema: PostReport, config: { permission: "public" } },
      async ({ actor, params: { token }, body }, reply) => {
        const { isNew } = await mail.reports.report(token, actor, body);
        const { reader, state } = await mail.reports.state(token, actor);
        return reply.code(isNew ? 201 : 200).send(viewReportState(reader, state));
      },
    );
    app.put(
      "/api/mail/reports/:token/block",
      { schema: PutBlock, config: { permission: "public" } },
      async ({ actor, params: { token } }) => {
        const { id, since } = await mail.reports.block(token, actor);
        return { id, since: since.toString() };
      },
    );
    app.delete(
      "/api/mail/reports/:token/block/:block",
      { schema: DeleteBlock, config: { permission: "public" } },
      async ({ actor, params: { token, block } }, reply) => {
        await mail.reports.unblock(token, actor, block as Id<"block">);
        return reply.code(204).send(null);
      },
    );
    app.get(
      "/api/mail/links/:token",
      { schema: GetTarget, config: { permission: "public" } },
      ({ params: { token } }) => mail.links.target(token),
    );
  };
