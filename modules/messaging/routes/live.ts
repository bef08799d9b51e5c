/** Live streams of what happens, for the pages of hosts and guests. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { LiveStreams } from "../live-streams.ts";
import { Stream } from "./schemas.ts";

export const liveRoutes =
  (streams: LiveStreams): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.addHook("onClose", async () => streams.close());

    app.get(
      "/events",
      { schema: Stream.OfPerson, config: { permission: "session.own" } },
      async (request, reply) => {
        await streams.open(request, reply, request.actor);
        return reply;
      },
    );

    app.get(
      "/events/guest",
      { schema: Stream.OfGuest, config: { permission: "guest.read" } },
      async (request, reply) => {
        await streams.open(request, reply, request.actor);
        return reply;
      },
    );
  };
