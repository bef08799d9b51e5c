/** HTTP of messaging: conversations for hosts and programs, the guest's own one, and live streams. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Clock } from "#kernel/time.ts";
import type { LiveStreams } from "./live-streams.ts";
import { guestRoutes } from "./routes/guest.ts";
import { liveRoutes } from "./routes/live.ts";
import { partnerRoutes } from "./routes/partner.ts";
import type { Messaging } from "./service.ts";

type Ports = { readonly messaging: Messaging; readonly streams: LiveStreams; readonly clock: Clock };

export const messagingRoutes =
  ({ messaging, streams, clock }: Ports): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(partnerRoutes(messaging, clock));
    await app.register(guestRoutes(messaging, clock));
    await app.register(liveRoutes(streams));
  };
