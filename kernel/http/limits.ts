/** How often one caller may ask: per person, guest or key, and per address for those who are not signed in. */

import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Settings } from "../config/index.ts";
import { TooMany } from "../errors.ts";

const WINDOW_SECONDS = 60;
const CALLERS_REMEMBERED = 20_000;

/** Counts one request for `key`, or for the caller's address without one. @throws TooMany http.too_many_requests */
export type Limit = (request: FastifyRequest, reply: FastifyReply, key: string | undefined) => Promise<void>;

type Slice = Pick<Settings, "requestsPerMinute" | "anonymousRequestsPerMinute">;

export async function limits(app: FastifyInstance, settings: Slice): Promise<Limit> {
  const keys = new WeakMap<FastifyRequest, string>();
  await app.register(rateLimit, { global: false, cache: CALLERS_REMEMBERED });
  const count = app.createRateLimit({
    max: (request) => (keys.has(request) ? settings.requestsPerMinute : settings.anonymousRequestsPerMinute),
    timeWindow: WINDOW_SECONDS * 1000,
    keyGenerator: (request) => keys.get(request) ?? `address:${request.ip}`,
  });
  return async (request, reply, key) => {
    if ((key ? settings.requestsPerMinute : settings.anonymousRequestsPerMinute) === 0) return;
    if (key) keys.set(request, key);
    const counted = await count(request);
    if (!("max" in counted)) return;
    reply.header("ratelimit-limit", String(counted.max));
    reply.header("ratelimit-remaining", String(counted.remaining));
    reply.header("ratelimit-reset", String(counted.ttlInSeconds));
    if (counted.isExceeded) {
      throw new TooMany("http.too_many_requests", { retryAfterSeconds: counted.ttlInSeconds });
    }
  };
}
