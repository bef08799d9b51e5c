/** HTTP of accounts: a schema in, one service call, a view out. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { SessionCookies } from "./identity.ts";
import { keyRoutes } from "./routes/api-keys.ts";
import { guestSessionRoutes } from "./routes/guest-sessions.ts";
import { meRoutes } from "./routes/me.ts";
import { memberRoutes } from "./routes/members.ts";
import { passwordRoutes } from "./routes/passwords.ts";
import { sessionRoutes } from "./routes/sessions.ts";
import type { Accounts } from "./service.ts";

export const accountsRoutes =
  (accounts: Accounts, cookies: SessionCookies): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.addHook("onRequest", async (_request, reply) => {
      reply.header("cache-control", "no-store");
    });
    await app.register(sessionRoutes(accounts, cookies));
    await app.register(meRoutes(accounts));
    await app.register(passwordRoutes(accounts, cookies));
    await app.register(memberRoutes(accounts, cookies));
    await app.register(keyRoutes(accounts));
    await app.register(guestSessionRoutes(accounts, cookies));
  };
