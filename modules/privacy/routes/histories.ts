/** HTTP of message histories: asked for, listed, fetched. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply } from "fastify";
import { Type } from "typebox";
import { IdOf, LocatedIdOf, PropertyNumber, problems } from "#kernel/http/index.ts";
import { type Id, parseLocatedId } from "#kernel/ids.ts";
import type { Clock } from "#kernel/time.ts";
import type { Asked, Fetched } from "../service/histories.ts";
import type { Privacy } from "../service.ts";
import { viewHistory } from "../viewing.ts";
import { HistoriesView, HistoryView } from "../views.ts";
import { guestOf } from "./guest.ts";

const MADE = {
  200: HistoryView,
  201: HistoryView,
};
const ask = {
  description:
    "A copy as an archive: a page to read, the same as JSON, the pictures, and a signed list of all. It is made in the background and can be fetched for seven days. 200 when the same was asked for within a day.",
};
const archive = {
  summary: "Fetch a copy of messages",
  description: "A ZIP archive.",
};
const ARCHIVE = {
  200: Type.Unsafe<unknown>({ description: "The archive" }),
  ...problems({
    404: ["privacy.history_not_found"],
    409: ["privacy.history_not_ready", "privacy.history_expired"],
  }),
};
const CLOSED = {
  404: ["privacy.conversation_not_found"],
  409: ["privacy.history_closed", "privacy.history_archived"],
};
const history = IdOf("history");

const Guest = {
  Post: {
    ...{ tags: ["guest"], summary: "Ask for a copy of my messages", ...ask },
    response: { ...MADE, ...problems(CLOSED) },
  },
  List: { tags: ["guest"], summary: "Copies of messages I asked for", response: { 200: HistoriesView } },
  Fetch: { tags: ["guest"], ...archive, params: Type.Object({ history }), response: ARCHIVE },
};
const Partner = {
  PostOfConversation: {
    ...{ tags: ["conversations"], summary: "Ask for a copy of a conversation", ...ask },
    params: Type.Object({ id: LocatedIdOf("conversation") }),
    response: { ...MADE, ...problems(CLOSED) },
  },
  PostOfProperty: {
    ...{ tags: ["properties"], summary: "Ask for a copy of all conversations of a property", ...ask },
    params: Type.Object({ id: PropertyNumber }),
    response: MADE,
  },
  List: {
    ...{ tags: ["properties"], summary: "Copies of messages I asked for" },
    params: Type.Object({ id: PropertyNumber }),
    response: { 200: HistoriesView },
  },
  Fetch: {
    ...{ tags: ["properties"], ...archive },
    params: Type.Object({ id: PropertyNumber, history }),
    response: ARCHIVE,
  },
};

export const historyRoutes =
  ({ histories }: Pick<Privacy, "histories">, clock: Clock): FastifyPluginAsyncTypebox =>
  async (app) => {
    const told = ({ history: one, isNew }: Asked, reply: FastifyReply) =>
      reply.code(isNew ? 201 : 200).send(viewHistory(one, clock.now()));

    app.post(
      "/api/guest/histories",
      { schema: Guest.Post, config: { permission: "guest.read" } },
      async (request, reply) =>
        told(await histories.requestByGuest(guestOf(request), request.language), reply),
    );
    app.get(
      "/api/guest/histories",
      { schema: Guest.List, config: { permission: "guest.read" } },
      async (request) => {
        const now = clock.now();
        return { items: (await histories.listOfGuest(guestOf(request))).map((one) => viewHistory(one, now)) };
      },
    );
    app.get(
      "/api/guest/histories/:history/archive",
      { schema: Guest.Fetch, config: { permission: "guest.read" } },
      async (request, reply) =>
        hand(reply, await histories.fetchByGuest(guestOf(request), request.params.history as Id<"history">)),
    );

    app.post(
      "/api/conversations/:id/histories",
      { schema: Partner.PostOfConversation, config: { permission: "conversation.read" } },
      async ({ actor, params, language }, reply) => {
        const { propertyId, id } = parseLocatedId<"conversation">(params.id);
        const scope = { propertyId, conversationId: id };
        return told(await histories.requestByPartner(actor, scope, language), reply);
      },
    );
    app.post(
      "/api/properties/:id/histories",
      { schema: Partner.PostOfProperty, config: { permission: "privacy.manage" } },
      async ({ actor, params, language }, reply) =>
        told(await histories.requestByPartner(actor, { propertyId: params.id }, language), reply),
    );
    app.get(
      "/api/properties/:id/histories",
      { schema: Partner.List, config: { permission: "conversation.read" } },
      async ({ actor, params }) => {
        const now = clock.now();
        const all = await histories.listOfPartner(actor, params.id);
        return { items: all.map((one) => viewHistory(one, now)) };
      },
    );
    app.get(
      "/api/properties/:id/histories/:history/archive",
      { schema: Partner.Fetch, config: { permission: "conversation.read" } },
      async ({ actor, params }, reply) => {
        const which = { propertyId: params.id, id: params.history as Id<"history"> };
        return hand(reply, await histories.fetchByPartner(actor, which));
      },
    );
  };

const hand = (reply: FastifyReply, { content, sizeBytes, name }: Fetched) =>
  reply
    .header("content-type", "application/zip")
    .header("content-length", sizeBytes)
    .header("content-disposition", `attachment; filename="${name}"`)
    .send(content);
