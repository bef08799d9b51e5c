/** Whether the process is alive and whether it can serve, for supervisors and load balancers. Tells no details. */

import type { FastifyInstance } from "fastify";
import { Unavailable } from "../errors.ts";

/** Throws or answers false while something that every request needs is missing. */
export type Ready = () => Promise<boolean>;

export function healthRoutes(app: FastifyInstance, ready: Ready): void {
  const options = { config: { machinery: true } } as const;
  app.get("/healthz", options, async () => ({ status: "alive" }));
  app.get("/readyz", options, async (_request, reply) => {
    reply.header("cache-control", "no-store");
    const isReady = await ready().catch(() => false);
    if (!isReady) throw new Unavailable("http.not_ready");
    return { status: "ready" };
  });
}
