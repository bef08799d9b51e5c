/** HTTP of safety: reports and held messages for the desk, links and the switch for properties. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { deskLinkRoutes, propertyLinkRoutes } from "./routes/links.ts";
import { reportRoutes } from "./routes/reports.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import type { Links } from "./service/property-links.ts";
import type { Reports } from "./service/reports.ts";
import type { ReviewDesk } from "./service/review-desk.ts";

type Ports = { readonly reports: Reports; readonly links: Links; readonly reviews: ReviewDesk };

export const safetyRoutes =
  ({ reports, links, reviews }: Ports): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(reportRoutes({ reports }));
    await app.register(propertyLinkRoutes(links));
    await app.register(deskLinkRoutes(links));
    await app.register(reviewRoutes(reviews));
  };
