/** What happens before a route reads anything: who asks, how often, and whether somebody like them may. */

import type { FastifyInstance, onRequestAsyncHookHandler } from "fastify";
import { negotiateLanguage } from "../language.ts";
import type { Limit } from "./limits.ts";
import type { Identity, PermissionName } from "./permission.ts";

/** A route and who may call it; without a permission it is machinery, which identifies nobody. */
export type Door = {
  readonly method: string;
  readonly url: string;
  readonly permission: PermissionName | undefined;
};

declare module "fastify" {
  interface FastifyInstance {
    /** Every route there is, for the authorisation matrix. */
    readonly doors: readonly Door[];
  }
}

/**
 * Puts the door in front of every route that is registered after it. A route without `config.permission` is a
 * mistake of ours and stops the server from starting.
 */
export function doorBeforeRoutes<Actor>(app: FastifyInstance, identity: Identity<Actor>, limit: Limit): void {
  app.decorateRequest("actor", null as never);
  const doors: Door[] = [];
  app.decorate("doors", doors);
  app.addHook("onRoute", (route) => {
    const permission = route.config?.permission;
    for (const method of [route.method].flat()) doors.push({ method, url: route.url, permission });
    if (route.config?.machinery) return;
    if (!permission) throw new Error(`The route ${route.method} ${route.url} names no permission.`);
    const others = route.onRequest ?? [];
    route.onRequest = [enter(permission), ...(Array.isArray(others) ? others : [others])];
  });

  const enter = (permission: PermissionName): onRequestAsyncHookHandler => {
    return async (request, reply) => {
      reply.header("cache-control", "no-store");
      const actor = await identity.authenticate(request).catch(async (fault) => {
        await limit(request, reply, undefined); // guessing keys is asking, too
        throw fault;
      });
      (request as unknown as { actor: Actor }).actor = actor;
      request.language = identity.languageOf(actor) ?? request.language;
      await limit(request, reply, identity.limitKey(actor));
      identity.authorize(actor, permission);
    };
  };
}

/** Before the door: the language of those we do not know yet. */
export function languageOfRequests(app: FastifyInstance): void {
  app.decorateRequest("language", "en");
  app.addHook("onRequest", (request, _reply, done) => {
    request.language = negotiateLanguage(request.headers["accept-language"]);
    done();
  });
}
