/** HTTP of safety: reports and held messages for the desk, links and the switch for properties, warnings for guests. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { deskLinkRoutes, propertyLinkRoutes } from "./routes/links.ts";
import { reportRoutes } from "./routes/reports.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { warningRoutes } from "./routes/warning.ts";
import type { Exposure } from "./service/exposure.ts";
import type { Links } from "./service/property-links.ts";
import type { Reports } from "./service/reports.ts";
import type { ReviewDesk } from "./service/review-desk.ts";

type Ports = {
  readonly reports: Reports;
  readonly links: Links;
  readonly reviews: ReviewDesk;
  readonly exposure: Exposure;
};

export const safetyRoutes =
  ({ reports, links, reviews, exposure }: Ports): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(reportRoutes({ reports }));
    await app.register(propertyLinkRoutes(links));
    await app.register(deskLinkRoutes(links));
    await app.register(reviewRoutes(reviews));
    await app.register(warningRoutes(exposure));
  };
