/** HTTP of the reports that wait for the desk, and what is decided about them. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { LocatedIdOf, PageQuery, problems } from "#kernel/http/index.ts";
import { parseLocatedId } from "#kernel/ids.ts";
import type { Reports } from "../service/reports.ts";
import { viewReadWords, viewReport, viewReports } from "../viewing.ts";
import { ReportPage, ReportView, ReportWordsView, ResolutionBody } from "../views.ts";

const tags = ["desk"];

const ListReports = {
  tags,
  summary: "Reports that wait",
  description:
    "Messages that guests or properties reported and nobody has decided about, of all properties, the most urgent first: why, until when somebody looks, and how often its reporter was right. What was reported is named and not shown.",
  querystring: Type.Object(PageQuery),
  response: { 200: ReportPage, ...problems({ 400: ["safety.cursor_malformed"] }) },
};
const PostReading = {
  tags,
  summary: "Read a reported message",
  description:
    "As it stood when it was reported, with two messages before and two after. Who read it, when and why is kept first, and both sides can see that it was read.",
  params: Type.Object({ id: LocatedIdOf("report") }),
  response: {
    200: ReportWordsView,
    ...problems({ 404: ["safety.report_not_found", "safety.report_without_words"] }),
  },
};
const PostResolution = {
  tags,
  summary: "Decide about a report",
  description:
    "201 when it was decided, 200 when you had decided this very thing before. Who decided, and when, is kept.",
  params: Type.Object({ id: LocatedIdOf("report") }),
  body: ResolutionBody,
  response: {
    200: ReportView,
    201: ReportView,
    ...problems({
      400: ["safety.note_needed", "safety.report_words_not_text", "safety.report_words_too_long"],
      404: ["safety.report_not_found"],
      409: ["safety.report_resolved"],
    }),
  },
};

export const reportRoutes =
  ({ reports }: { readonly reports: Reports }): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/api/desk/reports",
      { schema: ListReports, config: { permission: "desk.enter" } },
      async ({ actor, query: { cursor, limit = 50 } }) =>
        viewReports(await reports.listOpen(actor, { cursor, limit })),
    );
    app.post(
      "/api/desk/reports/:id/reading",
      { schema: PostReading, config: { permission: "desk.enter" } },
      async ({ actor, params }) =>
        viewReadWords(await reports.read(actor, parseLocatedId<"report">(params.id))),
    );
    app.post(
      "/api/desk/reports/:id/resolution",
      { schema: PostResolution, config: { permission: "desk.enter" } },
      async ({ actor, params, body }, reply) => {
        const { report, isNew } = await reports.resolve(actor, parseLocatedId<"report">(params.id), body);
        return reply.code(isNew ? 201 : 200).send(viewReport(report));
      },
    );
  };
