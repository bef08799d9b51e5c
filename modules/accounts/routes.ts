/** HTTP of accounts: a schema in, one service call, a view out. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { SessionCookies } from "./identity.ts";
import { keyRoutes } from "./routes/api-keys.ts";
import { factorRoutes } from "./routes/factors.ts";
import { guestSessionRoutes } from "./routes/guest-sessions.ts";
import { meRoutes } from "./routes/me.ts";
import { memberRoutes } from "./routes/members.ts";
import { passwordRoutes } from "./routes/passwords.ts";
import { secondStepRoutes } from "./routes/second-step.ts";
import { sessionRoutes } from "./routes/sessions.ts";
import { stepUpRoutes } from "./routes/step-up.ts";
import { takingBackRoutes } from "./routes/taking-back.ts";
import type { Accounts } from "./service.ts";

export const accountsRoutes =
  (accounts: Accounts, cookies: SessionCookies): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.addHook("onRequest", async (_request, reply) => {
      reply.header("cache-control", "no-store");
    });
    await app.register(sessionRoutes(accounts, cookies));
    await app.register(secondStepRoutes(accounts, cookies));
    await app.register(meRoutes(accounts));
    await app.register(factorRoutes(accounts));
    await app.register(stepUpRoutes(accounts, cookies));
    await app.register(passwordRoutes(accounts, cookies));
    await app.register(takingBackRoutes(accounts, cookies));
    await app.register(memberRoutes(accounts, cookies));
    await app.register(keyRoutes(accounts));
    await app.register(guestSessionRoutes(accounts, cookies));
  };
