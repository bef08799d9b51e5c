/** HTTP of mail. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { conversationMailRoutes } from "./routes/conversations.ts";
import { deskMailRoutes } from "./routes/desk.ts";
import { mailLinkRoutes } from "./routes/links.ts";
import { oneClickRoutes } from "./routes/one-click.ts";
import { propertyMailRoutes } from "./routes/property.ts";
import type { Mail } from "./service.ts";

export const mailRoutes =
  (mail: Mail): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(conversationMailRoutes(mail));
    await app.register(propertyMailRoutes(mail));
    await app.register(mailLinkRoutes(mail));
    await app.register(deskMailRoutes(mail));
    await app.register(oneClickRoutes(mail));
  };
