/** A server with the routes of messaging alone: who asks is said in a header, everything else is as it will be. */

import { readSettings } from "#kernel/config/index.ts";
import { type HttpServer, httpServer, type Identity, openMetrics } from "#kernel/http/index.ts";
import { silentLog } from "#kernel/log/index.ts";
import { type Actor, ANONYMOUS, authorize } from "#modules/accounts/index.ts";
import { type LiveStreams, liveStreams } from "../live-streams.ts";
import { messagingRoutes } from "../routes.ts";
import type { House } from "../testing.ts";

const PAGES = {
  ofLink: ({ id }: { id: string }, index: number) => `/go/${id}.${index}`,
  ofReport: ({ id }: { id: string }) => `/report/${id}`,
};

/** What is added to every request to be made by `actor`. */
export const as = (actor: Actor) => ({ "x-actor": JSON.stringify(actor) });

/** `ended` holds the ids of sessions that are over. */
export async function serverOf(
  house: House,
): Promise<{ app: HttpServer; streams: LiveStreams; ended: Set<string> }> {
  const ended = new Set<string>();
  const identity: Identity<Actor> = {
    authenticate: async (request) => {
      const said = request.headers["x-actor"];
      const actor: Actor = typeof said === "string" ? JSON.parse(said) : ANONYMOUS;
      return "sessionId" in actor && ended.has(actor.sessionId) ? ANONYMOUS : actor;
    },
    authorize,
    languageOf: (actor) => (actor.kind === "person" ? actor.language : undefined),
    limitKey: () => undefined,
  };
  const app = await httpServer({
    settings: readSettings({
      NODE_ENV: "test",
      SECRET_KEY: "k".repeat(40),
      ANONYMOUS_REQUESTS_PER_MINUTE: "0",
    }),
    log: silentLog(),
    identity,
    metrics: openMetrics({ ofProcess: false }),
    ready: async () => true,
    about: { title: "Test", version: "1", description: "", securitySchemes: {}, securityOf: () => [] },
  });
  const { live, memberships, messaging, clock, blobs } = house;
  const streams = liveStreams({ live, log: silentLog(), memberships, authenticate: identity.authenticate });
  await app.register(messagingRoutes({ messaging, streams, clock, blobs, pages: PAGES }));
  return { app, streams, ended };
}
