/** HTTP of messaging: conversations for hosts and programs, the guest's own one, and live streams. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Blobs } from "#kernel/blobs/index.ts";
import type { Clock } from "#kernel/time.ts";
import type { LiveStreams } from "./live-streams.ts";
import { attachmentRoutes } from "./routes/attachments.ts";
import { guestRoutes } from "./routes/guest.ts";
import { liveRoutes } from "./routes/live.ts";
import { partnerRoutes } from "./routes/partner.ts";
import type { Messaging } from "./service.ts";
import type { MessagePages } from "./viewing.ts";

type Ports = {
  readonly messaging: Messaging;
  readonly streams: LiveStreams;
  readonly clock: Clock;
  readonly blobs: Pick<Blobs, "get">;
  readonly pages: MessagePages;
};

export const messagingRoutes =
  ({ messaging, streams, clock, blobs, pages }: Ports): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(partnerRoutes({ messaging, clock, pages }));
    await app.register(guestRoutes({ messaging, clock, pages }));
    await app.register(attachmentRoutes(messaging, blobs));
    await app.register(liveRoutes(streams));
  };
