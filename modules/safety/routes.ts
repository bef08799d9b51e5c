/** HTTP of safety: reports and held messages for the desk, links and the switch for properties, warnings for guests. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { appealRoutes } from "./routes/appeals.ts";
import { blockRoutes } from "./routes/blocks.ts";
import { deskLinkRoutes, propertyLinkRoutes } from "./routes/links.ts";
import { linkDenialRoutes } from "./routes/links-denial.ts";
import { pauseRoutes } from "./routes/pause.ts";
import { reportRoutes } from "./routes/reports.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { warningRoutes } from "./routes/warning.ts";
import type { AppealDesk } from "./service/appeal-desk.ts";
import type { Blocks } from "./service/blocks.ts";
import type { Exposure } from "./service/exposure.ts";
import type { PauseDesk } from "./service/pause-desk.ts";
import type { Links } from "./service/property-links.ts";
import type { LinkOwners } from "./service/property-links-owners.ts";
import type { Reports } from "./service/reports.ts";
import type { ReviewDesk } from "./service/review-desk.ts";

type Ports = {
  readonly reports: Reports;
  readonly appeals: AppealDesk;
  readonly blocks: Blocks;
  readonly links: Links;
  readonly linkOwners: LinkOwners;
  readonly pauses: PauseDesk;
  readonly reviews: ReviewDesk;
  readonly exposure: Exposure;
};

export const safetyRoutes =
  ({
    reports,
    blocks,
    links,
    linkOwners,
    pauses,
    reviews,
    appeals,
    exposure,
  }: Ports): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(reportRoutes({ reports }));
    await app.register(blockRoutes({ blocks }));
    await app.register(propertyLinkRoutes(links));
    await app.register(deskLinkRoutes(links));
    await app.register(linkDenialRoutes(linkOwners));
    await app.register(pauseRoutes(pauses));
    await app.register(reviewRoutes(reviews));
    await app.register(appealRoutes({ appeals }));
    await app.register(warningRoutes(exposure));
  };
