/** HTTP of the pictures of messages: for who may read the conversation, and as nothing else than a picture. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply } from "fastify";
import type { Blobs } from "#kernel/blobs/index.ts";
import { type Id, parseLocatedId } from "#kernel/ids.ts";
import type { Messaging } from "../service.ts";
import type { Attachment } from "../types.ts";
import { Guest, Partner } from "./schemas.ts";

/** Even shown as a page of its own it runs nothing and loads nothing. */
const PICTURE_POLICY = "default-src 'none'; sandbox";
const YEAR_SECONDS = 31_536_000;

export const attachmentRoutes =
  (messaging: Messaging, blobs: Pick<Blobs, "get">): FastifyPluginAsyncTypebox =>
  async (app) => {
    async function show(reply: FastifyReply, { blob, type, name }: Attachment): Promise<FastifyReply> {
      const { content, sizeBytes } = await blobs.get(blob as Parameters<Blobs["get"]>[0]);
      return reply
        .header("content-security-policy", PICTURE_POLICY)
        .header("content-disposition", `inline; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header("cache-control", `private, max-age=${YEAR_SECONDS}, immutable`)
        .header("content-length", sizeBytes)
        .type(type)
        .send(content);
    }

    app.get(
      "/api/conversations/:id/messages/:message/attachments/:place",
      { schema: Partner.GetAttachment, config: { permission: "conversation.read" } },
      async ({ actor, params: { id, message, place } }, reply) => {
        const which = parseLocatedId<"conversation">(id);
        return show(reply, await messaging.getAttachment(actor, which, message as Id<"message">, place));
      },
    );

    app.get(
      "/api/guest/conversation/messages/:message/attachments/:place",
      { schema: Guest.GetAttachment, config: { permission: "guest.read" } },
      async ({ actor, params: { message, place } }, reply) =>
        show(reply, await messaging.getAttachment(actor, "own", message as Id<"message">, place)),
    );
  };
