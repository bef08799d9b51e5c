/** One line per request: which route, what came of it, how long it took. Never the address that was asked for. */

import { randomFillSync } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { Log } from "../log/index.ts";

/** Addresses can hold tokens and names, so the log has the pattern of the route. */
export function logRequests(app: FastifyInstance, log: Log): void {
  app.decorateRequest("problemCode", undefined);
  app.addHook("onResponse", (request, reply, done) => {
    if (!request.routeOptions.config.machinery || reply.statusCode >= 500) {
      log.info(
        {
          requestId: request.id,
          method: request.method,
          route: request.routeOptions.url ?? "unknown",
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime * 10) / 10,
          ...(request.problemCode && { code: request.problemCode }),
        },
        "http.request",
      );
    }
    done();
  });
}

const pool = Buffer.alloc(4096);
let used = pool.length;

/** A name for one request that a person can read aloud; nothing that a caller sends is taken for it. */
export function newRequestId(): string {
  if (used + 6 > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const id = pool.toString("hex", used, used + 6);
  used += 6;
  return id;
}
