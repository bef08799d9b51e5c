/** HTTP of privacy: grants for the desk; for both sides who read, their history, and opting out. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Clock } from "#kernel/time.ts";
import { erasureRoutes } from "./routes/erasures.ts";
import { grantRoutes } from "./routes/grants.ts";
import { historyRoutes } from "./routes/histories.ts";
import { holdRoutes } from "./routes/holds.ts";
import { openingRoutes } from "./routes/opening.ts";
import { optOutRoutes } from "./routes/opt-outs.ts";
import { readRoutes } from "./routes/reads.ts";
import type { Privacy } from "./service.ts";

export const privacyRoutes =
  (privacy: Privacy, { clock }: { readonly clock: Clock }): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(grantRoutes(privacy, clock));
    await app.register(openingRoutes(privacy));
    await app.register(erasureRoutes(privacy));
    await app.register(readRoutes(privacy));
    await app.register(optOutRoutes(privacy));
    await app.register(historyRoutes(privacy, clock));
    await app.register(holdRoutes(privacy));
  };
